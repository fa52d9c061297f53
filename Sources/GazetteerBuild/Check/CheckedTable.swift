import Files
import Foundation
import Gazetteer
import Geodesy

/// One table whose rows were checked individually, with what the rows say about other rows.
struct CheckedTable: Sendable {
  /// A row, identified by the hash of its id.
  struct RowID: Sendable {
    var hash: UInt64
    var line: Int32
  }

  /// The codes of a division; `admin2` is empty for a first-order division.
  struct Division: Sendable, Hashable {
    var country: CountryCode
    var admin1: String
    var admin2: String
  }

  let file: GazetteerFolder.File
  private(set) var findings: [GazetteerFinding] = []
  private(set) var rowsByClass: [FeatureClass: Int] = [:]
  private(set) var names = 0
  private(set) var ids: [RowID] = []
  /// The countries and divisions that have rows here; the countries with their boxes.
  private(set) var countries: [CountryCode: BoundingBox?] = [:]
  private(set) var divisions: Set<Division> = []
  /// What rows refer to, with the line of the first row that does.
  private(set) var namedCountries: [CountryCode: Int] = [:]
  private(set) var namedDivisions: [Division: Int] = [:]
  private(set) var namedSources: [String: Int] = [:]
  /// The hand-written places to compare with the boxes of their countries.
  private(set) var located: [(line: Int, country: CountryCode, coordinate: Coordinate)] = []
  private var lastDivision: Division?
  private var lastSource: [UInt8] = []

  /// Reads and checks a table.
  ///
  /// - Throws: `GazetteerError.unreadable`. A bad row is not an error but a finding.
  init(reading file: GazetteerFolder.File) throws(GazetteerError) {
    self.file = file
    let map = try GazetteerError.ofFiles(MappedFile(path: file.path))
    defer { withExtendedLifetime(map) {} }
    do throws(GazetteerError) {
      var reader = try PlaceTableReader(
        file: file.name, bytes: map.bytes.bindMemory(to: UInt8.self),
        required: file.isNameTable ? [.id, .names, .source] : PlaceColumn.allCases)
      while true {
        do throws(GazetteerError) {
          guard let row = try reader.next() else { break }
          check(row)
        } catch {
          note(error)
        }
      }
    } catch {
      note(error)
    }
  }

  /// The id in a line, read again for a finding.
  func id(inLine line: Int) -> String {
    guard let map = try? MappedFile(path: file.path) else { return "" }
    defer { withExtendedLifetime(map) {} }
    let bytes = map.bytes.bindMemory(to: UInt8.self)
    guard var reader = try? PlaceTableReader(file: file.name, bytes: bytes, required: [.id]) else {
      return ""
    }
    while reader.line < line {
      do throws(GazetteerError) {
        guard let row = try reader.next() else { return "" }
        if row.line == line { return row.string(.id) }
      } catch {
        continue
      }
    }
    return ""
  }

  private mutating func check(_ row: PlaceRow) {
    let id = row.bytes(.id)
    if id.isEmpty {
      add(row, .empty(column: "id"))
    } else {
      ids.append(RowID(hash: TextHash.hash(id), line: Int32(truncatingIfNeeded: row.line)))
    }
    checkNormalized(row)
    checkNames(row)
    checkSource(row)
    if !file.isNameTable { checkPlace(row) }
  }

  private mutating func checkPlace(_ row: PlaceRow) {
    names += 1
    attempt { () throws(GazetteerError) in _ = try row.name() }
    let coordinate = attempt { () throws(GazetteerError) in try row.coordinate() }
    let feature = attempt { () throws(GazetteerError) in try row.feature() }
    attempt { () throws(GazetteerError) in _ = try row.population() }
    attempt { () throws(GazetteerError) in _ = try row.elevation() }
    let box =
      row.bytes(.bbox).isEmpty
      ? nil : attempt { () throws(GazetteerError) in try row.boundingBox() }?.flatMap { $0 }
    let country =
      attempt { () throws(GazetteerError) in try row.country() }?.flatMap { $0 }
    if let feature { rowsByClass[feature.featureClass, default: 0] += 1 }
    if row.bytes(.featureCode).isEmpty { add(row, .empty(column: "feature_code")) }
    if let country {
      namedCountries[country] = namedCountries[country] ?? row.line
      if file.isHandwritten, let coordinate { located.append((row.line, country, coordinate)) }
      if feature?.rank == .country { checkCountry(row, country, box) }
    }
    checkDivision(row, country: country, rank: feature?.rank)
  }

