/// An error in coordinates, lengths or coordinate operations.
///
/// A case carries the facts; `description` in `GeodesyError+Description.swift` puts them into
/// words.
public enum GeodesyError: Error, Hashable, Sendable {
  /// Latitude or longitude.
  public enum Axis: String, Hashable, Sendable {
    /// The angle from the equator.
    case latitude
    /// The angle from the prime meridian.
    case longitude
  }

  /// A latitude in degrees that is not in -90...90.
  case latitudeOutOfRange(Double)
  /// A longitude in degrees that is not in -180...180.
  case longitudeOutOfRange(Double)
  /// The south edge of a box is north of its north edge (degrees).
  case southAboveNorth(south: Double, north: Double)

  /// Minutes of arc that are not in 0..<60.
  case minutesOutOfRange(Double)
  /// Seconds of arc that are not in 0..<60.
  case secondsOutOfRange(Double)
  /// Degrees or minutes with a fraction although minutes or seconds follow.
  case fractionBeforeSmallerUnit(Double)
  /// A sign and a hemisphere letter on the same angle.
  case signWithHemisphere(Double)
  /// Two latitudes, or two longitudes, where one of each is expected.
  case axisTwice(Axis)
  /// A latitude without a longitude, or the other way round.
  case axisMissing(Axis)
  /// A `geo:` URI in a reference system other than WGS 84.
  case unknownReferenceSystem(String)

  /// A UTM zone that is not in 1...60.
  case utmZoneOutOfRange(Int)
  /// A UTM easting in metres that is not in 100,000..<1,000,000.
  case utmEastingOutOfRange(Double)
  /// A UTM northing in metres that is not in 0...10,000,000.
  case utmNorthingOutOfRange(Double)
  /// A latitude in degrees outside -80...84, where UTM is not defined.
  case latitudeOutsideGrid(Double)
  /// A UTM northing in metres that lies outside the latitudes of the band letter.
  case utmNorthingOutsideBand(northing: Double, zone: Int, band: Character)
  /// The letters of a 100 km square that do not occur in the zone and band.
  case gridSquareUnknown(square: String, zone: Int, band: Character)
  /// The letters of a 100 km square that do not occur in a polar area (A, B, Y or Z).
  case polarSquareUnknown(square: String, area: String)
  /// A letter that names no band of latitude.
  case latitudeBandUnknown(String)
  /// An odd number of digits, or more than ten, in a grid reference.
  case gridDigitCount(Int)

  /// Text that is not a geohash.
  case notAGeohash(String)
  /// Text that is not a plus code.
  case notAPlusCode(String)
  /// A short plus code without a place to complete it.
  case shortPlusCode(String)
  /// A number of digits that a plus code cannot have.
  case plusCodeLength(Int)
  /// A number of digits or decimals that a coordinate format does not have, with the accepted
  /// range.
  case precisionOutOfRange(Int, least: Int, greatest: Int)

  /// A reference system that is not in PROJ's database, with the nearest ones that are.
  case unknownCoordinateSystem(String, nearest: [String])
  /// A definition of something other than a coordinate reference system.
  case notACoordinateSystem(String)
  /// A system whose numbers are heights, or lengths from the Earth's centre, where a position on
  /// the ground is expected.
  case notAHorizontalSystem(String, isVertical: Bool)
  /// Infinite or NaN numbers where a position is expected.
  case positionNotFinite(x: Double, y: Double)
  /// A position outside the area of use of a reference system.
  case outsideArea(x: Double, y: Double, system: String, area: String)

  /// A name for which PROJ has no ellipsoid.
  case unknownEllipsoid(String)
  /// An equatorial radius in metres outside 1000...10^9, or a flattening beyond 1/50.
  case ellipsoidOutOfRange(radius: Double, inverseFlattening: Double)

  /// Text that is not a number and a unit of length.
  case notALength(String)
  /// A negative length, or one of more than a million kilometres.
  case lengthOutOfRange(String)

  /// PROJ failed to do an operation, with its error code and message.
  case proj(operation: String, code: Int, message: String)
}
