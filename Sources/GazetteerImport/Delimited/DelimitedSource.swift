import Gazetteer

/// Reads rows of delimited text that all have the same number of fields.
protocol DelimitedSource: PlaceSource {
  var reader: DelimitedReader { get set }
  /// Number of fields in a row.
  var columnCount: Int { get }
}

extension DelimitedSource {
  var share: Double { reader.share }
  var line: Int { reader.line }

  /// The next row's fields; nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a row with too few or too many fields; reading can
  ///   continue.
  mutating func nextFields() throws(GazetteerError) -> FieldReader? {
    guard let fields = try reader.next() else { return nil }
    let row = FieldReader(file: reader.file, line: reader.line, fields: fields)
    guard fields.count == columnCount else {
      throw row.failure(.fieldCount(expected: columnCount, found: fields.count))
    }
    return row
  }
}
