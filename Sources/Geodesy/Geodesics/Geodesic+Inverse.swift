import CPROJ

/// The answer to the inverse problem: how far, and in which direction, one point is from another.
public struct GeodesicInverse: Hashable, Sendable {
  /// The length of the shortest geodesic in metres, not negative.
  public let distance: Double
  /// The azimuth at point 1 towards point 2, in degrees clockwise from north, 0..<360.
  public let azimuth: Double
  /// The azimuth at point 2 of the geodesic going on, away from point 1, in degrees, 0..<360.
  ///
  /// This is what `geod_inverse` calls `azi2`.
  public let finalAzimuth: Double

  /// The azimuth at point 2 back towards point 1, in degrees clockwise from north, 0..<360.
  ///
  /// This is what PROJ's program `geod` prints, there in -180...180.
  public var backAzimuth: Double { Azimuth.reversed(finalAzimuth) }
}

extension Geodesic {
  /// Solves the inverse geodesic problem (`geod_inverse`).
  ///
  /// Degenerate cases are answered as PROJ answers them:
  /// - Coincident points have distance 0 and azimuth 180.
  /// - At a pole the azimuth refers to the meridian of the longitude that is given with it.
  /// - Between (nearly) antipodal points several geodesics may be shortest; one of them is
  ///   described, for poles and equatorial antipodes one that runs over a pole.
  /// - For points that are less than a micrometre apart the azimuth has few significant digits.
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
  ///   - target: Point 2. The distance is the same with the points exchanged.
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

  /// The length of a path of geodesics through points in metres.
  ///
  /// Complexity: O(n), one `geod_inverse` for each leg.
  ///
  /// - Parameter path: The points in order; fewer than two have length 0.
  /// - Returns: Metres.
  public func length(of path: [Coordinate]) -> Double {
    zip(path, path.dropFirst()).reduce(0) { $0 + distance(from: $1.0, to: $1.1) }
  }
}
