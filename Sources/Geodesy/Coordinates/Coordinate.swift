import PlainText

/// A point on the Earth in degrees, WGS 84.
///
/// The numbers are always in range: a latitude is in -90...90 (south negative), a longitude in
/// -180...180 (west negative). Both 180 and -180 are kept as given, because the two halves of a
/// line cut at the antimeridian need them.
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

  /// Makes a coordinate from numbers that the program itself guarantees.
  ///
  /// For numbers from a file, a user or a network, use ``init(validatingLatitude:longitude:)``.
  ///
  /// - Parameters:
  ///   - latitude: Degrees, -90...90. Any other value is a programming error and traps.
  ///   - longitude: Degrees, finite. A value outside -180...180 is reduced by whole turns.
  public init(latitude: Double, longitude: Double) {
    precondition(-90...90 ~= latitude, "A latitude must be in -90...90 degrees")
    precondition(longitude.isFinite, "A longitude must be a finite number of degrees")
    self.latitude = latitude
    self.longitude = Self.normalised(longitude: longitude)
  }

  /// Makes a coordinate from unchecked numbers.
  ///
  /// - Parameters:
  ///   - latitude: Degrees; must be in -90...90.
  ///   - longitude: Degrees; must be in -180...180. If larger values can occur, wrap them with
  ///     ``normalised(longitude:)`` first.
  /// - Throws: ``GeodesyError/latitudeOutOfRange(_:)`` or
  ///   ``GeodesyError/longitudeOutOfRange(_:)``, also for NaN.
  public init(validatingLatitude latitude: Double, longitude: Double) throws(GeodesyError) {
    guard -90...90 ~= latitude else { throw .latitudeOutOfRange(latitude) }
    guard -180...180 ~= longitude else { throw .longitudeOutOfRange(longitude) }
    self.init(inRangeLatitude: latitude, longitude: longitude)
  }

  /// Makes a coordinate from numbers that are in range by construction, such as results of PROJ's
  /// geodesics.
  init(inRangeLatitude latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Reduces a longitude by whole turns to -180...180 degrees.
  ///
  /// A value already in range is returned unchanged, so 180 and -180 both remain.
  ///
  /// - Parameter longitude: Degrees, finite.
  /// - Returns: The same meridian in -180...180 degrees, or NaN if the value is not finite.
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
