import Geodesy
import TestSupport
import Testing

@testable import Cartography

@Suite("Land on the map")
struct LandTests {
  private func check(_ places: [MapPlace], _ options: MapOptions = MapOptions()) throws {
    let base = SquareBase()
    let extent = try #require(MapExtent(of: places, areas: []))
    var view = try MapView(extent, options)
    let layers = BaseLayers(of: base, in: &view)
    var random = SeededGenerator(seed: 7)
    var landCount = 0
    for _ in 0..<400 {
      let place = SIMD2(
        Double.random(in: 1..<view.frame.width - 1, using: &random),
        Double.random(in: 1..<view.frame.height - 1, using: &random))
      guard let point = view.undraw([place]).first, point.x.isFinite, abs(point.y) <= 90 else {
        continue
      }
      // Beside a coast a simplified line may run on either side.
      let isNearCoast = [-1.0, 0, 1].contains { dx in
        [-1.0, 0, 1].contains { dy in
          guard let near = view.undraw([place + SIMD2(dx, dy) * 2]).first, near.x.isFinite else {
            return true
          }
          return base.side(longitude: near.x, latitude: near.y).isLand
            != base.side(longitude: point.x, latitude: point.y).isLand
        }
      }
      guard !isNearCoast else { continue }
      let isLand = base.side(longitude: point.x, latitude: point.y).isLand
      landCount += isLand ? 1 : 0
      #expect(isInside(place, layers.land) == isLand, "\(point)")
    }
    #expect(landCount > 0)
  }

  @Test("fills between a coast that the frame cuts")
  func cut() throws { try check([.town(0, "A", 49.5, 3), .town(1, "B", 51, 6)]) }

  @Test("fills a frame that lies within it")
  func within() throws { try check([.town(0, "A", 47, 14)]) }

  @Test("fills around a pole")
  func pole() throws { try check([.town(0, "A", -90, 0), .town(1, "B", -60, 50)]) }

  @Test(
    "fills on a map of the world, whatever meridian it ends at", arguments: [0.0, 60, 170, -90])
  func world(turn: Double) throws {
    try check([
      .town(0, "A", 40, turn), .town(1, "B", -30, turn + 100), .town(2, "C", 10, turn - 100),
      .town(3, "D", 0, turn + 170),
    ])
  }

  @Test("fills across the antimeridian")
  func antimeridian() throws { try check([.town(0, "A", -75, 179), .town(1, "B", -66, -178)]) }

  @Test("Every border of two countries lies on land")
  func borders() throws {
    let extent = try #require(
      MapExtent(of: [.town(0, "A", 42, 8), .town(1, "B", 48, 12)], areas: []))
    var view = try MapView(extent, MapOptions())
    let layers = BaseLayers(of: SquareBase(), in: &view)
    #expect(layers.countries.count == 1)
    #expect(layers.divisions.count == 1)
    #expect(layers.lakes.count == 1)
    #expect(!layers.emphasized.isEmpty)
  }
}
