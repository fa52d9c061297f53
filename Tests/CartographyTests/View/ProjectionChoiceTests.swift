import Geodesy
import TestSupport
import Testing

@testable import Cartography

@Suite("The projection that fits the places")
struct ProjectionChoiceTests {
  private func projection(_ places: [(Double, Double)]) throws -> MapProjection {
    let towns = places.enumerated().map { MapPlace.town($0, "T\($0)", $1.0, $1.1) }
    return try #require(MapExtent(of: towns, areas: [])).projection
  }

  @Test("is azimuthal near one place and in a small country")
  func compact() throws {
    #expect(
      try projection([(35.34, 40.14)])
        == .azimuthalEqualArea(center: Coordinate(latitude: 35.34, longitude: 40.14)))
    guard case .azimuthalEqualArea = try projection([(35, 40), (36, 37), (33.5, 36.3)]) else {
      Issue.record("not azimuthal")
      return
    }
  }

  @Test("is conic for what is wide in middle latitudes, with its parallels within")
  func wide() throws {
    guard
      case .albers(let center, let parallels) = try projection([
        (38.7, -9.1), (48.2, 11.6), (50.4, 30.5), (46.3, 48.0),
      ])
    else {
      Issue.record("not conic")
      return
    }
    #expect(38.7...50.4 ~= center.latitude)
    #expect(parallels.lowerBound > 38.7 && parallels.upperBound < 50.4)
  }

  @Test("is azimuthal across a pole and across the antimeridian")
  func poles() throws {
    for places in [
      [(90.0, 0.0), (78.2, 15.6), (68.9, 33.1), (82.5, -62.3)],
      [(-17.8, 177.4), (61.2, -149.9)],
    ] {
      guard case .azimuthalEqualArea(let center) = try projection(places) else {
        Issue.record("not azimuthal")
        continue
      }
      let distances = places.map {
        Geodesic.wgs84.distance(
          from: center, to: Coordinate(latitude: $0.0, longitude: $0.1))
      }
      // The middle is about equally far from what is furthest apart.
      #expect((distances.max() ?? 0) < 5_500_000)
    }
  }

  @Test("is the world where places span it")
  func world() throws {
    guard
      case .equalEarth = try projection([(38.9, -77), (39.9, 116.4), (55.8, 37.6), (-35.3, 149.1)])
    else {
      Issue.record("not the world")
      return
    }
  }

  @Test("Few places that lie far from all others do not decide")
  func outliers() throws {
    let near = (0..<6).map { MapPlace.town($0, "N", 35 + Double($0) / 10, 40, mentions: 3) }
    let extent = try #require(MapExtent(of: near + [.town(9, "Far", 38.9, -77)], areas: []))
    #expect(extent.radius < 1)
  }

  @Test("All places that decide are within the frame", arguments: 1...40)
  func framed(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let towns = (0..<count).map { number in
      let point = random.coordinate()
      return MapPlace.town(number, "T", point.latitude, point.longitude)
    }
    let extent = try #require(MapExtent(of: towns, areas: []))
    var view = try MapView(extent, MapOptions())
    for place in view.draw(extent.points) {
      #expect(view.frame.rectangle.contains(place), "\(place) \(view.projection)")
    }
  }

  @Test("No places have no map")
  func empty() {
    #expect(MapExtent(of: [], areas: []) == nil)
    #expect(MapContent().svg(on: SquareBase()) == nil)
  }
}
