import Gazetteer
import Synchronization

/// The divisions of `admin1CodesASCII.txt` and `admin2Codes.txt`, by codes such as `SY.07` and
/// `SY.07.SY0701`.
struct DivisionCodes: Sendable {
  /// The name of the file that was read for each level.
  private(set) var files: [Int: String] = [:]
  private var codes: Set<String> = []
  private var codeOfID: [UInt64: String] = [:]

  /// Reads the file of a level, 1 or 2. Its columns are code, name, ASCII name and the place's
  /// number.
  mutating func read(
    _ file: ImportFile, level: Int, findings: ImportFindings
  ) {
    files[level] = file.name
    var refused = LineFindings(file: file.name, findings: findings)
    var lines = DumpLines(file.bytes)
    while let line = lines.next() {
      let text = String(decoding: line, as: UTF8.self)
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4 else {
        refused.add(.fieldCount(expected: 4, found: fields.count), line: lines.line)
        continue
      }
      guard fields[0].split(separator: ".").count == level + 1 else {
        refused.add(.notADivision(code: String(fields[0].prefix(40))), line: lines.line)
        continue
      }
      guard let id = UInt64(fields[3]) else {
        refused.add(
          .notANumber(column: "geonameid", value: String(fields[3].prefix(40))), line: lines.line)
        continue
      }
      codes.insert(String(fields[0]))
      codeOfID[id] = String(fields[0])
    }
    refused.finish()
  }

  /// The code of a place that is itself a division.
  func code(of id: UInt64) -> String? { codeOfID[id] }

  func contains(_ code: String) -> Bool { codes.contains(code) }
}

/// Completes the codes of places that are divisions, and counts codes that no division has.
final class DivisionCheck: Sendable {
  private static let limit = 20

  private let divisions: DivisionCodes
  private let findings: ImportFindings
  private let unknown = Mutex<[String: (file: String, places: Int)]>([:])

  init(_ divisions: DivisionCodes, findings: ImportFindings) {
    self.divisions = divisions
    self.findings = findings
  }

  /// Fills in the codes of a division that has none, and notes codes that the files lack.
  func completeAndCheck(_ place: inout Place, id: UInt64) {
    if place.admin1 == nil, let code = divisions.code(of: id) {
      let parts = code.split(separator: ".").map(String.init)
      if parts.count > 1, place.country?.description == parts[0] {
        place.admin1 = parts[1]
        if parts.count > 2, place.admin2 == nil { place.admin2 = parts[2] }
      }
    }
    // GeoNames writes 00 for “none”.
    guard let country = place.country, let admin1 = place.admin1, admin1 != "00" else { return }
    var code = "\(country).\(admin1)"
    guard check(code, level: 1), let admin2 = place.admin2 else { return }
    code += "." + admin2
    _ = check(code, level: 2)
  }

  private func check(_ code: String, level: Int) -> Bool {
    guard let file = divisions.files[level], !divisions.contains(code) else { return true }
    unknown.withLock { $0[code, default: (file, 0)].places += 1 }
    return false
  }

  /// Reports what was noted.
  func finish() {
    let unknown = unknown.withLock { unknown in
      defer { unknown = [:] }
      return unknown.sorted { $0.key < $1.key }
    }
    for (code, entry) in unknown.prefix(Self.limit) {
      findings.add(.unknownDivision(file: entry.file, code: code, places: entry.places))
    }
    let rest = unknown.dropFirst(Self.limit)
    if let first = rest.first {
      findings.add(
        .moreDivisions(
          file: first.value.file, codes: rest.count,
          places: rest.reduce(0) { $0 + $1.value.places }))
    }
  }
}
