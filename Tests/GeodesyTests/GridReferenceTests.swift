import Geodesy
import TestSupport
import Testing

@Suite("Grid references")
struct GridReferenceTests {
  /// Points everywhere, and on the edges of zones, bands and areas.
  private func points() -> [Coordinate] {
    var random = SeededGenerator(seed: 41)
    var points = (0..<1_500).map { _ in random.coordinate() }
    points += (0..<400).map { _ in
      let isNorth = Bool.random(using: &random)
      let latitude = Double.random(in: isNorth ? 83.5...90 : -90 ... -79.5, using: &random)
      return Coordinate(latitude: latitude, longitude: .random(in: -180...180, using: &random))
    }
    for latitude in [-80.0, -72.5, -8, 0, 8, 55.9, 56, 60, 63.9, 64, 72, 76, 83.9, 84, 90, -90] {
      for longitude in stride(from: -180.0, through: 180, by: 3) {
        points.append(Coordinate(latitude: latitude, longitude: longitude))
      }
    }
    return points
  }

  @Test(
    "References of any size are those of GeoConvert, and are read as it reads them",
    .enabled(if: ExternalTool.has("GeoConvert"), "geographiclib-tools is not installed"),
    arguments: GridReference.Cell.allCases)
  func geoConvert(cell: GridReference.Cell) throws {
    let tool = try #require(ExternalTool("GeoConvert"))
    let points = points()
    let precision = String(cell.rawValue - 5)
    let references = try tool.lines(
      ["-m", "-p", precision], input: points.map { "\($0.latitude) \($0.longitude)" })
    try #require(references.count == points.count)
    for (point, expected) in zip(points, references) {
      let reference = try GridReference(point, cell: cell).compact
      #expect(reference == expected, "\(point)")
    }
    let middles = try tool.lines(["-g", "-p", "9"], input: references)
    for (reference, line) in zip(references, middles) {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      try #require(numbers.count == 2)
      let found = try #require(try CoordinateParser.read("MGRS \(reference)"))
      let expected = Coordinate(latitude: numbers[0], longitude: numbers[1])
      #expect(Geodesic.wgs84.distance(from: found.coordinate, to: expected) < 1e-6, "\(reference)")
      #expect(abs(found.uncertainty - cell.metres * 0.5.squareRoot()) < 1e-6 * cell.metres)
    }
  }

  @Test(
    "UTM positions are those of cs2cs and lead back to the point",
    .enabled(if: ExternalTool.has("cs2cs"), "proj-bin is not installed"),
    arguments: [
      (1, false), (31, false), (32, false), (37, false), (60, false), (1, true), (56, true),
    ]
  )
  func cs2cs(zone: Int, isSouthern: Bool) throws {
    let tool = try #require(ExternalTool("cs2cs"))
    var random = SeededGenerator(seed: 42)
    let west = Double(zone * 6 - 186)
    let latitudes = isSouthern ? -80.0 ... -0.001 : 0.001...55
    let points = (0..<300).map { _ in
      Coordinate(
        latitude: .random(in: latitudes, using: &random),
        longitude: .random(in: west..<(west + 6), using: &random))
    }
    let lines = try tool.lines(
      ["-f", "%.6f", "EPSG:4326", "EPSG:\((isSouthern ? 32700 : 32600) + zone)"],
      input: points.map { "\($0.latitude) \($0.longitude)" })
    try #require(lines.count == points.count)
    for (point, line) in zip(points, lines) {
      let numbers = line.split { $0 == " " || $0 == "\t" }.compactMap { Double($0) }
      let utm = try UTMCoordinate(point)
      #expect(utm.zone == zone && utm.isSouthern == isSouthern)
      #expect(abs(utm.easting - numbers[0]) < 2e-6 && abs(utm.northing - numbers[1]) < 2e-6)
      #expect(Geodesic.wgs84.distance(from: try utm.coordinate(), to: point) < 1e-6)
    }
  }

  @Test("A reference is written with spaces or without, down to its square")
  func text() throws {
    let point = Coordinate(latitude: 35.33588, longitude: 40.14083)
    let texts = try GridReference.Cell.allCases.map {
      try GridReference(point, cell: $0).description
    }
    #expect(
      texts == [
        "37S FV", "37S FV 0 1", "37S FV 03 10", "37S FV 036 108", "37S FV 0367 1088",
        "37S FV 03677 10888",
      ])
    let polar = Coordinate(latitude: 88.3, longitude: 44.4)
    #expect(try GridReference(polar, cell: .metre).description == "Z BF 32064 65140")
    #expect(try GridReference(polar, cell: .kilometre).compact == "ZBF3265")
  }

  @Test("Several tasks get the references that one gets")
  func tasks() async throws {
    let points = points()
    let expected = try points.map { try GridReference($0).compact }
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask { try points.map { try GridReference($0).compact } }
      }
      for try await found in group { #expect(found == expected) }
    }
  }

  @Test("Zones that Svalbard leaves out have no squares, and 84 degrees north belongs to the pole")
  func northernEdge() throws {
    for text in ["32XMH1234512345", "34X EM 12345 12345", "36XWM0000000000"] {
      #expect(throws: GeodesyError.self) { try CoordinateParser.read(text) }
    }
    let edge = Coordinate(latitude: 84, longitude: 10)
    #expect(try GridReference(edge).description == "Z BA 15776 43401")
    let read = try #require(try CoordinateParser.parse("Z BA 15776 43401"))
    #expect(Geodesic.wgs84.distance(from: read, to: edge) < 1)
    #expect(try UTMCoordinate(edge).zone == 33)
    #expect(try CoordinateParser.read("37SFV")?.notation == .mgrs)
  }

  @Test(
    "References in the British and the Irish grid lie where the maps have them",
    arguments: [
      // Ben Nevis, the Shard, Stonehenge, and Dublin's Spire.
      ("grid reference NN 166 712", 56.7966, -5.0042, 0.002),
      ("OS grid ref TQ 32864 80126", 51.5047, -0.0866, 0.001),
      ("NGR SU 122 422", 51.1789, -1.8262, 0.001),
      ("Irish grid reference O 159 346", 53.3498, -6.2603, 0.002),
    ])
  func nationalGrids(text: String, latitude: Double, longitude: Double, tolerance: Double) throws {
    let found = try #require(CoordinateScanner.matches(in: text.utf8).first?.reading)
    #expect(found.notation == .nationalGrid)
    #expect(abs(found.coordinate.latitude - latitude) < tolerance)
    #expect(abs(found.coordinate.longitude - longitude) < tolerance)
  }
}
