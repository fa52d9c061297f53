import GeoJSON
import Geodesy
import TestSupport
import Testing

@Suite("Antimeridian")
struct AntimeridianTests {
  private func point(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  @Test("A line is cut without other positions being added")
  func cut() {
    let parts = Antimeridian.split([point(0, 170), point(0, -170), point(0, -160)])
    #expect(
      parts == [
        [point(0, 170), point(0, 180)], [point(0, -180), point(0, -170), point(0, -160)],
      ])
  }

  @Test("A line that crosses nothing is left as it is, and coincident positions go")
  func whole() {
    let line = [point(1, 2), point(3, 40), point(-5, 60)]
    #expect(Antimeridian.split(line) == [line])
    #expect(Antimeridian.split([line[0], line[0], line[1]]) == [[line[0], line[1]]])
    #expect(Antimeridian.split([]) == [])
    #expect(Antimeridian.split([line[0]]) == [[line[0]]])
  }

  @Test("A line that crosses there and back has three parts")
  func thereAndBack() {
    let parts = Antimeridian.split([point(10, 175), point(15, -175), point(20, 175)])
    #expect(parts.count == 3)
    #expect(parts[1].first?.longitude == -180 && parts[1].last?.longitude == -180)
  }

  @Test("Cuts of random short legs lie on the geodesic within 1e-9 degrees")
  func onGeodesic() throws {
    var random = SeededGenerator(seed: 10)
    let geodesic = Geodesic.wgs84
    for _ in 0..<500 {
      let start = point(
        .random(in: -85...85, using: &random), .random(in: 160...179.9, using: &random))
      let end = point(
        .random(in: -85...85, using: &random), .random(in: -179.9 ... -160, using: &random))
      let parts = Antimeridian.split([start, end])
      #expect(parts.count == 2)
      let cut = try #require(parts[0].last)
      let there = geodesic.inverse(from: start, to: end)
      let reached = geodesic.destination(
        from: start, azimuth: there.azimuth, distance: geodesic.distance(from: start, to: cut))
      #expect(abs(reached.latitude - cut.latitude) < 1e-9)
    }
  }
}
