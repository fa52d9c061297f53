import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerImport

@Suite("Importing GeoNames dumps")
struct GeoNamesSourceTests {
  private static func line(_ id: String, _ name: String, _ fields: [Int: String] = [:]) -> String {
    var columns = [
      id, name, name, "", "35.5", "40.25", "P", "PPL", "SY", "", "07", "", "", "", "120", "",
      "210", "Asia/Damascus", "2024-01-01",
    ]
    for (number, text) in fields { columns[number] = text }
    return columns.joined(separator: "\t") + "\n"
  }

  private static let places =
    line("170792", "Deir ez-Zor", [6: "A", 7: "ADM1", 10: ""])
    + line("5", "Tell Foo", [3: "Tall Fu,Tell Foo,Tall Fu"]) + line("x", "Bad")
    + line("6", "Off", [4: "95"]) + line("7", "Elsewhere", [10: "99"])

  private func files(_ more: [String: String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("dump/SY.txt", Self.places)
    try scratch.write("dump/readme.txt", "read me\n")
    for (name, text) in more { try scratch.write("dump/" + name, text) }
    return scratch
  }

  private static let refused = [
    "dump/SY.txt:3: geonameid “x” is not a number",
    "dump/SY.txt:4: latitude 95 is outside -90...90",
  ]

  @Test("A folder with only places uses the names in their own column")
  func alone() throws {
    let scratch = try files([:])
    let imported = try Imported.read(ImportSet(paths: [scratch.file("dump")]), in: scratch)
    #expect(imported.format == .geonames)
    #expect(imported.places.map(\.id) == ["geonames:170792", "geonames:5", "geonames:7"])
    #expect(imported.places[1].names == [PlaceName("Tall Fu")])
    #expect(imported.errors == Self.refused)
    #expect(imported.findings == [])
  }

  @Test("Names, division codes and parents beside the places are read")
  func whole() throws {
    let scratch = try files([
      "alternateNamesV2.txt": """
      1\t5\tar\tتل فو\t1\t\t\t\t\t
      2\t170792\ten\tDeir\t\t\t\t1\t1867\t19180101
      3\t5\twkdt\tQ42\t\t\t\t\t\t
      4\t5\tlink\thttps://example.org\t\t\t\t\t\t
      5\tfive\ten\tFive\t\t\t\t\t\t
      6\t5\ten\tTell Fou\t\t1\t1\t\t\t
      7\t40000000\ten\tFar\t\t\t\t\t\t
      """,
      "admin1CodesASCII.txt": "SY.07\tDeir ez-Zor\tDeir ez-Zor\t170792\nSY\tx\tx\t1\nSY.1\n",
      "hierarchy.txt": "1\t2\tADM\n2\t3\t\n3\t1\tADM\n9\t9\n2\t5\nx\t1\n4\n3\t8\n",
    ])
    let imported = try Imported.read(ImportSet(paths: [scratch.file("dump")]), in: scratch)
    #expect(imported.places[0].admin1 == "07")
    #expect(
      imported.places[0].names == [
        PlaceName("Deir", language: "en", kind: .historical, from: 1867, to: 1918)
      ])
    #expect(
      imported.places[1].names == [
        PlaceName("تل فو", language: "ar"), PlaceName("Tell Fou", language: "en"),
      ])
    #expect(imported.links == [[], ["wikidata:Q42"], []])
    #expect(imported.errors == Self.refused)
    #expect(
      imported.findings == [
        "dump/alternateNamesV2.txt:5: geonameid “five” is not a number",
        "dump/admin1CodesASCII.txt:2: “SY” is not the code of a division, such as SY.07",
        "dump/admin1CodesASCII.txt:3: found 1 fields, expected 4 as in the header",
        "dump/hierarchy.txt:6: parent “x” is not a number",
        "dump/hierarchy.txt:7: found 1 fields, expected 3 as in the header",
        "dump/hierarchy.txt: 1 -> 2 -> 3 -> 1: a place contains itself",
        "dump/hierarchy.txt: 9 -> 9: a place contains itself",
        "dump/admin1CodesASCII.txt: no division SY.99, to which 1 place refers",
      ])
  }

  @Test("No cycles are found in a relation without any, however deep or branched")
  func noCycles() {
    let chain = (0..<100_000).map { (parent: $0, child: $0 + 1) }
    #expect(ParentCheck.cycles(chain) == [])
    #expect(ParentCheck.cycles(chain + [(parent: 100_000, child: 0)]).map(\.count) == [100_002])
    #expect(ParentCheck.cycles([(1, 2), (1, 3), (2, 4), (3, 4)]) == [])
  }

  @Test("Names are found by place, whatever their order")
  func order() throws {
    let ids = (0..<3_000).map { ($0 * 7_919) % 3_000 * 11 }
    let text = ids.map { "1\t\($0)\ten\tN\($0)\n" }.joined()
    let scratch = try ScratchFolder()
    try scratch.write("names", text)
    let names = try AlternateNames(
      file: ImportFile(path: scratch.file("names")), findings: ImportFindings())
    for id in 0..<33_000 {
      let expected = id % 11 == 0 ? ["1\t\(id)\ten\tN\(id)"] : []
      let found = names.lines(of: UInt64(id)).map { String(decoding: $0, as: UTF8.self) }
      if found != expected { Issue.record("\(id): \(found)") }
    }
  }

  @Test("A folder without a dump and names without places are reported")
  func nothing() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine/letter.txt", "dear")
    try scratch.write("hierarchy.txt", "1\t2\n")
    for (name, reason) in [
      (
        "mine", "it is a folder without allCountries.txt or a country file such as SY.txt"
      ),
      (
        "hierarchy.txt",
        "it only adds to places; expected allCountries.txt or a country file beside it"
      ),
    ] {
      let path = scratch.file(name)
      #expect(throws: GazetteerError.unreadable(path: path, reason: reason)) {
        try ImportSet(paths: [path])
      }
    }
  }
}
