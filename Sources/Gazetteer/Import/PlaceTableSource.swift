/// Dateline's own place tables.
struct PlaceTableSource: PlaceSource {
  private let map: MappedFile
  private var reader: PlaceTableReader
  private let length: Int
  private var offset = 0

  init(path: String) throws(GazetteerError) {
    if FileStatus(path: path)?.isDirectory == true {
      throw .unreadable(path: path, reason: "it is a directory, expected a file")
    }
    map = try MappedFile(path: path)
    length = map.bytes.count
    reader = try PlaceTableReader(file: path, bytes: map.bytes.bindMemory(to: UInt8.self))
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
