package import Gazetteer

/// Converts lines of a GeoNames dump to rows of our table. No other code reads such lines.
///
/// Source: <https://download.geonames.org/export/dump/readme.txt>.
package struct DumpRowWriter {
  /// The number of fields in a line.
  package static let columnCount = 19

  /// Whether names come from a file of alternate names instead of the column in the places file.
  let hasNames: Bool
  /// The rows, including line feeds.
  package var out: [UInt8] = []

  package init(hasNames: Bool) { self.hasNames = hasNames }

  /// Appends the row of a place.
  ///
  /// - Parameters:
  ///   - line: The place's line.
  ///   - names: Its lines in `alternateNamesV2.txt`.
  /// - Throws: `RowProblem` for a line that cannot be used, in which case nothing is appended.
  package mutating func append(
    _ line: UnsafeBufferPointer<UInt8>, names: some Sequence<UnsafeBufferPointer<UInt8>>
  ) throws(RowProblem) {
    var fields = DumpFields(line)
    var columns: [UnsafeBufferPointer<UInt8>] = []
    columns.reserveCapacity(Self.columnCount)
    while let field = fields.next() { columns.append(field) }
    guard columns.count == Self.columnCount else {
      throw .fieldCount(expected: Self.columnCount, found: columns.count)
    }
    if let bad = PlaceTableReader.firstInvalidUTF8(line) { throw .notUTF8(byteOffset: bad) }
    let name = columns[1].isEmpty ? columns[2] : columns[1]
    guard !name.isEmpty else { throw .empty(column: "name") }
    guard name.count <= PlaceRow.longestName else {
      throw .nameTooLong(bytes: name.count, maximum: PlaceRow.longestName)
    }
    guard DumpRowWriter.isClean(name) else { throw .markup(DumpRowWriter.text(name)) }
    try DumpRowWriter.check(columns[4], "latitude", 90)
    try DumpRowWriter.check(columns[5], "longitude", 180)
    guard columns[8].isEmpty || CountryCode(utf8: columns[8])?.isKnown == true else {
      throw .invalidCountry(DumpRowWriter.text(columns[8]))
    }
    append("geonames:")
    append(columns[0])
    tab(name)
    tab(columns[4])
    tab(columns[5])
    // Some places in GeoNames have no class. They are not populated places, so class S is the
    // safest guess.
    let isKnown = columns[6].count == 1 && FeatureClass(utf8: columns[6][0]) != nil
    if isKnown { tab(columns[6]) } else { append("\tS") }
    tab(columns[7])
    tab(columns[8])
    tab(columns[10])
    tab(columns[11])
    out.append(0x09)
    if let people = DumpFields.number(columns[14]), people <= 20_000_000_000 {
      append(columns[14])
    } else {
      append("0")
    }
    out.append(0x09)
    if DumpRowWriter.isElevation(columns[15]) { append(columns[15]) }
    append("\t\tGeoNames\t")
    let start = out.count
    if hasNames {
      for line in names { appendName(line, unless: name, first: start) }
    } else {
      for entry in columns[3].split(separator: 0x2C) {
        let entry = UnsafeBufferPointer(rebasing: entry)
        guard entry.count <= PlaceRow.longestName, DumpRowWriter.isClean(entry) else { continue }
        begin(first: start)
        escape(entry)
      }
    }
    out.append(0x0A)
  }

  /// Appends a line of alternate names: id, place, language, name, four flags, from and to.
  private mutating func appendName(
    _ line: UnsafeBufferPointer<UInt8>, unless main: UnsafeBufferPointer<UInt8>, first: Int
  ) {
    var fields = DumpFields(line)
    guard fields.next() != nil, fields.next() != nil, let language = fields.next(),
      let name = fields.next(), !name.isEmpty, name.count <= PlaceRow.longestName,
      DumpRowWriter.isClean(name),
      PlaceTableReader.firstInvalidUTF8(name) == nil
    else { return }
    let kind = NameLanguage(language)
    if kind == .none { return }
    _ = fields.next()
    _ = fields.next()
    _ = fields.next()
    let isHistoric = fields.next()?.elementsEqual([0x31]) ?? false
    let from = fields.next().flatMap(DumpRowWriter.year)
    let to = fields.next().flatMap(DumpRowWriter.year)
    if language.isEmpty, !isHistoric, name.elementsEqual(main) { return }
    begin(first: first)
    escape(name)
    if kind == .language, !language.isEmpty {
      append(";lang=")
      append(language)
    }
    if kind == .abbreviation {
      append(";kind=abbreviation")
    } else if isHistoric {
      append(";kind=historical")
    }
    if let from { append(";from=\(from)") }
    if let to { append(";to=\(to)") }
  }

  private mutating func begin(first: Int) {
    if out.count > first { out.append(0x7C) }
  }

  private mutating func escape(_ name: UnsafeBufferPointer<UInt8>) {
    for byte in name {
      if byte == 0x7C || byte == 0x3B || byte == 0x5C { out.append(0x5C) }
      out.append(byte)
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    out.append(contentsOf: text)
  }

  private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

  private mutating func tab(_ text: UnsafeBufferPointer<UInt8>) {
    out.append(0x09)
    out.append(contentsOf: text)
  }
}

extension DumpRowWriter {
  /// The meaning of GeoNames' language column.
  private enum NameLanguage {
    case language, abbreviation, none

    /// Links, postcodes and codes of other registers are not names.
    init(_ code: UnsafeBufferPointer<UInt8>) {
      switch DumpRowWriter.text(code) {
      case "abbr": self = .abbreviation
      case "link", "wkdt", "post", "tcid", "unlc", "iata", "icao", "faac", "phon": self = .none
      default:
        let isTag = code.allSatisfy { byte in
          byte == 0x2D || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        }
        self = isTag ? .language : .none
      }
    }
  }

  private static func text(_ field: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  /// Whether a name is free of control characters and markup.
  private static func isClean(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in name {
      if byte < 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x7F
        || previous == 0xC2 && byte < 0xA0
      {
        return false
      }
      previous = byte
    }
    return true
  }

  private static func check(
    _ field: UnsafeBufferPointer<UInt8>, _ column: String, _ bound: Double
  ) throws(RowProblem) {
    guard let value = Double(text(field)), value.isFinite else {
      throw .notANumber(column: column, value: text(field))
    }
    guard abs(value) <= bound else {
      throw .outOfRange(column: column, value: text(field), range: "-\(Int(bound))...\(Int(bound))")
    }
  }

  private static func isElevation(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !field.isEmpty, let value = Int(text(field)) else { return false }
    return -12_000...9_000 ~= value
  }

  /// The year in a field, which may also have month and day; nil if it is not a year.
  private static func year(_ field: UnsafeBufferPointer<UInt8>) -> Int? {
    if field.isEmpty { return nil }
    let digits = text(field).prefix { $0 == "-" || ("0"..."9").contains($0) }
    guard let number = Int(digits), -10_000...99_999_999 ~= number else { return nil }
    let year = number > 9_999 ? Int(String(digits.prefix(4))) ?? number : number
    return -10_000...10_000 ~= year ? year : nil
  }
}
