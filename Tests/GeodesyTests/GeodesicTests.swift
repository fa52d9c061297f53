import Geodesy
import TestSupport
import Testing

@Suite("Geodesics")
struct GeodesicTests {
  private let geodesic = Geodesic.wgs84

  @Test(
    "Distances and azimuths agree with PROJ's program geod",
    arguments: try TestTable.rows("geod-reference.tsv"))
  func geod(row: [String]) throws {
    let numbers = row.compactMap(Double.init)
    try #require(numbers.count == 7)
    let start = Coordinate(latitude: numbers[0], longitude: numbers[1])
    let end = Coordinate(latitude: numbers[2], longitude: numbers[3])
    let inverse = geodesic.inverse(from: start, to: end)
    #expect(abs(inverse.distance - numbers[6]) < 1e-8)
    #expect(difference(inverse.azimuth, numbers[4]) < 1e-11)
    #expect(difference(inverse.backAzimuth, numbers[5]) < 1e-11)
    #expect(geodesic.distance(from: start, to: end) == inverse.distance)
  }

  @Test(
    "Karney's test set is met to 10 nm and the azimuths to match",
    .enabled(if: GeodTest.rows() != nil, "../shared/data/GeodTest-100.dat is not here"))
  func karney() throws {
    let rows = try #require(GeodTest.rows())
    #expect(rows.count == 100)
    for row in rows {
      let start = Coordinate(latitude: row[0], longitude: row[1])
      let end = Coordinate(latitude: row[3], longitude: row[4])
      let inverse = geodesic.inverse(from: start, to: end)
      #expect(abs(inverse.distance - row[6]) < 1e-8, "\(row)")
      // The table's points are rounded: an azimuth is as good as m12, the reduced length, allows.
      let tolerance = max(1e-12, 1e-6 / abs(row[8]))
      #expect(difference(inverse.azimuth, row[2]) < tolerance, "\(row)")
      #expect(difference(inverse.finalAzimuth, row[5]) < tolerance, "\(row)")
      let direct = geodesic.direct(from: start, azimuth: row[2], distance: row[6])
      #expect(geodesic.distance(from: direct.destination, to: end) < 1e-8, "\(row)")
    }
  }

  @Test("Going where the inverse problem says leads to the other point, for random points")
  func roundTrip() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<5_000 {
      let start = random.coordinate()
      let end = random.coordinate()
      let there = geodesic.inverse(from: start, to: end)
      #expect(0..<360 ~= there.azimuth && 0..<360 ~= there.finalAzimuth)
      #expect(0..<360 ~= there.backAzimuth)
      let direct = geodesic.direct(from: start, azimuth: there.azimuth, distance: there.distance)
      #expect(geodesic.distance(from: direct.destination, to: end) < 2e-8)
      let back = geodesic.destination(
        from: end, azimuth: there.backAzimuth, distance: there.distance)
      #expect(geodesic.distance(from: back, to: start) < 2e-8)
      let again = geodesic.distance(from: end, to: start)
      #expect(abs(there.distance - again) < 1e-8)
    }
  }

  @Test("Coincident points have distance 0 and azimuth 180, as geod has it")
  func coincident() {
    let point = Coordinate(latitude: 10, longitude: 10)
    let inverse = geodesic.inverse(from: point, to: point)
    #expect(inverse.distance == 0)
    #expect(inverse.azimuth == 180)
    #expect(inverse.backAzimuth == 0)
    let east = Coordinate(latitude: 10, longitude: 180)
    let west = Coordinate(latitude: 10, longitude: -180)
    #expect(geodesic.distance(from: east, to: west) == 0)
    #expect(geodesic.midpoint(from: point, to: point) == point)
  }

  @Test("From pole to pole it is half a meridian, and equatorial antipodes go over a pole")
  func antipodes() {
    let north = Coordinate(latitude: 90, longitude: 0)
    let south = Coordinate(latitude: -90, longitude: 0)
    #expect(abs(geodesic.distance(from: north, to: south) - 20_003_931.458_625) < 1e-6)
    let zero = Coordinate(latitude: 0, longitude: 0)
    let far = Coordinate(latitude: 0, longitude: 180)
    let inverse = geodesic.inverse(from: zero, to: far)
    #expect(inverse.azimuth == 0)
    #expect(abs(inverse.distance - 20_003_931.458_625) < 1e-6)
  }

  @Test("A whole turn more of azimuth leads to the same point, negative distances go backwards")
  func directTurns() {
    let start = Coordinate(latitude: 35, longitude: 40)
    let once = geodesic.destination(from: start, azimuth: 75, distance: 1e6)
    let twice = geodesic.destination(from: start, azimuth: 75 + 360, distance: 1e6)
    let backwards = geodesic.destination(from: start, azimuth: 255, distance: -1e6)
    #expect(geodesic.distance(from: once, to: twice) < 1e-8)
    #expect(geodesic.distance(from: once, to: backwards) < 1e-8)
  }

  @Test("The length of a path is the sum of its legs")
  func length() {
    let points = [(35.0, 40.0), (36, 41), (36, 43)].map { Coordinate(latitude: $0, longitude: $1) }
    let sum =
      geodesic.distance(from: points[0], to: points[1])
      + geodesic.distance(from: points[1], to: points[2])
    #expect(geodesic.length(of: points) == sum)
    #expect(geodesic.length(of: []) == 0)
    #expect(geodesic.length(of: [points[0]]) == 0)
  }

  @Test("Ellipsoids differ as their figures do")
  func ellipsoids() {
    let start = Coordinate(latitude: 0, longitude: 0)
    let end = Coordinate(latitude: 0, longitude: 90)
    let sphere = Geodesic(on: .meanSphere).distance(from: start, to: end)
    #expect(abs(sphere - 6_371_008.8 * .pi / 2) < 1e-6)
    #expect(abs(Ellipsoid.wgs84.polarRadius - 6_356_752.314_245) < 1e-6)
    let modern = Geodesic(on: .grs80).distance(from: start, to: end)
    #expect(abs(modern - geodesic.distance(from: start, to: end)) < 1e-3)
  }

  /// The angle between two azimuths in degrees, 0...180.
  private func difference(_ left: Double, _ right: Double) -> Double {
    abs((left - right).remainder(dividingBy: 360))
  }
}
