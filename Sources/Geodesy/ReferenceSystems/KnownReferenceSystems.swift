import CPROJ

/// The codes and names in PROJ's database, for suggestions when a definition is unknown.
struct KnownReferenceSystems {
  private var systems: [(code: String, name: String)] = []

  /// Reads the EPSG list without deprecated entries (`proj_get_crs_info_list_from_database`).
  init(in context: borrowing PROJContext) {
    var count: Int32 = 0
    guard
      let list = proj_get_crs_info_list_from_database(context.pointer, "EPSG", nil, &count)
    else { return }
    defer { proj_crs_info_list_destroy(list) }
    for index in 0..<Int(count) {
      guard let info = list[index]?.pointee, info.deprecated == 0, let code = info.code,
        let name = info.name
      else { continue }
      systems.append((String(cString: code), String(cString: name)))
    }
  }

  /// The most similar systems, best first.
  ///
  /// Codes are ranked by the fewest different digits, then by numeric difference; names by the most
  /// words in common, then by the shortest name.
  ///
  /// - Parameters:
  ///   - text: `EPSG:` and a code, or words.
  ///   - limit: The maximum number of results.
  /// - Returns: Codes with names: `EPSG:32637 WGS 84 / UTM zone 37N`.
  func nearest(to text: String, limit: Int = 3) -> [String] {
    let code = text.utf8.firstIndex(of: UInt8(ascii: ":")).map { text.utf8[$0...].dropFirst() }
    if let code = code ?? (text.utf8.allSatisfy(Self.isDigit) ? text.utf8[...] : nil) {
      let digits = code.filter(Self.isDigit)
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return [] }
      return nearest(to: number, digits: digits, limit: limit)
    }
    let words = Self.words(of: text)
    let ranked = systems.compactMap {
      system -> (shared: Int, system: (code: String, name: String))? in
      let shared = Self.words(of: system.name).intersection(words).count
      return shared > 0 ? (shared, system) : nil
    }
    return ranked.sorted {
      ($1.shared, $0.system.name.utf8.count, $0.system.name)
        < ($0.shared, $1.system.name.utf8.count, $1.system.name)
    }.prefix(limit).map { Self.text($0.system) }
  }

  private func nearest(to number: Int, digits: [UInt8], limit: Int) -> [String] {
    let ranked = systems.compactMap {
      system -> (edits: Int, difference: Int, system: (code: String, name: String))? in
      guard let code = Int(system.code) else { return nil }
      let difference = code.subtractingReportingOverflow(number).partialValue.magnitude
      return (Self.edits(digits, Array(system.code.utf8)), Int(clamping: difference), system)
    }
    return ranked.sorted { ($0.edits, $0.difference) < ($1.edits, $1.difference) }
      .prefix(limit).map { Self.text($0.system) }
  }

  private static func text(_ system: (code: String, name: String)) -> String {
    "EPSG:\(system.code) \(system.name)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// The words and numbers of a name, even if they touch: WGS84 contains two, as does 37N.
  private static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var rest = Array(text.lowercased().utf8)[...]
    while let first = rest.first {
      let isNumber = isDigit(first)
      let word = rest.prefix {
        isNumber ? isDigit($0) : 0x61...0x7A ~= $0 || $0 >= 0x80
      }
      if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
      rest = rest.dropFirst(max(1, word.count))
    }
    return words
  }

  /// The number of digits to change, add or remove to turn one code into another (Levenshtein
  /// distance).
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, digit) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (digit == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
