import Geodesy

/// Geodesics between the places of one document, each computed once: relations and legs meet in pairs.
struct PairGeodesics {
  private var known: [Int: GeodesicInverse] = [:]

  /// The geodesic from one place to another.
  ///
  /// - Parameters:
  ///   - pair: Numbers of the two places, each less than 2^31.
  ///   - from: The point of the first.
  ///   - to: The point of the second.
  /// - Returns: Distance and azimuths as seen from the first.
  mutating func inverse(
    _ pair: (Int, Int), from: Coordinate, to: Coordinate
  ) -> GeodesicInverse {
    let key = pair.0 << 32 | pair.1
    if let inverse = known[key] { return inverse }
    let inverse = Geodesic.wgs84.inverse(from: from, to: to)
    known[key] = inverse
    return inverse
  }
}