  private mutating func checkCountry(
    _ row: PlaceRow, _ country: CountryCode, _ box: BoundingBox?
  ) {
    if row.bytes(.bbox).isEmpty { add(row, .empty(column: "bbox")) }
    if countries[country] == nil { countries[country] = .some(box) }
  }

  private mutating func checkDivision(
    _ row: PlaceRow, country: CountryCode?, rank: FeatureCode.Rank?
  ) {
    let first = row.bytes(.admin1)
    let second = row.bytes(.admin2)
    if first.isEmpty {
      if !second.isEmpty {
        add(row, .divisionWithoutParent(column: "admin2", value: row.string(.admin2)))
      }
      if rank == .admin1 { add(row, .empty(column: "admin1")) }
      return
    }
    guard let country else {
      if row.bytes(.country).isEmpty {
        add(row, .divisionWithoutParent(column: "admin1", value: row.string(.admin1)))
      }
      return
    }
    // Neighbouring rows are mostly in the same division.
    if rank != .admin1, rank != .admin2, let last = lastDivision, last.country == country,
      first.elementsEqual(last.admin1.utf8), second.elementsEqual(last.admin2.utf8)
    {
      return
    }
    let division = Division(
      country: country, admin1: row.string(.admin1), admin2: row.string(.admin2))
    lastDivision = division
    let parent = Division(country: country, admin1: division.admin1, admin2: "")
    namedDivisions[parent] = namedDivisions[parent] ?? row.line
    if !second.isEmpty { namedDivisions[division] = namedDivisions[division] ?? row.line }
    if rank == .admin1 { divisions.insert(parent) }
    if rank == .admin2 {
      if second.isEmpty { add(row, .empty(column: "admin2")) } else { divisions.insert(division) }
    }
  }

  private mutating func checkSource(_ row: PlaceRow) {
    let source = row.bytes(.source)
    if source.isEmpty {
      add(row, .empty(column: "source"))
    } else if !file.isHandwritten, !source.elementsEqual(lastSource) {
      lastSource = Array(source)
      var key = row.string(.source)
      if key.hasSuffix("+centroid") { key.removeLast("+centroid".count) }
      namedSources[key] = namedSources[key] ?? row.line
    }
  }

  private mutating func checkNames(_ row: PlaceRow) {
    var count = 0
    var found: [GazetteerError] = []
    try? row.forEachName { entry throws(GazetteerError) in
      count += 1
      do throws(GazetteerError) {
        if entry.attributes.isEmpty {
          try row.checkNoMarkup(entry.rawText)
        } else {
          _ = try entry.placeName()
        }
      } catch {
        found.append(error)
      }
    }
    names += count
    for error in found { note(error) }
    if file.isNameTable, count == 0 { add(row, .empty(column: "names")) }
  }

  private mutating func note(_ error: GazetteerError) {
    if case .row(let file, let line, let problem) = error {
      findings.append(GazetteerFinding(file: file, line: line, problem))
    }
  }

  mutating func add(_ row: PlaceRow, _ problem: RowProblem) {
    findings.append(GazetteerFinding(file: file.name, line: row.line, problem))
  }

  @discardableResult
  private mutating func attempt<Value>(
    _ body: () throws(GazetteerError) -> Value
  ) -> Value? {
    do throws(GazetteerError) {
      return try body()
    } catch {
      note(error)
      return nil
    }
  }
}

extension CheckedTable {
  /// Finds fields and names that are not in normalization form C (UAX #15).
  ///
  /// - Complexity: O(*n*) in the row's bytes.
  mutating func checkNormalized(_ row: PlaceRow) {
    // Scalars below U+0300 are always composed; their first byte is below 0xCC.
    guard row.text.contains(where: { $0 >= 0xCC }), !isNormalized(row.text) else { return }
    var texts = PlaceColumn.allCases.filter { $0 != .names }.map(row.bytes)
    try? row.forEachName { entry throws(GazetteerError) in texts.append(entry.rawText) }
    for text in texts where !isNormalized(text) {
      add(row, .notNormalized(String(decoding: text, as: UTF8.self)))
    }
  }

  private func isNormalized(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Compare bytes, because strings in different normalization forms are equal.
    String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      .elementsEqual(text)
  }
}
