import Geodesy
import TestGazetteers
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Compilation of bad and unusual text")
struct GazetteerCompilerTests {
  private static let header = PlaceTableWriter.header

  /// A row of the table with its fields replaced by name.
  private static func row(_ fields: [PlaceColumn: String] = [:]) -> String {
    let usual: [PlaceColumn: String] = [
      .id: "user:testplace", .name: "Testplace", .latitude: "35.5", .longitude: "40.25",
      .featureClass: "P", .featureCode: "PPL", .country: "SY", .admin1: "07", .population: "12",
      .source: "nobody",
    ]
    let merged = usual.merging(fields) { $1 }
    return PlaceColumn.allCases.map { merged[$0] ?? "" }.joined(separator: "\t")
  }

  @Test(
    "A bad row is reported with file, line, and what was found and expected",
    arguments: [
      (row([.latitude: "135"]), "latitude 135 is outside -90...90"),
      (row([.longitude: "-180.5"]), "longitude -180.5 is outside -180...180"),
      (row([.latitude: "north"]), "latitude “north” is not a number"),
      (row([.latitude: "nan"]), "latitude “nan” is not a number"),
      (row([.longitude: ""]), "longitude is empty"),
      (row([.name: ""]), "name is empty"),
      (row([.id: ""]), "id is empty"),
      (row([.name: "<b>Raqqa</b>"]), "name “<b>Raqqa</b>” holds markup or a control character"),
      (row([.country: "SYR"]), "country “SYR” is not a two-letter ISO 3166-1 code"),
      (
        row([.featureClass: "X"]),
        "feature class “X” is unknown; expected one of A, H, L, P, R, S, T, U, V"
      ),
      (row([.population: "many"]), "population “many” is not a number"),
      (row([.population: "-1"]), "population -1 is outside 0...20000000000"),
      (row([.elevation: "12.5"]), "elevation “12.5” is not a number"),
      (row([.elevation: "20000"]), "elevation 20000 is outside -12000...9000"),
      (row([.bbox: "1,2,3"]), "bbox “1,2,3” is not west,south,east,north in degrees"),
      (row([.bbox: "1,2,3,4,x"]), "bbox “1,2,3,4,x” is not west,south,east,north in degrees"),
      (row([.bbox: "1,50,3,40"]), "bbox “1,50,3,40” is not west,south,east,north in degrees"),
      (row([.bbox: "1,2,3,91"]), "bbox “1,2,3,91” is not west,south,east,north in degrees"),
      (
        row([.names: "Test;kind=nickname"]),
        "name attribute “kind=nickname” is unknown; expected lang=, kind=, from= or to="
      ),
      (
        row([.names: "Test;from=then"]),
        "name attribute “from=then” is unknown; expected lang=, kind=, from= or to="
      ),
      (row([.names: "A|;lang=ar"]), "names is empty"),
      ("user:short\tShort\t1\t2", "found 4 fields, expected 14 as in the header"),
    ])
  func badRow(_ row: String, _ problem: String) throws {
    let text = [Self.header, Self.row([.id: "user:good"]), row].joined(separator: "\n") + "\n"
    let fixture = try GazetteerFixture(["handwritten/bad.tsv": text])
    let error = try #require(throws: GazetteerError.self) { try fixture.open() }
    #expect("\(error)" == "handwritten/bad.tsv:3: \(problem)")
    #expect(try fixture.compiledFolders() == [])
  }

  @Test("Missing columns in a header are reported")
  func missingColumns() throws {
    let fixture = try GazetteerFixture([
      "handwritten/bad.tsv": "id\tname\tlat\tlon\nuser:a\tA\t1\t2\n"
    ])
    let error = try #require(throws: GazetteerError.self) { try fixture.open() }
    #expect("\(error)" == "handwritten/bad.tsv:1: the header lacks latitude, longitude")
  }

  @Test("An empty table is reported as lacking its header")
  func emptyTable() throws {
    let fixture = try GazetteerFixture(["places/XX.tsv": ""])
    let error = try #require(throws: GazetteerError.self) { try fixture.open() }
    #expect("\(error)" == "places/XX.tsv:1: the header lacks id, name, latitude, longitude")
  }

  @Test("Invalid UTF-8 is reported with its position in the file")
  func notUTF8() throws {
    let fixture = try GazetteerFixture()
    let start = Array((Self.header + "\n" + Self.row() + "\n").utf8)
    try fixture.scratch.write(
      "text/handwritten/bad.tsv", .init(start + [0x75, 0x3A, 0xFF, 0x0A]))
    let error = try #require(throws: GazetteerError.self) { try fixture.open() }
    #expect("\(error)" == "handwritten/bad.tsv:3: byte \(start.count + 2) is not UTF-8")
  }

  @Test("CRLF, a byte order mark, empty lines and a missing last line end are accepted")
  func lineEnds() throws {
    let text =
      "\u{FEFF}" + Self.header + "\r\n\r\n" + Self.row() + "\r\n"
      + Self.row([.id: "user:last", .name: "Lastplace", .names: "Lasttown"])
    let gazetteer = try GazetteerFixture(["handwritten/crlf.tsv": text]).open()
    #expect(gazetteer.ids("Testplace") == ["user:testplace"])
    #expect(gazetteer.ids("Lasttown") == ["user:last"])
  }

  @Test("Columns may be in any order, and unknown ones are ignored")
  func columnOrder() throws {
    let text = "note\tlongitude\tlatitude\tname\tid\nx\t40\t35\tTestplace\tuser:a\n"
    let gazetteer = try GazetteerFixture(["handwritten/order.tsv": text]).open()
    let place = try #require(gazetteer.candidates(named: "Testplace").first)
    #expect(gazetteer.facts(place.place)?.coordinate.longitude == 40)
    #expect(gazetteer.facts(place.place)?.feature == FeatureCode(.populated, "PPL"))
  }

  @Test("A hand-written row replaces the generated row with its id")
  func handwrittenWins() throws {
    let text = Self.header + "\n" + Self.row([.id: "geonames:99072", .name: "Ninive Town"]) + "\n"
    let fixture = try GazetteerFixture(["handwritten/mine.tsv": text])
    let gazetteer = try fixture.open()
    let mosul = try #require(try gazetteer.reference(id: "geonames:99072"))
    #expect(gazetteer.name(of: mosul) == "Ninive Town")
    #expect(gazetteer.placeCount == 231)
    #expect(!gazetteer.ids("Mosul").contains("geonames:99072"))
    #expect(gazetteer.ids("Moslawi") == ["geonames:99072"], "names.tsv adds to whatever stands")
  }

  @Test("Escaped separators belong to the name, but a lone backslash at its end does not")
  func escapes() throws {
    let text = Self.header + "\n" + Self.row([.names: #"This\|That|Semi\;colon|Tailplace\"#]) + "\n"
    let fixture = try GazetteerFixture(["handwritten/escapes.tsv": text])
    let gazetteer = try fixture.open()
    for name in ["This|That", "Semi;colon", "Tailplace"] {
      #expect(gazetteer.ids(name) == ["user:testplace"], "\(name)")
    }
    let place = try #require(try gazetteer.reference(id: "user:testplace"))
    #expect(
      try gazetteer.place(place)?.names.map(\.text) == ["This|That", "Semi;colon", "Tailplace"])
  }

  @Test("Names in names.tsv for an unknown place are ignored")
  func namesOfNobody() throws {
    let names = "id\tnames\tsource\tlabel\nuser:nobody\tNowhereville\tme\tNowhere\n"
    #expect(try GazetteerFixture(["handwritten/names.tsv": names]).open().ids("Nowhereville") == [])
  }
}
