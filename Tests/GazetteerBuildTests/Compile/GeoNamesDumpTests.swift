import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("GeoNames dumps")
struct GeoNamesDumpTests {
  /// A line of `allCountries.txt` with its fields replaced by number.
  private static func line(_ id: Int, _ name: String, _ fields: [Int: String] = [:]) -> String {
    var columns = [
      "\(id)", name, name, "", "35.5", "40.25", "P", "PPL", "SY", "", "07", "", "", "", "120", "",
      "210", "Asia/Damascus", "2024-01-01",
    ]
    for (number, text) in fields { columns[number] = text }
    return columns.joined(separator: "\t") + "\n"
  }

  private static let places =
    line(163843, "Syria", [6: "A", 7: "PCLI", 10: "00"])
    + line(170792, "Deir ez-Zor", [6: "A", 7: "ADM1"])
    + line(40_000_000, "Far Away", [14: "7", 15: "200"])
    + line(170794, "Deir ez-Zor", [7: "PPLA", 14: "242565", 3: "Deir,ez;Zor"])

  private static let names = """
    1\t170794\tar\tدير الزور\t1\t\t\t\t\t
    2\t170794\t\tDeir ez-Zor\t\t\t\t\t\t
    3\t170794\t\tDeir|Zor\t\t\t\t\t\t
    4\t170794\tlink\thttps://example.org\t\t\t\t\t\t
    5\t170794\ten\tOld Deir\t\t\t\t1\t1867\t19180101
    6\t99\ten\tNobody's\t\t\t\t\t\t
    7\t170794\tabbr\tDEZ\t\t\t\t\t\t
    8\t170794\ten\tBad\u{1}Name\t\t\t\t\t\t
    9\t170794\ten\tLast name
    """

  private struct Built {
    /// Kept, because it removes its folder when it goes.
    let scratch: ScratchFolder
    let gazetteer: LayeredGazetteer
    let outcome: CompiledLayer.Outcome
    let refused: [String]
  }

  private func build(_ places: String, names: String? = nil) throws -> Built {
    let scratch = try ScratchFolder()
    try scratch.write("dump/allCountries.txt", places)
    if let names { try scratch.write("dump/alternateNamesV2.txt", names) }
    let layer = CompiledLayer(path: scratch.file("result"))
    let refused = Mutex<[String]>([])
    let outcome = try layer.build(
      from: GeoNamesDump(paths: [scratch.file("dump")]),
      refused: { error in refused.withLock { $0.append("\(error)") } })
    return Built(
      scratch: scratch,
      gazetteer: try LayeredGazetteer.open(layer), outcome: outcome,
      refused: refused.withLock { $0 })
  }

  @Test("Places are found by all their names, with country and division")
  func whole() throws {
    let built = try build(Self.places, names: Self.names)
    let gazetteer = built.gazetteer
    #expect(built.outcome.places == 4)
    #expect(built.refused == [])
    for name in ["Deir ez-Zor", "دير الزور", "Deir|Zor", "Old Deir", "DEZ", "Last name"] {
      #expect(gazetteer.ids(name).contains("geonames:170794"), "\(name)")
    }
    for name in ["https://example.org", "Nobody's"] { #expect(gazetteer.ids(name) == []) }
    let reference = try #require(try gazetteer.reference(id: "geonames:170794"))
    let place = try #require(try gazetteer.place(reference))
    #expect(place.population == 242_565)
    #expect(
      place.names == [
        PlaceName("دير الزور", language: "ar"), PlaceName("Deir|Zor"),
        PlaceName("Old Deir", language: "en", kind: .historical, from: 1867, to: 1918),
        PlaceName("DEZ", kind: .abbreviation), PlaceName("Last name", language: "en"),
      ])
    let facts = try #require(gazetteer.facts(reference))
    #expect(facts.countryPlace.map(gazetteer.id) == "geonames:163843")
    #expect(facts.admin1.map(gazetteer.id) == "geonames:170792")
    #expect(gazetteer.ids("Far Away") == ["geonames:40000000"])
    #expect(gazetteer.hash == built.outcome.hash)
    #expect(gazetteer.hash.count == 64)
  }

  @Test("Without a file of names, the places' own column is used")
  func ownNames() throws {
    let gazetteer = try build(Self.places).gazetteer
    #expect(gazetteer.ids("ez;Zor") == ["geonames:170794"])
  }

  @Test(
    "An unusable row is reported with its value, and the others are compiled",
    arguments: [
      (line(5, "Bad", [4: "95"]), "geonames:5: latitude 95 is outside -90...90"),
      (line(5, "Bad", [5: "east"]), "geonames:5: longitude “east” is not a number"),
      (line(5, "Bad", [8: "SYR"]), "geonames:5: country “SYR” is not a two-letter ISO 3166-1 code"),
      (line(5, "", [:]), "geonames:5: name is empty"),
      (line(5, "<b>"), "geonames:5: name “<b>” holds markup or a control character"),
      ("5\tBad\n", "geonames:5: found 2 fields, expected 19 as in the header"),
      ("x\tBad\n", "allCountries.txt:5: geonameid “x” is not a number"),
    ])
  func badRow(_ row: String, _ message: String) throws {
    let built = try build(Self.places + row + Self.line(7, "After"))
    #expect(built.refused == [message])
    #expect(built.outcome.refused == 1)
    #expect(built.outcome.places == 5)
    #expect(built.gazetteer.ids("After") == ["geonames:7"])
  }

  @Test("Invalid numbers are ignored, a missing class is a spot, and of two rows the first is used")
  func oddFields() throws {
    let gazetteer = try build(
      Self.line(5, "Odd", [14: "-3", 15: "x", 6: "", 7: ""]) + Self.line(5, "Twice")
    ).gazetteer
    let facts = try #require(
      gazetteer.candidates(named: "Odd").first.flatMap {
        gazetteer.facts($0.place)
      })
    #expect(facts.population == 0)
    #expect(facts.feature.featureClass == .spot)
    #expect(gazetteer.placeCount == 1)
  }

  @Test("The same dump gives the same bytes")
  func determined() throws {
    let scratch = try ScratchFolder()
    try scratch.write("dump/SY.txt", Self.places)
    try scratch.write("dump/alternateNamesV2.txt", Self.names)
    let dump = try GeoNamesDump(paths: [scratch.file("dump")])
    var files: [Data] = []
    for name in ["one", "two"] {
      let layer = CompiledLayer(path: scratch.file(name))
      _ = try layer.build(from: dump)
      files.append(try Data(contentsOf: URL(filePath: scratch.file(name + "/names.index"))))
    }
    #expect(files[0] == files[1])
  }

  @Test("A folder without a dump and one with other files are reported")
  func folders() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine/letter.txt", "dear")
    let mine = scratch.file("mine")
    #expect(throws: GazetteerError.self) { try GeoNamesDump(paths: [mine]) }
    try scratch.write("dump/SY.txt", Self.places)
    let dump = try GeoNamesDump(paths: [scratch.file("dump")])
    let error = try #require(throws: GazetteerError.self) {
      try CompiledLayer(path: mine).build(from: dump)
    }
    #expect(
      "\(error)"
        == "\(mine): cannot be written: it contains something other than a compiled gazetteer")
    let missing = GeoNamesDump(placeFiles: [scratch.file("nowhere.txt")])
    #expect(throws: GazetteerError.self) {
      try CompiledLayer(path: scratch.file("out")).build(from: missing)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == [
        "dump", "mine",
      ])
  }
}
