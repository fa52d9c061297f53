/// Reads a place table in memory row by row: tab-separated, UTF-8, with a header line.
///
/// Columns may be in any order; `name`, `latitude` and `longitude` are required. Line ends may be
/// LF or CRLF. Unknown columns are ignored.
package struct PlaceTableReader {
  /// The name used in errors.
  let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let fieldOfColumn: [Int]
  private let fieldCount: Int
  private var position: Int
  /// The 1-based line number of the row that ``next()`` last returned.
  package private(set) var line = 1

  /// Reads the header.
  ///
  /// - Throws: `GazetteerError.row` if a required column is missing.
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

  /// Creates a reader of rows without a header, with columns in the order of ``PlaceTableWriter``.
  package init(file: String, rows: UnsafeBufferPointer<UInt8>) {
    self.file = file
    bytes = rows
    fieldOfColumn = PlaceTableReader.ownColumns
    fieldCount = fieldOfColumn.count
    position = 0
    line = 0
  }

  private static let ownColumns = Array(PlaceColumn.allCases.indices)

  /// Moves to the row that begins at `offset`, as given by ``PlaceRow/offset`` of a row read
  /// earlier.
  package mutating func move(to offset: Int) { position = offset }

  /// Returns the next row, or nil at the end. Empty lines are skipped.
  ///
  /// - Parameter checksText: Whether to check that the row is UTF-8; false if that is already
  ///   known.
  /// - Returns: The row.
  /// - Throws: `GazetteerError.row` if the number of fields is wrong or the row is not UTF-8. The
  ///   reader is then positioned after that row, and reading can continue.
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

  /// Returns the offset of the first byte that is not UTF-8; nil if all are.
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
