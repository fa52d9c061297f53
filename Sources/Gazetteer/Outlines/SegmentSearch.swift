import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Computes distances on a sphere from one point to segments, in radians.
struct SegmentSearch {
  /// Distances on a sphere are off by about half a per cent at most, and two of them are compared.
  static let margin = 1.012
  private static let radians = .pi / 180 / OutlinePoint.units

  private let latitude: Double
  private let longitude: Double
  private let position: SIMD3<Double>

  init(from point: Coordinate) {
    latitude = point.latitude * .pi / 180
    longitude = point.longitude * .pi / 180
    position = Self.vector(latitude, longitude)
  }

  private static func vector(_ latitude: Double, _ longitude: Double) -> SIMD3<Double> {
    SIMD3(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }

  /// Returns a lower bound for the distance to any point of a box, from its latitudes and
  /// meridians.
  func bound(ofBox box: (west: Int32, south: Int32, east: Int32, north: Int32)) -> Double {
    let bySouth = Double(box.south) * Self.radians - latitude
    let byNorth = latitude - Double(box.north) * Self.radians
    let byLatitude = max(0, bySouth, byNorth)
    let degrees = longitude / Self.radians
    if Double(box.west)...Double(box.east) ~= degrees { return byLatitude }
    return max(byLatitude, min(toMeridian(box.west), toMeridian(box.east)))
  }

  /// Returns the distance to a half meridian.
  private func toMeridian(_ x: Int32) -> Double {
    let angle = abs((Double(x) * Self.radians - longitude).remainder(dividingBy: 2 * .pi))
    return angle >= .pi / 2 ? .pi / 2 - abs(latitude) : asin(sin(angle) * cos(latitude))
  }

  /// Returns a lower bound for the distance to any point of a segment, from its latitudes.
  func bound(of start: OutlinePoint, _ end: OutlinePoint) -> Double {
    let low = Double(min(start.y, end.y)) * Self.radians
    let high = Double(max(start.y, end.y)) * Self.radians
    return max(0, low - latitude, latitude - high)
  }

  /// Returns the distance to a segment of a great circle.
  func distance(to start: OutlinePoint, _ end: OutlinePoint) -> Double {
    let a = Self.vector(Double(start.y) * Self.radians, Double(start.x) * Self.radians)
    let b = Self.vector(Double(end.y) * Self.radians, Double(end.x) * Self.radians)
    let chord = b - a
    let length = (chord * chord).sum()
    let along = length > 0 ? ((position - a) * chord).sum() / length : 0
    let nearest = a + chord * max(0, min(1, along))
    let gap = position - nearest
    return 2 * asin(min(1, (gap * gap).sum().squareRoot() / 2))
  }
}
