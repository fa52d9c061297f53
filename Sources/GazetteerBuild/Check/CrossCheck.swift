import Gazetteer
import Geodesy

/// Checks the rows of all tables against each other.
struct CrossCheck {
  /// How far a hand-written place may lie outside its country's box, in degrees. Coasts and small
  /// islands may be missing from outlines.
  static let tolerance = 0.5

  let tables: [CheckedTable]
  let sources: Set<String>
  private(set) var findings: [GazetteerFinding] = []
  private(set) var places = 0
  private(set) var countries = 0

  init(tables: [CheckedTable], sources: Set<String>) {
    self.tables = tables
    self.sources = sources
  }

  mutating func run() {
    checkIDs()
    checkSources()
    checkParents()
    checkExtents()
  }

  /// Checks that ids are unique within each part of the text, and that rows of name tables refer to
  /// existing places.
  private mutating func checkIDs() {
    var known: Set<UInt64> = []
    for isHandwritten in [false, true] {
      var first: [UInt64: (table: Int, line: Int32)] = [:]
      for (number, table) in tables.enumerated()
      where table.file.isHandwritten == isHandwritten && !table.file.isNameTable {
        first.reserveCapacity(first.count + table.ids.count)
        for row in table.ids {
          guard let other = first.updateValue((number, row.line), forKey: row.hash) else {
            known.insert(row.hash)
            continue
          }
          first[row.hash] = other
          add(
            table, Int(row.line),
            .duplicateID(
              table.id(inLine: Int(row.line)), otherFile: tables[other.table].file.name,
              otherLine: Int(other.line)))
        }
      }
    }
    places = known.count
    for table in tables where table.file.isNameTable {
      for row in table.ids where !known.contains(row.hash) {
        add(table, Int(row.line), .missingPlace(id: table.id(inLine: Int(row.line))))
      }
    }
  }

  private mutating func checkSources() {
    for table in tables {
      for (source, line) in table.namedSources where !sources.contains(source) {
        add(table, line, .missingSource(source))
      }
    }
  }

  private mutating func checkParents() {
    let existing = Set(tables.flatMap(\.countries.keys))
    let divisions = tables.reduce(into: Set<CheckedTable.Division>()) {
      $0.formUnion($1.divisions)
    }
    countries = existing.count
    for table in tables {
      for (country, line) in table.namedCountries where !existing.contains(country) {
        add(table, line, .missingCountry(country))
      }
      for (division, line) in table.namedDivisions where !divisions.contains(division) {
        add(
          table, line,
          .missingDivision(
            division.country, admin1: division.admin1,
            admin2: division.admin2.isEmpty ? nil : division.admin2))
      }
    }
  }

  private mutating func checkExtents() {
    var boxes: [CountryCode: BoundingBox] = [:]
    // Generated outlines take precedence over hand-written ones, because it is hand-written rows
    // that are checked.
    for table in tables.filter({ !$0.file.isHandwritten }) + tables.filter(\.file.isHandwritten) {
      for case (let country, let box?) in table.countries where boxes[country] == nil {
        boxes[country] = box
      }
    }
    for table in tables {
      for place in table.located {
        guard let box = boxes[place.country], !isInside(place.coordinate, box) else { continue }
        add(table, place.line, .outsideCountry(place.country, place.coordinate, box))
      }
    }
  }

  private func isInside(_ coordinate: Coordinate, _ box: BoundingBox) -> Bool {
    guard box.south - Self.tolerance...box.north + Self.tolerance ~= coordinate.latitude else {
      return false
    }
    // Degrees eastward from the box's west edge, which works across the antimeridian as well.
    let eastward = coordinate.longitude - (box.west - Self.tolerance)
    let width = min(360, box.width + 2 * Self.tolerance)
    return (eastward + 720).truncatingRemainder(dividingBy: 360) <= width
  }

  private mutating func add(_ table: CheckedTable, _ line: Int, _ problem: RowProblem) {
    findings.append(GazetteerFinding(file: table.file.name, line: line, problem))
  }
}
