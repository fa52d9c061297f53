/// Reads a place table row by row out of memory: tab-separated, UTF-8, with a header line.
///
/// Columns may stand in any order; `name`, `latitude` and `longitude` must be there. Line ends may
/// be LF or CRLF. Unknown columns are passed over.
package struct PlaceTableReader {
  /// The name that errors give.
  let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let fieldOfColumn: [Int]
  private let fieldCount: Int
  private var position: Int
  /// 1-based number of the row that ``next()`` gave last.
  package private(set) var line = 1

  /// Reads the header.
  ///
  /// - Throws: `GazetteerError.row` where a required column is missing.
  package init(
    file: String, bytes: UnsafeBufferPointer<UInt8>,
    required: [PlaceColumn] = PlaceColumn.required
  ) throws(GazetteerError) {
    self.file = file
    self.bytes = bytes
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    let end = PlaceTableReader.lineEnd(bytes, from: start)
    let header = String(
      decoding: bytes[start..<PlaceTableReader.trimmed(bytes, end)], as: UTF8.self)
    let titles = header.split(separator: "\t", omittingEmptySubsequences: false)
    fieldOfColumn = PlaceColumn.allCases.map { column in
      titles.firstIndex { $0 == column.rawValue } ?? -1
    }
    fieldCount = titles.count
    position = min(end + 1, bytes.count)
    let missing = required.filter { fieldOfColumn[$0.index] < 0 }
    guard missing.isEmpty else {
      throw .row(file: file, line: 1, .missingColumns(missing.map(\.rawValue)))
    }
  }

  /// Reads rows without a header, their columns in the order of ``PlaceTableWriter``.
  package init(file: String, rows: UnsafeBufferPointer<UInt8>) {
    self.file = file
    bytes = rows
    fieldOfColumn = PlaceTableReader.ownColumns
    fieldCount = fieldOfColumn.count
    position = 0
    line = 0
  }

  private static let ownColumns = Array(PlaceColumn.allCases.indices)

  /// Moves to the row that begins at `offset`, as a row read before said.
  package mutating func move(to offset: Int) { position = offset }

  /// The next row, nil at the end. Empty lines are passed over.
  ///
  /// - Parameter checksText: false where the row's bytes are known to be UTF-8.
  /// - Returns: The row.
  /// - Throws: `GazetteerError.row` where the number of fields is wrong or the row is not UTF-8; the
  ///   reader then stands behind that row, and reading can go on.
  package mutating func next(checksText: Bool = true) throws(GazetteerError) -> PlaceRow? {
    while position < bytes.count {
      let start = position
      let end = PlaceTableReader.lineEnd(bytes, from: start)
      position = end + 1
      line += 1
      let last = PlaceTableReader.trimmed(bytes, end)
      if last <= start { continue }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<last])
      if checksText, let bad = PlaceTableReader.firstInvalidUTF8(text) {
        throw .row(file: file, line: line, .notUTF8(byteOffset: start + bad))
      }
      var fields: [Range<Int>] = []
      fields.reserveCapacity(fieldCount)
      var fieldStart = 0
      for index in 0...text.count where index == text.count || text[index] == 0x09 {
        fields.append(fieldStart..<index)
        fieldStart = index + 1
      }
      guard fields.count == fieldCount else {
        throw .row(
          file: file, line: line, .fieldCount(expected: fieldCount, found: fields.count))
      }
      return PlaceRow(
        file: file, line: line, text: text, offset: start, fields: fields,
        fieldOfColumn: fieldOfColumn)
    }
    return nil
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    end > 0 && end <= bytes.count && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  /// Offset of the first byte that is not UTF-8.
  package static func firstInvalidUTF8(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
        continue
      }
      let (scalar, length) = NameFolding.decode(text, at: index)
      if length == 1 && scalar == "\u{FFFD}" { return index }
      index += length
    }
    return nil
  }
}
