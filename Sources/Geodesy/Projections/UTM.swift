import CPROJ

/// A zone of the Universal Transverse Mercator projection on WGS 84, in one hemisphere.
///
/// A zone owns a PROJ context and the operation `+proj=utm` in it, so that it is made once for
/// many points and used by one thread at a time. Making one takes some 50 microseconds and opens
/// no database.
struct UTMProjection: ~Copyable {
  private let context: OpaquePointer
  private let operation: OpaquePointer

  /// Prepares the projection (`proj_create`).
  ///
  /// - Parameters:
  ///   - zone: 1...60.
  ///   - south: Whether northings count from 10,000,000 m at the equator, for the southern
  ///     hemisphere.
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)`` or ``GeodesyError/proj(operation:code:message:)``.
  init(zone: Int, south: Bool) throws(GeodesyError) {
    guard 1...60 ~= zone else { throw .utmZoneOutOfRange(zone) }
    let definition = "+proj=utm +zone=\(zone)\(south ? " +south" : "") +ellps=WGS84"
    guard let context = proj_context_create() else {
      throw .proj(operation: definition, code: 0, message: "no memory for a context")
    }
    proj_log_level(context, PJ_LOG_NONE)
    guard let operation = proj_create(context, definition) else {
      let error = Self.error(definition, proj_context_errno(context))
      proj_context_destroy(context)
      throw error
    }
    self.context = context
    self.operation = operation
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

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
    guard code == 0 else { throw Self.error("a UTM projection", code) }
    return result
  }

  private static func error(_ operation: String, _ code: Int32) -> GeodesyError {
    let text = proj_errno_string(code).map { String(cString: $0) }
    return .proj(operation: operation, code: Int(code), message: text ?? "no reason given")
  }
}
