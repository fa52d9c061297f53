/// Joins the places and names of a range of a dump to one of our tables.
struct DumpTable {
  private let hasNames: Bool
  private let refused: @Sendable (GazetteerError) -> Void
  private var out: [UInt8]

  init(hasNames: Bool, refused: @escaping @Sendable (GazetteerError) -> Void) {
    self.hasNames = hasNames
    self.refused = refused
    out = Array((PlaceColumn.header + "\n").utf8)
  }

  /// The table of a range: places in the order of their ids, each with its names in theirs.
  ///
  /// - Complexity: O(*n* log *n*) in the lines.
  static func table(
    places: [UInt8], names: [UInt8], hasNames: Bool,
    refused: @escaping @Sendable (GazetteerError) -> Void
  ) -> [UInt8] {
    var table = DumpTable(hasNames: hasNames, refused: refused)
    table.out.reserveCapacity(places.count + names.count)
    places.withUnsafeBufferPointer { places in
      names.withUnsafeBufferPointer { names in table.join(places, names) }
    }
    return table.out
  }

  private typealias Line = (id: UInt64, start: Int, end: Int)

  private mutating func join(
    _ places: UnsafeBufferPointer<UInt8>, _ names: UnsafeBufferPointer<UInt8>
  ) {
    let nameLines = DumpTable.lines(names, column: 1)
    var next = 0
    for line in DumpTable.lines(places, column: 0) {
      while next < nameLines.count, nameLines[next].id < line.id { next += 1 }
      var end = next
      while end < nameLines.count, nameLines[end].id == line.id { end += 1 }
      let start = out.count
      do throws(RowProblem) {
        try append(
          UnsafeBufferPointer(rebasing: places[line.start..<line.end]), id: line.id,
          names: nameLines[next..<end].lazy.map {
            UnsafeBufferPointer(rebasing: names[$0.start..<$0.end])
          })
      } catch {
        out.removeSubrange(start...)
        refused(.invalidPlace(id: "geonames:\(line.id)", error))
      }
      next = end
    }
  }

  /// The lines by id, those of one id in their order.
  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>, column: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var fields = DumpFields(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if column > 0 { _ = fields.next() }
      if let field = fields.next(), let id = DumpFields.number(field) {
        lines.append((id, start, end))
      }
      start = end + 1
    }
    lines.sort { $0.id != $1.id ? $0.id < $1.id : $0.start < $1.start }
    return lines
  }

  // MARK: - A place

  private mutating func append(
    _ line: UnsafeBufferPointer<UInt8>, id: UInt64,
    names: some Sequence<UnsafeBufferPointer<UInt8>>
  ) throws(RowProblem) {
    var fields = DumpFields(line)
    var columns: [UnsafeBufferPointer<UInt8>] = []
    columns.reserveCapacity(19)
    while let field = fields.next() { columns.append(field) }
    guard columns.count == 19 else { throw .fieldCount(expected: 19, found: columns.count) }
    if let bad = PlaceTableReader.firstInvalidUTF8(line) { throw .notUTF8(byteOffset: bad) }
    let name = columns[1].isEmpty ? columns[2] : columns[1]
    guard !name.isEmpty else { throw .empty(column: "name") }
    guard DumpTable.isClean(name) else { throw .markup(DumpTable.text(name)) }
    try DumpTable.check(columns[4], "latitude", 90)
    try DumpTable.check(columns[5], "longitude", 180)
    guard columns[8].isEmpty || CountryCode(utf8: columns[8]) != nil else {
      throw .invalidCountry(DumpTable.text(columns[8]))
    }
    append("geonames:")
    append(columns[0])
    tab(name)
    tab(columns[4])
    tab(columns[5])
    // GeoNames has places of no class; they are nothing that people live in.
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
    if DumpTable.isElevation(columns[15]) { append(columns[15]) }
    append("\t\tGeoNames\t")
    let start = out.count
    if hasNames {
      for line in names { appendName(line, unless: name, first: start) }
    } else {
      for entry in columns[3].split(separator: 0x2C) {
        begin(first: start)
        escape(UnsafeBufferPointer(rebasing: entry))
      }
    }
    out.append(0x0A)
  }

  /// Appends a line of alternate names: id, place, language, name, and four flags, from, to.
  private mutating func appendName(
    _ line: UnsafeBufferPointer<UInt8>, unless main: UnsafeBufferPointer<UInt8>, first: Int
  ) {
    var fields = DumpFields(line)
    guard fields.next() != nil, fields.next() != nil, let language = fields.next(),
      let name = fields.next(), !name.isEmpty, DumpTable.isClean(name),
      PlaceTableReader.firstInvalidUTF8(name) == nil
    else { return }
    let kind = NameLanguage(language)
    if kind == .none { return }
    _ = fields.next()
    _ = fields.next()
    _ = fields.next()
    let isHistoric = fields.next()?.elementsEqual([0x31]) ?? false
    let from = fields.next().flatMap(DumpTable.year)
    let to = fields.next().flatMap(DumpTable.year)
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

extension DumpTable {
  /// What GeoNames writes in the column of languages.
  private enum NameLanguage {
    case language, abbreviation, none

    /// Links, postcodes and codes of other registers are no names.
    init(_ code: UnsafeBufferPointer<UInt8>) {
      switch DumpTable.text(code) {
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

  /// A name without control characters and markup.
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

  /// The year of a field, which may go on to month and day; nil for what is no year.
  private static func year(_ field: UnsafeBufferPointer<UInt8>) -> Int? {
    if field.isEmpty { return nil }
    let digits = text(field).prefix { $0 == "-" || ("0"..."9").contains($0) }
    guard let number = Int(digits), -10_000...99_999_999 ~= number else { return nil }
    let year = number > 9_999 ? Int(String(digits.prefix(4))) ?? number : number
    return -10_000...10_000 ~= year ? year : nil
  }
}

extension RowProblem: Error {}
