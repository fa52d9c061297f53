import CPROJ

/// One of the projections underlying the military grid: a zone of the Universal Transverse
/// Mercator, or the Universal Polar Stereographic around a pole; on WGS 84.
///
/// A projection owns a PROJ context and an operation in it, so only one thread at a time may use
/// it. Making one takes about 50 microseconds and opens no database; ``GridProjections`` caches
/// them.
struct GridProjection: ~Copyable {
  private let context: PROJContext
  private let operation: OpaquePointer

  /// Prepares a zone of the Universal Transverse Mercator (`+proj=utm`).
  ///
  /// - Parameters:
  ///   - zone: 1...60.
  ///   - south: Whether northings count from 10,000,000 m at the equator, for the southern
  ///     hemisphere.
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)`` or ``GeodesyError/proj(operation:code:message:)``.
  init(zone: Int, south: Bool) throws(GeodesyError) {
    guard 1...60 ~= zone else { throw .utmZoneOutOfRange(zone) }
    try self.init("+proj=utm +zone=\(zone)\(south ? " +south" : "") +ellps=WGS84")
  }

  /// Prepares the Universal Polar Stereographic (`+proj=ups`), in which the pole has an easting and
  /// a northing of 2,000,000 m.
  init(polarSouth south: Bool) throws(GeodesyError) {
    try self.init("+proj=ups\(south ? " +south" : "") +ellps=WGS84")
  }

  /// Prepares an operation from longitude and latitude in radians, WGS 84, to metres.
  init(pipeline: String) throws(GeodesyError) { try self.init(pipeline) }

  private init(_ definition: String) throws(GeodesyError) {
    let context = try PROJContext()
    guard let operation = proj_create(context.pointer, definition) else {
      throw context.error(definition)
    }
    self.context = context
    self.operation = operation
  }

  deinit { proj_destroy(operation) }

  /// The point at an easting and northing in metres (`proj_trans`, inverse).
  func coordinate(easting: Double, northing: Double) throws(GeodesyError) -> Coordinate {
    let result = try transform(PJ_INV, proj_coord(easting, northing, 0, 0))
    return try Coordinate(
      validatingLatitude: proj_todeg(result.lp.phi),
      longitude: Coordinate.normalised(longitude: proj_todeg(result.lp.lam)))
  }

  /// The easting and northing of a point in metres (`proj_trans`, forward).
  func position(
    of coordinate: Coordinate
  ) throws(GeodesyError) -> (easting: Double, northing: Double) {
    let radians = proj_coord(
      proj_torad(coordinate.longitude), proj_torad(coordinate.latitude), 0, 0)
    let result = try transform(PJ_FWD, radians)
    return (result.xy.x, result.xy.y)
  }

  private func transform(
    _ direction: PJ_DIRECTION, _ input: PJ_COORD
  ) throws(GeodesyError) -> PJ_COORD {
    proj_errno_reset(operation)
    let result = proj_trans(operation, direction, input)
    let code = proj_errno(operation)
    guard code == 0 else { throw PROJContext.error("a grid projection", code) }
    return result
  }
}
