import Gazetteer

/// Reads delimited text record by record, with only one record in memory.
struct DelimitedReader {
  let file: String
  private let input: ImportFile
  private let findings: ImportFindings
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let isQuoted: Bool
  private var position = 0
  private var nextLine = 1
  private var badRows = 0
  /// The 1-based line on which the record last returned by ``next()`` begins.
  private(set) var line = 0

  /// - Parameters:
  ///   - file: The file.
  ///   - separator: The field separator.
  ///   - isQuoted: Whether fields may be in double quotes and then contain separators and line
  ///     breaks (RFC 4180).
  ///   - findings: Records at the end how many records are not UTF-8.
  init(file: ImportFile, separator: UInt8, isQuoted: Bool, findings: ImportFindings) {
    input = file
    self.file = file.name
    self.findings = findings
    bytes = file.bytes
    self.separator = separator
    self.isQuoted = isQuoted
  }

  var share: Double { bytes.isEmpty ? 1 : Double(min(position, bytes.count)) / Double(bytes.count) }

  /// The fields of the next record; nil at the end. Empty lines are skipped.
  ///
  /// - Throws: `GazetteerError.row` if the record is not UTF-8. Reading may continue.
  mutating func next() throws(GazetteerError) -> [String]? {
    while position < bytes.count {
      let start = position
      line = nextLine
      let fields = record()
      let text = UnsafeBufferPointer(rebasing: bytes[start..<min(position, bytes.count)])
      if let bad = PlaceTableReader.firstInvalidUTF8(text) {
        badRows += 1
        throw .row(file: file, line: line, .notUTF8(byteOffset: start + bad))
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      return fields
    }
    if badRows > 0 { findings.add(.notUTF8(file: file, rows: badRows)) }
    badRows = 0
    return nil
  }

  private mutating func record() -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isInside = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { nextLine += 1 }
      if isInside {
        if byte != 0x22 {
          field.append(byte)
        } else if position < bytes.count, bytes[position] == 0x22 {
          field.append(byte)
          position += 1
        } else {
          isInside = false
        }
      } else if isQuoted, byte == 0x22, field.isEmpty {
        isInside = true
      } else if byte == separator {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      } else if byte == 0x0A {
        break
      } else {
        field.append(byte)
      }
    }
    if field.last == 0x0D { field.removeLast() }
    fields.append(String(decoding: field, as: UTF8.self))
    return fields
  }
}

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
