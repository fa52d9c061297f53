import CPROJ

/// Converts positions from one coordinate reference system to another (`proj_create_crs_to_crs`).
///
/// ```swift
/// var operation = try CoordinateOperation(
///   from: CoordinateReferenceSystem("EPSG:4326"), to: CoordinateReferenceSystem("EPSG:32637"))
/// let position = try operation.convert(.init(x: 40.14083, y: 35.33588))
/// position.x            // 603677.7 (easting in metres)
/// operation.accuracy    // 0 (metres; nil where PROJ does not know)
/// ```
/// East comes before north in both systems, whatever axis order they define
/// (`proj_normalize_for_visualization`). If there are several operations, PROJ chooses the best for
/// each point. Its network access is off, so only installed grids are used.
///
/// An operation owns a PROJ context, which only one thread at a time may use. It cannot be copied
/// and its methods are `mutating`, so the compiler prevents concurrent use; make one per thread.
public struct CoordinateOperation: ~Copyable {
  /// A position in either system: x towards east, y towards north, in the system's units.
  public struct Position: Hashable, Sendable {
    /// The easting, or the longitude in degrees.
    public var x: Double
    /// The northing, or the latitude in degrees.
    public var y: Double
    /// The height, if the systems have one.
    public var z: Double

    /// Makes a position from numbers in the units of its system.
    public init(x: Double, y: Double, z: Double = 0) {
      self.x = x
      self.y = y
      self.z = z
    }

    /// Makes the position of a point in a system in degrees.
    public init(_ coordinate: Coordinate) {
      self.init(x: coordinate.longitude, y: coordinate.latitude)
    }
  }

  /// The system of the input positions.
  public let source: CoordinateReferenceSystem
  /// The system of the output positions.
  public let target: CoordinateReferenceSystem
  /// How far outside a system's area of use a point may lie, in degrees.
  public let areaMargin: Double

  private let context: PROJContext
  private let operation: OpaquePointer
  /// The operation from the source to WGS 84 in degrees, for checking areas.
  private let locator: OpaquePointer

  /// Prepares the operation.
  ///
  /// - Parameters:
  ///   - source: The system of the input positions.
  ///   - target: The system of the output positions.
  ///   - areaMargin: How far outside the area of use of either system a point may lie, in degrees;
  ///     3 by default, because maps extend over the edges of zones. `.infinity` turns the check
  ///     off.
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` if PROJ has no operation between the
  ///   systems.
  public init(
    from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem,
    areaMargin: Double = 3
  ) throws(GeodesyError) {
    let context = try PROJContext()
    let operation = try Self.operation(source.definition, target.definition, in: context)
    let locator: OpaquePointer
    do throws(GeodesyError) {
      locator = try Self.operation(source.definition, "EPSG:4326", in: context)
    } catch {
      proj_destroy(operation)
      throw error
    }
    self.context = context
    self.operation = operation
    self.locator = locator
    self.source = source
    self.target = target
    self.areaMargin = areaMargin
  }

  deinit {
    proj_destroy(operation)
    proj_destroy(locator)
  }

  /// Converts a position to the target system (`proj_trans`).
  ///
  /// - Parameter position: The position in the units of the source.
  /// - Returns: The position in the units of the target.
  /// - Throws: ``GeodesyError/positionNotFinite(x:y:)``; ``GeodesyError/latitudeOutOfRange(_:)`` or
  ///   ``GeodesyError/longitudeOutOfRange(_:)`` for degrees out of range;
  ///   ``GeodesyError/outsideArea(x:y:system:area:)``;
  ///   ``GeodesyError/proj(operation:code:message:)``.
  public mutating func convert(_ position: Position) throws(GeodesyError) -> Position {
    guard position.x.isFinite, position.y.isFinite, position.z.isFinite else {
      throw .positionNotFinite(x: position.x, y: position.y)
    }
    if source.kind == .geographic, source.isInDegrees {
      _ = try Coordinate(validatingLatitude: position.y, longitude: position.x)
    }
    try checkArea(of: position)
    return try Self.convert(position, operation, "\(source.name) to \(target.name)")
  }

  /// The accuracy in metres of the operation used for the last position, as PROJ reports it. It is
  /// nil if PROJ does not know (a ballpark transformation), and before the first position unless
  /// only one operation is possible (`proj_trans_get_last_used_operation`,
  /// `proj_coordoperation_get_accuracy`).
  public var accuracy: Double? {
    mutating get {
      withLastOperation { operation, context in
        let accuracy = proj_coordoperation_get_accuracy(context, operation)
        return accuracy < 0 ? nil : accuracy
      }
    }
  }

  /// PROJ's name for the operation used for the last position.
  public var method: String? {
    mutating get {
      withLastOperation { operation, _ in
        proj_pj_info(operation).description.map { String(cString: $0) }
      }
    }
  }

  // MARK: PROJ

  private func withLastOperation<Value>(
    _ body: (OpaquePointer, OpaquePointer) -> Value?
  ) -> Value? {
    guard let last = proj_trans_get_last_used_operation(operation) else {
      return body(operation, context.pointer)
    }
    defer { proj_destroy(last) }
    return body(last, context.pointer)
  }

  /// Throws if a point lies far outside the area of use of either system.
  private func checkArea(of position: Position) throws(GeodesyError) {
    guard areaMargin.isFinite, source.area != nil || target.area != nil else { return }
    let place = try Self.convert(position, locator, "\(source.name) to degrees")
    for system in [source, target] {
      guard let area = system.area, !Self.contains(area, place, margin: areaMargin) else {
        continue
      }
      throw .outsideArea(
        x: position.x, y: position.y, system: system.identifier ?? system.name,
        area: system.areaName ?? area.description)
    }
  }

  private static func contains(
    _ area: BoundingBox, _ place: Position, margin: Double
  ) -> Bool {
    guard area.south - margin...area.north + margin ~= place.y else { return false }
    // The longitude may be any number of turns off the area's.
    let fromWest = (place.x - area.west + margin).truncatingRemainder(dividingBy: 360)
    return (fromWest < 0 ? fromWest + 360 : fromWest) <= area.width + 2 * margin
  }

  private static func operation(
    _ source: String, _ target: String, in context: borrowing PROJContext
  ) throws(GeodesyError) -> OpaquePointer {
    let from = try CoordinateReferenceSystem.object(source, in: context)
    defer { proj_destroy(from) }
    let to = try CoordinateReferenceSystem.object(target, in: context)
    defer { proj_destroy(to) }
    let label = "\(source) to \(target)"
    guard
      let operation = proj_create_crs_to_crs_from_pj(context.pointer, from, to, nil, nil)
    else { throw context.error(label) }
    defer { proj_destroy(operation) }
    guard let normalised = proj_normalize_for_visualization(context.pointer, operation) else {
      throw context.error(label)
    }
    return normalised
  }

  private static func convert(
    _ position: Position, _ operation: OpaquePointer, _ label: @autoclosure () -> String
  ) throws(GeodesyError) -> Position {
    proj_errno_reset(operation)
    let result = proj_trans(
      operation, PJ_FWD, proj_coord(position.x, position.y, position.z, .infinity)
    ).xyz
    let code = proj_errno(operation)
    guard code == 0, result.x.isFinite, result.y.isFinite else {
      throw PROJContext.error(label(), code)
    }
    return Position(x: result.x, y: result.y, z: result.z)
  }
}

// A context may move between threads as long as only one uses it at a time. The type cannot be
// copied and has only mutating methods, which guarantees that.
extension CoordinateOperation: @unchecked Sendable {}
