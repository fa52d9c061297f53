import PlainText

/// A point on the Earth in degrees, WGS 84.
///
/// The numbers are always in range: a latitude is in -90...90 (south negative), a longitude in
/// -180...180 (west negative). Both 180 and -180 are kept as given, because the two sides of a
/// line that is cut at the antimeridian need them.
///
/// ```swift
/// let raqqa = Coordinate(latitude: 35.9506, longitude: 39.0094)
/// let place = try Coordinate(validatingLatitude: 135, longitude: 39)
/// // throws: latitude 135 is outside -90...90
/// ```
public struct Coordinate: Hashable, Sendable {
  /// The geodetic latitude in degrees, -90...90, north positive.
  public let latitude: Double
  /// The longitude in degrees, -180...180, east positive.
  public let longitude: Double

  /// Makes a coordinate of numbers that the program itself vouches for.
  ///
  /// Numbers from a file, a user or a network belong into ``init(validatingLatitude:longitude:)``.
  ///
  /// - Parameters:
  ///   - latitude: Degrees in -90...90; anything else is a programming error and stops.
  ///   - longitude: Degrees, finite; outside -180...180 it is reduced by whole turns.
  public init(latitude: Double, longitude: Double) {
    precondition(-90...90 ~= latitude, "A latitude must be in -90...90 degrees")
    precondition(longitude.isFinite, "A longitude must be a finite number of degrees")
    self.latitude = latitude
    self.longitude = Self.normalised(longitude: longitude)
  }

  /// Makes a coordinate of numbers that nobody has checked.
  ///
  /// - Parameters:
  ///   - latitude: Degrees; accepted in -90...90.
  ///   - longitude: Degrees; accepted in -180...180. Whoever expects more wraps it with
  ///     ``normalised(longitude:)`` before.
  /// - Throws: ``GeodesyError/latitudeOutOfRange(_:)`` or
  ///   ``GeodesyError/longitudeOutOfRange(_:)``, also for NaN.
  public init(validatingLatitude latitude: Double, longitude: Double) throws(GeodesyError) {
    guard -90...90 ~= latitude else { throw .latitudeOutOfRange(latitude) }
    guard -180...180 ~= longitude else { throw .longitudeOutOfRange(longitude) }
    self.init(inRangeLatitude: latitude, longitude: longitude)
  }

  /// Takes numbers that are in range by construction, for example a result of PROJ's geodesics.
  init(inRangeLatitude latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Reduces a longitude by whole turns to -180...180 degrees.
  ///
  /// A value that is in range already is returned unchanged, so 180 and -180 both stay.
  ///
  /// - Parameter longitude: Degrees, finite.
  /// - Returns: The same meridian in -180...180 degrees; NaN for a value that is not finite.
  public static func normalised(longitude: Double) -> Double {
    if -180...180 ~= longitude { return longitude }
    return longitude.remainder(dividingBy: 360)
  }
}

extension Coordinate: CustomStringConvertible {
  /// Latitude and longitude in decimal degrees, latitude first: `35.9506, 39.0094`.
  public var description: String {
    "\(NumberText.shortest(latitude)), \(NumberText.shortest(longitude))"
  }
}
