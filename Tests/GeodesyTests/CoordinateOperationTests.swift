import Geodesy
import TestSupport
import Testing

@Suite("Reference systems and operations")
struct CoordinateOperationTests {
  private func system(_ text: String) throws -> CoordinateReferenceSystem {
    try CoordinateReferenceSystem(text)
  }

  @Test("A system says its name, kind, axes, units and area")
  func systems() throws {
    let utm = try system("EPSG:32637")
    #expect(utm.name == "WGS 84 / UTM zone 37N")
    #expect(utm.identifier == "EPSG:32637")
    #expect(utm.kind == .projected && !utm.isInDegrees)
    #expect(utm.axes.map(\.name) == ["Easting", "Northing"])
    #expect(utm.axes.map(\.unit) == ["metre", "metre"])
    #expect(utm.area?.west == 36 && utm.area?.east == 42)
    let geographic = try system(" 4326 ")
    #expect(geographic.kind == .geographic && geographic.isInDegrees)
    #expect(geographic.axes.map(\.direction) == ["north", "east"])
    let feet = try system("EPSG:2264")
    #expect(feet.axes.first?.unit == "US survey foot")
    #expect(abs((feet.axes.first?.unitSize ?? 0) - 0.304_800_609_6) < 1e-9)
    #expect(try system("WGS 84 / UTM zone 37N").identifier == "EPSG:32637")
    #expect(try system("EPSG:4978").kind == .geocentric)
    #expect(try system("EPSG:4326+5773").axes.map(\.unit) == ["degree", "degree"])
    #expect(try system("+proj=utm +zone=37 +datum=WGS84 +type=crs").identifier == nil)
  }

  @Test(
    "A system that is not known is refused with the nearest",
    arguments: [
      (
        "EPSG:32699",
        "the coordinate reference system “EPSG:32699” is unknown; nearest: "
          + "EPSG:32659 WGS 84 / UTM zone 59N, EPSG:32649 WGS 84 / UTM zone 49N, "
          + "EPSG:32639 WGS 84 / UTM zone 39N"
      ),
      (
        "EPSG:4327x",
        "the coordinate reference system “EPSG:4327x” is unknown; nearest: "
          + "EPSG:4326 WGS 84, EPSG:4324 WGS 72BE, EPSG:4322 WGS 72"
      ),
      (
        "WGS84 UTM 37N",
        "the coordinate reference system “WGS84 UTM 37N” is unknown; nearest: "
          + "EPSG:32637 WGS 84 / UTM zone 37N, EPSG:32601 WGS 84 / UTM zone 1N, "
          + "EPSG:32602 WGS 84 / UTM zone 2N"
      ),
      (
        "+proj=pipeline +step +proj=utm +zone=37",
        "“+proj=pipeline +step +proj=utm +zone=37” does not define a coordinate"
          + " reference system"
      ),
      ("asdfgh", "the coordinate reference system “asdfgh” is unknown"),
      (
        "EPSG:99999999999999999999",
        "the coordinate reference system “EPSG:99999999999999999999” is unknown"
      ),
      ("", "the coordinate reference system “” is unknown"),
    ])
  func unknown(text: String, sentence: String) {
    let error = #expect(throws: GeodesyError.self) { _ = try CoordinateReferenceSystem(text) }
    #expect(error?.description == sentence)
  }

  @Test("To UTM and back it is what the module's own projection says, to a micrometre")
  func utm() throws {
    var there = try CoordinateOperation(from: system("EPSG:4326"), to: system("EPSG:32637"))
    var back = try CoordinateOperation(from: system("EPSG:32637"), to: system("EPSG:4326"))
    var random = SeededGenerator(seed: 71)
    for _ in 0..<200 {
      let point = Coordinate(
        latitude: .random(in: 0...83, using: &random),
        longitude: .random(in: 36..<42, using: &random))
      let position = try there.convert(.init(point))
      if !(72...84 ~= point.latitude) {
        let utm = try UTMCoordinate(point)
        #expect(abs(position.x - utm.easting) < 1e-6 && abs(position.y - utm.northing) < 1e-6)
      }
      let again = try back.convert(position)
      #expect(abs(again.x - point.longitude) < 1e-9 && abs(again.y - point.latitude) < 1e-9)
    }
    let accuracy = there.accuracy
    #expect(accuracy == 0)
  }

