import CPROJ

/// The solution of the direct problem: where a geodesic arrives, and in which direction.
public struct GeodesicDirect: Hashable, Sendable {
  /// The point reached.
  public let destination: Coordinate
  /// The azimuth of the geodesic at the destination, pointing onwards, in degrees, 0..<360.
  ///
  /// `geod_direct` calls it `azi2`.
  public let finalAzimuth: Double

  /// The azimuth at the destination back towards the origin, in degrees, 0..<360.
  public var backAzimuth: Double { Azimuth.reversed(finalAzimuth) }
}

extension Geodesic {
  /// Solves the direct geodesic problem (`geod_direct`).
  ///
  /// At a pole the azimuth refers to the meridian of the given longitude. A distance of more than
  /// half the way around the Earth continues past the antipodes.
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - azimuth: Degrees clockwise from north, finite; any number of turns.
  ///   - distance: Metres, finite; a negative distance goes backwards.
  /// - Returns: The destination, with its longitude in -180...180, and the azimuth there.
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

  /// The point at a given distance and azimuth (`geod_direct`).
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - azimuth: Degrees clockwise from north, finite; any number of turns.
  ///   - distance: Metres, finite; a negative distance goes backwards.
  /// - Returns: The point, with its longitude in -180...180.
  public func destination(
    from origin: Coordinate, azimuth: Double, distance: Double
  ) -> Coordinate {
    direct(from: origin, azimuth: azimuth, distance: distance).destination
  }
}
