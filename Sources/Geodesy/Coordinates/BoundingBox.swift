import PlainText

/// A box of meridians and parallels in degrees, WGS 84, as RFC 7946 section 5 describes it.
///
/// A box whose west edge is greater than its east edge crosses the antimeridian: `west: 177,
/// east: -178` is the five degrees around Fiji (RFC 7946 section 5.2).
public struct BoundingBox: Hashable, Sendable {
  /// The western edge in degrees, -180...180.
  public let west: Double
  /// The southern edge in degrees, -90...90, at most ``north``.
  public let south: Double
  /// The eastern edge in degrees, -180...180.
  public let east: Double
  /// The northern edge in degrees, -90...90.
  public let north: Double

  /// Makes a box from unchecked edges.
  ///
  /// - Parameters:
  ///   - west: The western edge in degrees, -180...180.
  ///   - south: The southern edge in degrees, -90...90.
  ///   - east: The eastern edge in degrees, -180...180; less than `west` for a box across the
  ///     antimeridian.
  ///   - north: The northern edge in degrees, -90...90.
  /// - Throws: ``GeodesyError/latitudeOutOfRange(_:)``,
  ///   ``GeodesyError/longitudeOutOfRange(_:)``, or
  ///   ``GeodesyError/southAboveNorth(south:north:)``.
  public init(
    west: Double, south: Double, east: Double, north: Double
  ) throws(GeodesyError) {
    let southWest = try Coordinate(validatingLatitude: south, longitude: west)
    let northEast = try Coordinate(validatingLatitude: north, longitude: east)
    guard south <= north else { throw .southAboveNorth(south: south, north: north) }
    self.init(southWest: southWest, northEast: northEast)
  }

  /// Makes a box from two corners, whose latitudes must be in order.
  init(southWest: Coordinate, northEast: Coordinate) {
    west = southWest.longitude
    south = southWest.latitude
    east = northEast.longitude
    north = northEast.latitude
  }

  /// Makes a box around a single point, with no extent.
  ///
  /// - Parameter coordinate: The point.
  public init(_ coordinate: Coordinate) {
    self.init(southWest: coordinate, northEast: coordinate)
  }

  /// Whether the box crosses the antimeridian, so that ``west`` is greater than ``east``.
  public var crossesAntimeridian: Bool { west > east }

  /// The extent from west to east in degrees, 0...360.
  public var width: Double { crossesAntimeridian ? east - west + 360 : east - west }

  /// The extent from south to north in degrees, 0...180.
  public var height: Double { north - south }

  /// The point halfway between the edges in degrees. This is not the centroid of what the box
  /// encloses.
  public var center: Coordinate {
    Coordinate(latitude: (south + north) / 2, longitude: west + width / 2)
  }

  /// Whether a point lies in the box or on its edge.
  ///
  /// Here, 180 and -180 degrees are the same meridian. The longitude of a pole matters like any
  /// other.
  ///
  /// - Parameter coordinate: The point.
  /// - Returns: True for points inside the box and on its edge.
  public func contains(_ coordinate: Coordinate) -> Bool {
    guard south...north ~= coordinate.latitude else { return false }
    if containsLongitude(coordinate.longitude) { return true }
    return abs(coordinate.longitude) == 180 && containsLongitude(-coordinate.longitude)
  }

  private func containsLongitude(_ longitude: Double) -> Bool {
    crossesAntimeridian
      ? longitude >= west || longitude <= east
      : longitude >= west && longitude <= east
  }
}

extension BoundingBox: CustomStringConvertible {
  /// The edges in degrees, in the order of RFC 7946: west, south, east, north.
  public var description: String {
    [west, south, east, north].map(NumberText.shortest).joined(separator: ", ")
  }
}
