import Geodesy

/// Geodesics between the places of a document, cached because relations and legs share pairs.
struct PairGeodesics {
  private var known: [Int: GeodesicInverse] = [:]

  /// The geodesic from one place to another.
  ///
  /// - Parameters:
  ///   - pair: Indices of the two places, each below 2^31.
  ///   - from: The position of the first place.
  ///   - to: The position of the second place.
  /// - Returns: Distance in metres and azimuths, seen from the first place.
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
