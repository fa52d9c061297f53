import CPROJ

/// The solution of the inverse problem: how far one point is from another, and in which direction.
public struct GeodesicInverse: Hashable, Sendable {
  /// The length of the shortest geodesic in metres, not negative.
  public let distance: Double
  /// The azimuth at point 1 towards point 2, in degrees clockwise from north, 0..<360.
  public let azimuth: Double
  /// The azimuth of the geodesic at point 2, pointing onwards away from point 1, in degrees,
  /// 0..<360.
  ///
  /// `geod_inverse` calls it `azi2`.
  public let finalAzimuth: Double

  /// The azimuth at point 2 back towards point 1, in degrees clockwise from north, 0..<360.
  ///
  /// PROJ's program `geod` prints this azimuth, in -180...180.
  public var backAzimuth: Double { Azimuth.reversed(finalAzimuth) }
}

extension Geodesic {
  /// Solves the inverse geodesic problem (`geod_inverse`).
  ///
  /// Degenerate cases follow PROJ:
  /// - Coincident points have distance 0 and azimuth 180.
  /// - At a pole the azimuth refers to the meridian of the given longitude.
  /// - Between (nearly) antipodal points, several geodesics may be equally short. The result
  ///   describes one of them; between the poles and between equatorial antipodes, it runs over a
  ///   pole.
  /// - For points less than a micrometre apart, the azimuth has few significant digits.
  ///
  /// - Parameters:
  ///   - origin: Point 1.
  ///   - target: Point 2.
  /// - Returns: The distance in metres and the azimuths in degrees at both points.
  public func inverse(from origin: Coordinate, to target: Coordinate) -> GeodesicInverse {
    var distance = 0.0
    var azimuth = 0.0
    var finalAzimuth = 0.0
    withUnsafePointer(to: constants) {
      geod_inverse(
        $0, origin.latitude, origin.longitude, target.latitude, target.longitude,
        &distance, &azimuth, &finalAzimuth)
    }
    return GeodesicInverse(
      distance: distance, azimuth: Azimuth.positive(azimuth),
      finalAzimuth: Azimuth.positive(finalAzimuth))
  }

  /// The length of the shortest geodesic between two points in metres (`geod_inverse`).
  ///
  /// - Parameters:
  ///   - origin: Point 1.
  ///   - target: Point 2. Exchanging the points does not change the distance.
  /// - Returns: Metres; 0 for coincident points.
  public func distance(from origin: Coordinate, to target: Coordinate) -> Double {
    var distance = 0.0
    withUnsafePointer(to: constants) {
      geod_inverse(
        $0, origin.latitude, origin.longitude, target.latitude, target.longitude,
        &distance, nil, nil)
    }
    return distance
  }

  /// The length in metres of a path of geodesics through points.
  ///
  /// Complexity: O(n), one `geod_inverse` per leg.
  ///
  /// - Parameter path: The points in order. With fewer than two, the length is 0.
  /// - Returns: Metres.
  public func length(of path: [Coordinate]) -> Double {
    zip(path, path.dropFirst()).reduce(0) { $0 + distance(from: $1.0, to: $1.1) }
  }
}
