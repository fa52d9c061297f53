import Geodesy
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerImport

@Suite("Place tables")
struct PlaceTableTests {
  @Test("A written place is read back unchanged")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 8)
    let places = (0..<400).map { place(&generator, number: $0) }
    let table = ([PlaceTableWriter.header] + places.map(PlaceTableWriter.row)).joined(
      separator: "\n")
    let scratch = try ScratchFolder()
    try scratch.write("table.tsv", table)
    var refused: [GazetteerError] = []
    let read = try PlaceTableFile.read(path: scratch.file("table.tsv")) {
      refused.append($0)
    }.places
    #expect(refused == [])
    #expect(read.count == places.count)
    for (one, other) in zip(read, places) { #expect(one == other) }
  }

  @Test("Names with any separator in them survive")
  func escapes() {
    let names = [
      PlaceName(#"a|b;c\d"#), PlaceName(#"\"#), PlaceName("|"), PlaceName(";"), PlaceName(#"\\|"#),
      PlaceName("القاهرة", language: "ar", kind: .official, from: -331, to: 1924),
    ]
    #expect(PlaceName.parse(PlaceTableWriter.names(names)) == names)
  }

  @Test("Bad rows are reported one by one, and the others are read")
  func refused() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "places.tsv",
      "name\tlatitude\tlongitude\nEl Shola\t35.2\t39.8\nNowhere\t135\t0\nShort\t1\nCamp\t36\t43\n")
    var refused: [String] = []
    let path = scratch.file("places.tsv")
    let places = try PlaceTableFile.read(path: path) { refused.append("\($0)") }.places
    #expect(places.map(\.id) == ["user:el-shola", "user:camp"])
    #expect(
      refused == [
        "\(path):3: latitude 135 is outside -90...90",
        "\(path):4: found 2 fields, expected 3 as in the header",
      ])
  }

  @Test("A missing file and a directory are reported")
  func unreadable() throws {
    let scratch = try ScratchFolder()
    let missing = try #require(throws: GazetteerError.self) {
      try PlaceTableFile.read(path: scratch.file("none.tsv")) { _ in }
    }
    #expect(
      "\(missing)" == "\(scratch.file("none.tsv")): cannot be read: No such file or directory")
    let directory = try #require(throws: GazetteerError.self) {
      try PlaceTableFile.read(path: scratch.path) { _ in }
    }
    #expect("\(directory)" == "\(scratch.path): cannot be read: it is a folder; expected a file")
  }

  @Test(
    "A place without an id gets one made from its name",
    arguments: [("El Shola", "user:el-shola"), ("St. Mary's", "user:saint-marys")])
  func userID(_ name: String, _ id: String) {
    #expect(Place.userID(forName: name) == id)
  }

  private func place(_ generator: inout SeededGenerator, number: Int) -> Place {
    func text(_ generator: inout SeededGenerator) -> String {
      // Names hold no control characters and no markup.
      let scalars = generator.text().unicodeScalars.filter {
        $0 != "<" && $0 != ">" && $0.properties.generalCategory != .control
      }
      let text = String(String.UnicodeScalarView(scalars))
      return text.isEmpty ? "x" : text
    }
    let hasBox = generator.oneIn(2)
    let latitude = Double(Int.random(in: -9_000_000...9_000_000, using: &generator)) / 1e5
    let longitude = Double.random(in: -180...180, using: &generator)
    let kinds = PlaceName.Kind.allCases
    return Place(
      id: "user:\(number)", name: text(&generator),
      coordinate: Coordinate(latitude: latitude, longitude: longitude),
      feature: FeatureCode(
        FeatureClass.allCases[Int.random(in: 0..<9, using: &generator)], "X\(number)"),
      country: generator.oneIn(2) ? CountryCode("SY") : nil,
      admin1: generator.oneIn(2) ? "07" : nil, admin2: generator.oneIn(2) ? "x y" : nil,
      population: generator.oneIn(2) ? 0 : Int.random(in: 0...20_000_000, using: &generator),
      elevation: generator.oneIn(2) ? nil : Int.random(in: -400...8000, using: &generator),
      boundingBox: hasBox
        ? try? BoundingBox(west: longitude, south: -5, east: 1e-5, north: latitude.magnitude) : nil,
      source: "source \(number)",
      names: (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        PlaceName(
          text(&generator), language: generator.oneIn(2) ? "zh-Hant" : nil,
          kind: kinds[Int.random(in: kinds.indices, using: &generator)],
          from: generator.oneIn(3) ? Int.random(in: -3000...2000, using: &generator) : nil,
          to: generator.oneIn(3) ? 1999 : nil)
      })
  }
}
