public import Gazetteer

/// The content of one row of a file to import.
public enum ImportedRow: Sendable {
  /// A place, with its ids in other gazetteers.
  case place(Place, links: [String])
  /// A place to hide.
  case suppressed(id: String)
  /// A row that its own gazetteer has withdrawn.
  case deprecated
}

/// Reads the rows of one format one by one.
protocol PlaceSource {
  /// The next row; nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a row that cannot be used; reading can continue.
  mutating func next() throws(GazetteerError) -> ImportedRow?
  /// The share of the file that has been read, 0...1.
  var share: Double { get }
  /// Line number, 1-based, of the last row.
  var line: Int { get }
}
