import Geodesy

@testable import Cartography

extension MapPlace {
  /// A town as tests need it.
  static func town(
    _ number: Int, _ name: String, _ latitude: Double, _ longitude: Double, mentions: Int = 1,
    confidence: Double = 1
  ) -> MapPlace {
    MapPlace(
      kind: .place, number: number, name: name, title: "\(name); named \(mentions) times",
      coordinate: Coordinate(latitude: latitude, longitude: longitude), symbol: .town,
      mentions: mentions, confidence: confidence)
  }
}

/// The even-odd rule over rings.
func isInside(_ point: SIMD2<Double>, _ rings: [[SIMD2<Double>]]) -> Bool {
  var isInside = false
  for ring in rings {
    for (a, b) in zip(ring, ring.dropFirst()) where (a.y > point.y) != (b.y > point.y) {
      if a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y) > point.x { isInside.toggle() }
    }
  }
  return isInside
}
