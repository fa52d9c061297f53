import GeoJSON
import Geodesy
import Testing

@Suite("Areas as polygons")
struct RingGeometryTests {
  @Test("A circle is a closed polygon")
  func circle() throws {
    let ring = Geodesic.wgs84.circle(
      around: Coordinate(latitude: 35, longitude: 40), radius: 10_000)
    guard case .polygon(let rings) = try #require(Geometry(ring)) else {
      Issue.record("no polygon")
      return
    }
    #expect(rings.count == 1)
    #expect(rings[0].first == rings[0].last)
  }

  @Test("A circle across the antimeridian is cut in two, none of which crosses it")
  func antimeridian() throws {
    for longitude in [179.95, -179.95, 180] {
      let ring = Geodesic.wgs84.circle(
        around: Coordinate(latitude: -17, longitude: longitude), radius: 50_000)
      guard case .multiPolygon(let polygons) = try #require(Geometry(ring)) else {
        Issue.record("no polygons")
        return
      }
      #expect(polygons.count == 2)
      for polygon in polygons {
        let longitudes = polygon[0].map(\.longitude)
        let width = (longitudes.max() ?? 0) - (longitudes.min() ?? 0)
        #expect(width < 2)
      }
    }
  }

  @Test("A circle around a pole is no polygon")
  func pole() {
    let ring = Geodesic.wgs84.circle(
      around: Coordinate(latitude: 89.99, longitude: 0), radius: 500_000)
    #expect(Geometry(ring) == nil)
  }
}
