import Geodesy
import TestSupport
import Testing

@Suite("Points along geodesics")
struct GeodesicPathTests {
  private let geodesic = Geodesic.wgs84

  @Test("Points are equally spaced, no further apart than asked, and end where they should")
  func spacing() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let start = random.coordinate()
      let end = random.coordinate()
      let total = geodesic.distance(from: start, to: end)
      let points = geodesic.points(from: start, to: end, maxSpacing: 250_000)
      #expect(points.first == start && points.last == end)
      let legs = zip(points, points.dropFirst()).map { geodesic.distance(from: $0, to: $1) }
      #expect(legs.allSatisfy { $0 <= 250_000 + 1e-6 })
      #expect(abs(legs.reduce(0, +) - total) < 1e-5)
    }
  }

  @Test("Ends that are nearer than the spacing, or coincide, come back as they are")
  func short() {
    let start = Coordinate(latitude: 35, longitude: 40)
    let end = Coordinate(latitude: 35.001, longitude: 40)
    #expect(geodesic.points(from: start, to: end, maxSpacing: 50_000) == [start, end])
    #expect(geodesic.points(from: start, to: start, maxSpacing: 50_000) == [start, start])
    #expect(geodesic.points(from: start, to: end, maxSpacing: 1e-300).count == 112)
  }

  @Test("The midpoint is as far from one end as from the other")
  func midpoint() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let start = random.coordinate()
      let end = random.coordinate()
      let middle = geodesic.midpoint(from: start, to: end)
      let half = geodesic.distance(from: start, to: end) / 2
      #expect(abs(geodesic.distance(from: start, to: middle) - half) < 2e-8)
      #expect(abs(geodesic.distance(from: middle, to: end) - half) < 2e-8)
    }
  }

  @Test("Longitudes are counted on across the antimeridian")
  func unrolled() {
    let path = geodesic.path(
      from: Coordinate(latitude: 0, longitude: 170), to: Coordinate(latitude: 0, longitude: -170))
    let end = path.position(at: path.distance)
    #expect(abs(end.unrolledLongitude - 190) < 1e-9)
    #expect(abs(end.coordinate.longitude + 170) < 1e-9)
  }

  @Test("Areas agree with Planimeter: an octant, and rings round a pole and the antimeridian")
  func areas() {
    let ring: ([(Double, Double)]) -> [Coordinate] = { points in
      points.map { Coordinate(latitude: $0.0, longitude: $0.1) }
    }
    let octant = geodesic.polygon(of: ring([(0, 0), (0, 90), (90, 0)]))
    // A quarter of a hemisphere: 510,065,621,724,088.5 m2 / 8.
    #expect(abs(octant.signedArea - 63_758_202_715_511.06) < 1)
    #expect(abs(octant.perimeter - (10_001_965.729_313 * 2 + 10_018_754.171_395)) < 1e-5)
    // Planimeter, PROJ geodtest.c: the polygon around the pole and its mirror image.
    let polar = ring([(89, 0), (89, 90), (89, 180), (89, 270)])
    #expect(abs(geodesic.area(of: polar) - 24_952_305_678.0) < 1)
    #expect(abs(geodesic.polygon(of: polar.reversed()).signedArea + 24_952_305_678.0) < 1)
    let across = ring([(0, 179), (0, -179), (1, -179), (1, 179)])
    let aside = ring([(0, 9), (0, 11), (1, 11), (1, 9), (0, 9)])
    #expect(abs(geodesic.area(of: across) - geodesic.area(of: aside)) < 1e-3)
    #expect(geodesic.area(of: []) == 0)
    #expect(geodesic.area(of: ring([(1, 1), (2, 2)])) == 0)
  }
}
