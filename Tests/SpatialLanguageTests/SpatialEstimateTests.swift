import ArticleText
import Geodesy
import SpatialLanguage
import Testing

@Suite("Where an expression places something")
struct SpatialEstimateTests {
  private let deirEzZor = AnchorPlace(
    coordinate: Coordinate(latitude: 35.33588, longitude: 40.14084), extent: 5_000)

  private func expression(_ text: String, name: String) throws -> SpatialExpression {
    let start = try #require(text.firstRange(of: name)).lowerBound
    let offset = text[..<start].utf8.count
    let span = NameSpan(range: offset..<offset + name.utf8.count)
    return try #require(
      SpatialLanguage.expressions(
        in: TextReading(of: Document(id: "", text: text)), names: [span]
      ).first)
  }

  @Test("A distance with a bearing is a geodesic destination with the shape method's area")
  func offset() throws {
    let estimate = try #require(
      try expression("30 km south-west of Deir", name: "Deir").estimate(from: [deirEzZor]))
    // By geod +ellps=WGS84 of PROJ 9.1.1.
    #expect(abs(estimate.point.latitude - 35.144_450_985) < 1e-8)
    #expect(abs(estimate.point.longitude - 39.908_054_124) < 1e-8)
    // 30 km is good to 5 km, the town adds 5 km, and one wind of eight is 45 degrees wide: the
    // farthest corners are 40 km out, 22.5 degrees aside, which geod has at 16,813 m.
    #expect(abs(estimate.uncertainty - 16_813) < 100, "\(estimate.uncertainty)")
    let geodesic = Geodesic.wgs84
    let area = try #require(estimate.shape.ring)
    for vertex in area.coordinates {
      let distance = geodesic.distance(from: deirEzZor.coordinate, to: vertex)
      #expect(19_999...40_001 ~= distance)
    }
  }

  @Test(
    "The rounding of the number is its uncertainty",
    arguments: [
      ("30 km", 30_000, 5_000), ("32 km", 32_000, 500), ("100 km", 100_000, 50_000),
      ("12.5 km", 12_500, 50), ("about 30 km", 30_000, 10_000), ("20 to 30 km", 25_000, 5_000),
      ("twenty-five kilometres", 25_000, 500), ("10 miles", 16_093, 8_047),
    ])
  func rounding(text: String, metres: Int, uncertainty: Int) throws {
    let distance = try #require(
      try expression("\(text) south of Deir", name: "Deir").distance)
    #expect(Int(distance.metres.rounded()) == metres)
    #expect(Int(distance.uncertainty.rounded()) == uncertainty)
  }

  @Test("A finer number and a smaller anchor leave less open")
  func finer() throws {
    let village = AnchorPlace(coordinate: deirEzZor.coordinate, extent: 500)
    func radius(_ text: String, _ anchor: AnchorPlace) throws -> Double {
      try #require(try expression(text, name: "Deir").estimate(from: [anchor])).uncertainty
    }
    let rough = try radius("30 km south-west of Deir", deirEzZor)
    #expect(try radius("32 km south-west of Deir", deirEzZor) < rough)
    #expect(try radius("30 km south-west of Deir", village) < rough)
    #expect(try radius("30 km south-south-west of Deir", deirEzZor) < rough)
  }

  @Test("Without a bearing the area is a ring, and inside a distance a circle")
  func noBearing() throws {
    let ring = try #require(
      try expression("30 km from Deir", name: "Deir").estimate(from: [deirEzZor]))
    #expect(ring.point == deirEzZor.coordinate)
    #expect(ring.uncertainty == 40_000)
    let circle = try #require(
      try expression("within 30 km of Deir", name: "Deir").estimate(from: [deirEzZor]))
    #expect(circle.shape.ring?.coordinates.count == 65)
  }

  @Test("Halfway is the midpoint, and a road is a line")
  func pairs() throws {
    let raqqa = AnchorPlace(
      coordinate: Coordinate(latitude: 35.95283, longitude: 39.00788), extent: 5_000)
    var expression = SpatialExpression(range: 0..<1, relation: .halfway, anchors: [0, 1])
    let halfway = try #require(expression.estimate(from: [deirEzZor, raqqa]))
    // By geod +ellps=WGS84 of PROJ 9.1.1, half of the distance from one end.
    #expect(abs(halfway.point.latitude - 35.645_695_015) < 1e-8)
    #expect(abs(halfway.point.longitude - 39.576_537_470) < 1e-8)
    expression.relation = .road
    let road = try #require(expression.estimate(from: [deirEzZor, raqqa]))
    #expect(road.shape.line?.first == deirEzZor.coordinate)
    #expect(road.shape.line?.last == raqqa.coordinate)
    #expect(expression.estimate(from: [deirEzZor]) == nil)
  }

  @Test("A part of a region is the half of its box")
  func part() throws {
    let syria = AnchorPlace(
      coordinate: Coordinate(latitude: 35, longitude: 38), extent: 300_000,
      boundingBox: try BoundingBox(west: 36, south: 32, east: 42, north: 37))
    let north = try #require(
      try expression("northern Syria", name: "Syria").estimate(from: [syria]))
    #expect(north.point == Coordinate(latitude: 35.75, longitude: 39))
    let corner = try #require(
      try expression("south-western Syria", name: "Syria").estimate(from: [syria]))
    #expect(corner.point.latitude == 33.25 && corner.point.longitude == 37.5)
  }

  @Test("A travel time and a vague number place nothing")
  func unplaced() throws {
    let drive = try expression("two hours' drive east of Deir", name: "Deir")
    #expect(drive.relation == .travel)
    #expect(drive.estimate(from: [deirEzZor]) == nil)
    let few = try expression("a few miles east of Deir", name: "Deir")
    #expect(few.relation == .offset)
    #expect(few.estimate(from: [deirEzZor]) == nil)
  }

  @Test("Hostile bytes and spans are read without a trap")
  func hostile() {
    let texts: [[UInt8]] = [
      [], [0xFF, 0xFE, 0x80], Array("30 km south of ".utf8), Array("½½½ km of X".utf8),
      Array(repeating: UInt8(ascii: "9"), count: 5_000), Array("between and of ,,, '''".utf8),
    ]
    for bytes in texts {
      let spans = [0..<0, 0..<bytes.count, bytes.count..<bytes.count, 2..<90].map {
        NameSpan(range: $0)
      }
      let text = TextReading(
        of: Document(id: "", text: String(decoding: bytes, as: UTF8.self), language: .english))
      _ = SpatialLanguage.expressions(in: text, names: spans)
    }
  }
}
