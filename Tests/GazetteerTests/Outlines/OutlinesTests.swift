import Foundation
import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite("The country and division that contain a point")
struct OutlinesTests {
  /// The default gazetteer's outlines, compiled once for the tests.
  static let outlines: Outlines = {
    let path = ProjectFolders.root.appending(component: "gazetteer").path(percentEncoded: false)
    return (try? Outlines(folder: path)) ?? Outlines(nil)
  }()

  @Test("Points near borders, in enclaves, on islands, at the antimeridian, the poles and at sea")
  func points() throws {
    for row in try TestTable.rows("outline_points.tsv") {
      let point = try Coordinate(
        validatingLatitude: #require(Double(row[0])), longitude: #require(Double(row[1])))
      let country = Self.outlines.country(at: point)?.description ?? "-"
      #expect(country == row[2], "\(row[4]) \(point)")
      guard row[3] != "-" else { continue }
      #expect(Self.outlines.admin1(at: point)?.description == row[3], "\(row[4]) \(point)")
    }
  }

  @Test("The grid agrees with counting crossings for every ring")
  func reference() throws {
    let shapes = Self.outlines.countries.compactMap { code in
      Self.outlines.outline(of: code).map { (code: code, outline: $0) }
    }
    #expect(shapes.count >= 235)
    var random = SeededGenerator(seed: 7)
    var onLand = 0
    for index in 0..<1_000 {
      var point = random.coordinate()
      if index % 2 == 1, let shape = shapes.randomElement(using: &random),
        let ring = shape.outline.polygons.first?.outer,
        let vertex = ring.randomElement(using: &random)
      {
        // Beside an outline, where it is hardest.
        point = Coordinate(
          latitude: max(-90, min(90, vertex.latitude + .random(in: -0.03...0.03, using: &random))),
          longitude: vertex.longitude + .random(in: -0.03...0.03, using: &random))
      }
      guard abs(point.longitude) < 180 else { continue }
      let found = Self.outlines.country(at: point)
      let expected = shapes.filter {
        $0.outline.boundingBox.contains(point) && $0.outline.contains(point)
      }.map(\.code)
      onLand += found == nil ? 0 : 1
      if expected.count < 2 { #expect(found == expected.first, "\(point)") }
      #expect(expected.count < 2, "\(point) lies in \(expected)")
    }
    #expect(onLand > 250)
  }

  @Test("Every division is inside its country")
  func divisions() throws {
    let syria = try #require(CountryCode("SY"))
    let divisions = Self.outlines.divisions(of: syria)
    // Natural Earth draws no line between Damascus and its countryside.
    #expect(divisions.count == 13)
    let geodesic = Geodesic.wgs84
    func area(_ outline: Outline?) -> Double {
      (outline?.coordinates ?? []).joined().reduce(0) { $0 + geodesic.polygon(of: $1).signedArea }
    }
    let whole = area(Self.outlines.outline(of: syria))
    let parts = divisions.map { area(Self.outlines.outline(ofAdmin1: $0.admin1, in: syria)) }
    #expect(abs(parts.reduce(0, +) / whole - 1) < 1e-6)
    // 185,180 km² with the Golan Heights, which the outline leaves to Israel.
    #expect(abs(whole / 1e6 - 186_000) < 3_000)
  }

  @Test("Without outlines, no point is in any country")
  func none() throws {
    let scratch = try ScratchFolder()
    let outlines = try Outlines(folder: scratch.path, cacheFolder: scratch.file("cache"))
    #expect(outlines.isEmpty && outlines.countries.isEmpty)
    #expect(outlines.country(at: Coordinate(latitude: 35, longitude: 39)) == nil)
  }

  @Test("The compiled form is kept, and compiled again if it is damaged or the text changes")
  func cache() throws {
    let scratch = try ScratchFolder()
    try scratch.write("text/outlines/countries.tsv", Self.square("AA"))
    let inside = Coordinate(latitude: 0.5, longitude: 0.5)
    func country() throws -> String? {
      try Outlines(folder: scratch.file("text"), cacheFolder: scratch.file("cache"))
        .country(at: inside)?.description
    }
    #expect(try country() == "AA")
    let cached = try FileManager.default.contentsOfDirectory(atPath: scratch.file("cache"))
    #expect(cached.count == 1)
    let path = "cache/" + (cached.first ?? "")
    let whole = try Data(contentsOf: URL(filePath: scratch.file(path)))
    var random = SeededGenerator(seed: 3)
    for _ in 0..<40 {
      var damaged = whole
      if Bool.random(using: &random) {
        damaged.removeLast(Int.random(in: 1..<whole.count, using: &random))
      } else {
        damaged[Int.random(in: 0..<whole.count, using: &random)] ^= 0x41
      }
      try scratch.write(path, damaged)
      #expect(try country() == "AA")
    }
    try scratch.write("text/outlines/countries.tsv", Self.square("BB") + "\n")
    #expect(try country() == "BB")
  }

  /// A country of one square degree north-east of 0, 0.
  static func square(_ code: String) -> String {
    "left\tright\tpoints\n\(code)\tsea\t+0+0+10000+0+0+10000-10000+0+0-10000\n"
  }
}
