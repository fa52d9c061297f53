import Gazetteer

/// Dateline's own place tables.
struct PlaceTableSource: PlaceSource {
  private let file: ImportFile
  private var reader: PlaceTableReader
  private let length: Int
  private var offset = 0

  init(file: ImportFile) throws(GazetteerError) {
    self.file = file
    length = file.bytes.count
    reader = try PlaceTableReader(file: file.name, bytes: file.bytes)
  }

  var share: Double { length == 0 ? 1 : Double(offset) / Double(length) }
  var line: Int { reader.line }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try reader.next() else { return nil }
    offset = row.offset
    if row.string(.featureCode) == PlaceTableWriter.suppressedCode {
      guard !row.bytes(.id).isEmpty else { throw row.failure(.empty(column: "id")) }
      return .suppressed(id: row.string(.id))
    }
    return .place(try row.place(), links: [])
  }
}
