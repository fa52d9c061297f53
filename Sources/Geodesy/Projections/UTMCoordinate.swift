/// A point in the Universal Transverse Mercator grid on WGS 84: `37S 620614 3912345`.
public struct UTMCoordinate: Hashable, Sendable {
  /// The zone, 1...60. Zone 1 begins at 180 degrees west; each zone is 6 degrees wide.
  public let zone: Int
  /// Whether the northing counts from the southern hemisphere's false origin.
  public let isSouthern: Bool
  /// Metres east of the zone's false origin, 100,000..<1,000,000.
  public let easting: Double
  /// Metres north of the equator, plus 10,000,000 m if ``isSouthern``; 0...10,000,000.
  public let northing: Double

  /// Makes a UTM coordinate from unchecked numbers.
  ///
  /// - Parameters:
  ///   - zone: 1...60.
  ///   - isSouthern: Whether the point is in the southern hemisphere.
  ///   - easting: Metres, 100,000..<1,000,000.
  ///   - northing: Metres, 0...10,000,000.
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)``, ``GeodesyError/utmEastingOutOfRange(_:)`` or
  ///   ``GeodesyError/utmNorthingOutOfRange(_:)``.
  public init(
    zone: Int, isSouthern: Bool, easting: Double, northing: Double
  ) throws(GeodesyError) {
    guard 1...60 ~= zone else { throw .utmZoneOutOfRange(zone) }
    guard 100_000..<1_000_000 ~= easting else { throw .utmEastingOutOfRange(easting) }
    guard 0...10_000_000 ~= northing else { throw .utmNorthingOutOfRange(northing) }
    self.zone = zone
    self.isSouthern = isSouthern
    self.easting = easting
    self.northing = northing
  }

  /// Projects a point into its standard zone (PROJ `+proj=utm`), including the wider zones of
  /// Norway and Svalbard.
  ///
  /// - Parameter coordinate: A point between 80 degrees south and 84 degrees north, where the grid
  ///   is defined.
  /// - Throws: ``GeodesyError/latitudeOutsideGrid(_:)``.
  public init(_ coordinate: Coordinate) throws(GeodesyError) {
    guard -80...84 ~= coordinate.latitude else {
      throw .latitudeOutsideGrid(coordinate.latitude)
    }
    let zone = Self.standardZone(of: coordinate)
    let south = coordinate.latitude < 0
    let (easting, northing) = try GridProjections.withZone(zone, south: south) {
      projection throws(GeodesyError) in try projection.position(of: coordinate)
    }
    try self.init(zone: zone, isSouthern: south, easting: easting, northing: northing)
  }

  /// The point in degrees, WGS 84 (PROJ `+proj=utm +inv`).
  ///
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` if PROJ has no such point.
  public func coordinate() throws(GeodesyError) -> Coordinate {
    try GridProjections.withZone(zone, south: isSouthern) { projection throws(GeodesyError) in
      try projection.coordinate(easting: easting, northing: northing)
    }
  }

  /// The standard zone of a point. It follows from the longitude, except that 32V extends west to 3
  /// degrees east (south-western Norway), and 31X, 33X, 35X and 37X take the place of 32X, 34X and
  /// 36X (Svalbard); NGA.SIG.0012, section 3. The meridian 180 belongs to zone 1.
  static func standardZone(of coordinate: Coordinate) -> Int {
    let longitude = coordinate.longitude == 180 ? -180 : coordinate.longitude
    let latitude = coordinate.latitude
    if 56..<64 ~= latitude, 3..<6 ~= longitude { return 32 }
    if latitude >= 72, 0..<42 ~= longitude {
      return longitude < 9 ? 31 : longitude < 21 ? 33 : longitude < 33 ? 35 : 37
    }
    return min(Int((longitude + 180) / 6), 59) + 1
  }
}
