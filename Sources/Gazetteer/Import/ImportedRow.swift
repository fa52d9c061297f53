/// What one row of a file to import says.
public enum ImportedRow: Sendable {
  /// A place, with the ids that other gazetteers give it.
  case place(Place, links: [String])
  /// A place to hide.
  case suppressed(id: String)
  /// A row that its own gazetteer has withdrawn.
  case deprecated
}

/// Reads the rows of one format one by one.
protocol PlaceSource {
  /// The next row, nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a row that cannot be used; reading can go on.
  mutating func next() throws(GazetteerError) -> ImportedRow?
  /// How much of the file has been read, 0...1.
  var share: Double { get }
  /// 1-based line of the row that was read last.
  var line: Int { get }
}
