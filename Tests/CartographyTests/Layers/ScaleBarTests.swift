import Geodesy
import Testing

@testable import Cartography

@Suite("The scale bar")
struct ScaleBarTests {
  @Test("is of a round length and true at the middle", arguments: [0.2, 2, 20, 60, 170])
  func length(spread: Double) throws {
    let extent = try #require(
      MapExtent(
        of: [.town(0, "A", 10, 0), .town(1, "B", 12, spread), .town(2, "C", 0, spread / 2)],
        areas: []))
    var view = try MapView(extent, MapOptions())
    let found = ScaleBar(in: &view)
    let bar = try #require(found)
    let digits = "\(Int(bar.length))".drop { "125".contains($0) }
    #expect(digits.allSatisfy { $0 == "0" })
    #expect(bar.width <= view.frame.width * 0.2 + 0.01)
    let half = SIMD2(bar.width / 2, 0)
    let ends = view.undraw([view.frame.center - half, view.frame.center + half])
    let metres = Geodesic.wgs84.distance(
      from: Coordinate(latitude: ends[0].y, longitude: ends[0].x),
      to: Coordinate(latitude: ends[1].y, longitude: ends[1].x))
    #expect(abs(metres / bar.length - 1) < 0.02)
  }
}