  @Test("The accuracy is PROJ's, and nil where PROJ does not know it")
  func accuracy() throws {
    var datum = try CoordinateOperation(from: system("EPSG:4230"), to: system("EPSG:4326"))
    _ = try datum.convert(.init(x: 10, y: 50))
    let accuracy = datum.accuracy
    let method = datum.method
    #expect(try 0..<50 ~= #require(accuracy))
    #expect(method?.contains("ED50 to WGS 84") == true)
    var ballpark = try CoordinateOperation(
      from: system("+proj=longlat +ellps=bessel +type=crs"), to: system("EPSG:4326"))
    _ = try ballpark.convert(.init(x: 10, y: 50))
    let unknown = ballpark.accuracy
    #expect(unknown == nil)
  }

  @Test("East comes before north, whatever a system's own order")
  func order() throws {
    var operation = try CoordinateOperation(from: system("EPSG:4326"), to: system("EPSG:31468"))
    let position = try operation.convert(.init(x: 12, y: 50))
    #expect(abs(position.x - 4_500_000) < 500 && abs(position.y - 5_540_000) < 5_000)
  }

  @Test("Infinities, impossible degrees and points outside the area are refused with the numbers")
  func refusing() throws {
    var operation = try CoordinateOperation(from: system("EPSG:4326"), to: system("EPSG:27700"))
    let cases: [(Double, Double, String)] = [
      (.infinity, 50, "the position inf, 50 is not finite"),
      (0, .nan, "the position 0, nan is not finite"),
      (0, 95, "latitude 95 is outside -90...90"),
      (200, 50, "longitude 200 is outside -180...180"),
      (
        40.1, 35.3,
        "the position 40.1, 35.3 is outside the area of EPSG:27700: United Kingdom (UK) - offshore"
          + " to boundary of UKCS within 49°45'N to 61°N and 9°W to 2°E; onshore Great Britain"
          + " (England, Wales and Scotland). Isle of Man onshore."
      ),
    ]
    for (x, y, expected) in cases {
      do throws(GeodesyError) {
        _ = try operation.convert(.init(x: x, y: y))
        Issue.record("\(x), \(y) was converted")
      } catch {
        #expect(error.description == expected)
      }
    }
    let position = try operation.convert(.init(x: -0.1246, y: 51.5007))
    #expect(abs(position.x - 530_270) < 10 && abs(position.y - 179_640) < 60)
    var far = try CoordinateOperation(
      from: system("EPSG:4326"), to: system("EPSG:27700"), areaMargin: .infinity)
    let easting = try far.convert(.init(x: 10, y: 50)).x
    #expect(easting > 700_000)
  }

  @Test("Operations of several tasks do not disturb each other")
  func tasks() async throws {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for zone in 1...8 {
        group.addTask {
          var operation = try CoordinateOperation(
            from: CoordinateReferenceSystem("EPSG:4326"),
            to: CoordinateReferenceSystem("EPSG:\(32600 + zone)"))
          var sum = 0.0
          for _ in 0..<200 {
            sum += try operation.convert(.init(x: Double(zone * 6 - 183), y: 40)).x
          }
          return sum / 200
        }
      }
      for try await easting in group { #expect(abs(easting - 500_000) < 1e-6) }
    }
  }

  @Test("Heights and geocentric systems are refused where points on the ground are meant")
  func horizontal() throws {
    #expect(throws: GeodesyError.notAHorizontalSystem("EPSG:5773", isVertical: true)) {
      try CoordinateReferenceSystem(horizontal: "EPSG:5773")
    }
    #expect(throws: GeodesyError.notAHorizontalSystem("EPSG:4978", isVertical: false)) {
      try CoordinateReferenceSystem(horizontal: "4978")
    }
    #expect(
      "\(GeodesyError.notAHorizontalSystem("EPSG:4978", isVertical: false))"
        == "“EPSG:4978” is a geocentric system; expected a system with an easting and a northing, "
        + "or with longitude and latitude")
    #expect(try CoordinateReferenceSystem(horizontal: "EPSG:4807").isAngular)
  }

  @Test("A PROJ string of a projection is a system on WGS 84, or PROJ says what it lacks")
  func projString() throws {
    var operation = try CoordinateOperation(
      from: CoordinateReferenceSystem("EPSG:4326"),
      to: CoordinateReferenceSystem("+proj=utm +zone=37"))
    let position = try operation.convert(.init(x: 40.140_83, y: 35.335_88))
    #expect(abs(position.x - 603_677.7) < 0.1 && abs(position.y - 3_910_889) < 0.1)
    #expect(throws: GeodesyError.self) { try CoordinateReferenceSystem("+proj=utm") }
  }
}
