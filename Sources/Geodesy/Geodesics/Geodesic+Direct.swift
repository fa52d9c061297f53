import CPROJ

/// The answer to the direct problem: where a geodesic arrives, and in which direction.
public struct GeodesicDirect: Hashable, Sendable {
  /// The point that is reached.
  public let destination: Coordinate
  /// The azimuth at the destination of the geodesic going on, in degrees, 0..<360.
  ///
  /// This is what `geod_direct` calls `azi2`.
  public let finalAzimuth: Double

  /// The azimuth at the destination back towards the origin, in degrees, 0..<360.
  public var backAzimuth: Double { Azimuth.reversed(finalAzimuth) }
}

extension Geodesic {
  /// Solves the direct geodesic problem (`geod_direct`).
  ///
  /// From a pole the azimuth refers to the meridian of the longitude that is given with it. A
  /// distance beyond half way round the Earth is followed on, past the antipodes.
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - azimuth: Degrees clockwise from north, finite, in any turn.
  ///   - distance: Metres, finite; negative goes backwards.
  /// - Returns: The destination, its longitude in -180...180, and the azimuth there.
  public func direct(
    from origin: Coordinate, azimuth: Double, distance: Double
  ) -> GeodesicDirect {
    precondition(azimuth.isFinite, "An azimuth must be a finite number of degrees")
    precondition(distance.isFinite, "A distance must be a finite number of metres")
    var latitude = 0.0
    var longitude = 0.0
    var finalAzimuth = 0.0
    withUnsafePointer(to: constants) {
      geod_direct(
        $0, origin.latitude, origin.longitude, azimuth, distance,
        &latitude, &longitude, &finalAzimuth)
    }
    return GeodesicDirect(
      destination: Coordinate(inRangeLatitude: latitude, longitude: longitude),
      finalAzimuth: Azimuth.positive(finalAzimuth))
  }

  /// The point at a distance in a direction (`geod_direct`).
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - azimuth: Degrees clockwise from north, finite, in any turn.
  ///   - distance: Metres, finite; negative goes backwards.
  /// - Returns: The point, its longitude in -180...180.
  public func destination(
    from origin: Coordinate, azimuth: Double, distance: Double
  ) -> Coordinate {
    direct(from: origin, azimuth: azimuth, distance: distance).destination
  }
}
