import CPROJ
import PlainText

/// A coordinate reference system known to PROJ: what the numbers on a map or in a file refer to.
///
/// ```swift
/// let utm = try CoordinateReferenceSystem("EPSG:32637")
/// utm.name   // WGS 84 / UTM zone 37N
/// utm.axes   // Easting in metre, Northing in metre
/// try CoordinateReferenceSystem("EPSG:32799")
/// // throws: the coordinate reference system “EPSG:32799” is unknown; nearest: EPSG:32759 ...
/// ```
/// It is a description that holds no PROJ object, so it can be passed between threads.
/// ``CoordinateOperation`` does the conversion.
public struct CoordinateReferenceSystem: Hashable, Sendable {
  /// The kind of numbers that a position has.
  public enum Kind: String, Sendable {
    /// Angles on an ellipsoid.
    case geographic
    /// Lengths on a plane.
    case projected
    /// Lengths from the Earth's centre.
    case geocentric
    /// Heights alone.
    case vertical
    /// Two systems combined, or one bound to another.
    case compound
    /// Anything else: engineering grids, for example.
    case other
  }

  /// One axis of a system.
  public struct Axis: Hashable, Sendable {
    /// The name, for example `Easting` or `Geodetic latitude`.
    public let name: String
    /// The abbreviation, for example `E` or `Lat`.
    public let abbreviation: String
    /// The direction, for example `east`, `north` or `up`.
    public let direction: String
    /// The unit, for example `metre`, `degree` or `US survey foot`.
    public let unit: String
    /// The size of one unit in metres, or in radians for angles.
    public let unitSize: Double
  }

  /// The text that the system was made from.
  public let definition: String
  /// The authority and code, for example `EPSG:32637`; nil if the definition has none.
  public let identifier: String?
  /// The name, for example `WGS 84 / UTM zone 37N`.
  public let name: String
  /// The kind of numbers that a position has.
  public let kind: Kind
  /// The axes in the system's own order. ``CoordinateOperation`` always puts east before north.
  public let axes: [Axis]
  /// The name of the area of use, if PROJ knows it.
  public let areaName: String?
  /// The bounding box of that area.
  public let area: BoundingBox?

  /// Whether the first two numbers are angles in degrees.
  public var isInDegrees: Bool { axes.first?.unit == "degree" }

  /// Whether the first two numbers are angles, in degrees, grads or another unit.
  public var isAngular: Bool {
    guard let unit = axes.first?.unit else { return kind == .geographic }
    return ["degree", "grad", "gon", "radian", "minute", "second"].contains { unit.contains($0) }
  }

  /// Parses the definition of a system whose positions are points on the ground.
  ///
  /// - Parameter text: As in ``init(_:)``.
  /// - Throws: As ``init(_:)``, and ``GeodesyError/notAHorizontalSystem(_:isVertical:)`` for a system of
  ///   heights and for a geocentric one.
  public init(horizontal text: some StringProtocol) throws(GeodesyError) {
    try self.init(text)
    guard kind != .vertical, kind != .geocentric else {
      throw .notAHorizontalSystem(identifier ?? name, isVertical: kind == .vertical)
    }
  }

  /// Parses a definition (`proj_create`).
  ///
  /// - Parameter text: An authority and code (`EPSG:32637`, `ESRI:54030`), a bare number as an EPSG
  ///   code, a name (`WGS 84 / UTM zone 37N`), WKT, PROJJSON or a PROJ string with `+type=crs`.
  /// - Throws: ``GeodesyError/unknownCoordinateSystem(_:nearest:)`` with up to three similar codes
  ///   or names, which takes about 50 ms to find; ``GeodesyError/notACoordinateSystem(_:)``.
  public init(_ text: some StringProtocol) throws(GeodesyError) {
    let definition = ScalarText.string(ScalarText.trimmed(Array(text.unicodeScalars)[...]))
    let context = try PROJContext()
    let object = try Self.object(definition, in: context)
    defer { proj_destroy(object) }
    self.definition = definition
    name = proj_get_name(object).map { String(cString: $0) } ?? definition
    kind = Self.kind(proj_get_type(object))
    if let authority = proj_get_id_auth_name(object, 0), let code = proj_get_id_code(object, 0) {
      identifier = String(cString: authority) + ":" + String(cString: code)
    } else {
      identifier = nil
    }
    axes = Self.axes(of: object, in: context)
    (areaName, area) = Self.area(of: object, in: context)
  }

  // MARK: PROJ

  /// Creates PROJ's object for a definition; the caller must destroy it.
  static func object(
    _ definition: String, in context: borrowing PROJContext
  ) throws(GeodesyError) -> OpaquePointer {
    let isCode = !definition.isEmpty && definition.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    // A NUL would cut off the text for PROJ, and "init=" would make it open a file.
    let isSafe =
      !definition.isEmpty && !definition.utf8.contains(0)
      && !definition.lowercased().contains("init=") && definition.utf8.count <= 100_000
    let text = isCode ? "EPSG:\(definition)" : asSystem(definition)
    guard isSafe, let object = proj_create(context.pointer, text) else {
      // PROJ says what its own strings lack.
      if isSafe, definition.hasPrefix("+proj=") { throw context.error(definition) }
      throw .unknownCoordinateSystem(
        String(definition.prefix(100)),
        nearest: KnownReferenceSystems(in: context).nearest(to: String(text.prefix(100))))
    }
    guard proj_is_crs(object) != 0 else {
      proj_destroy(object)
      throw .notACoordinateSystem(String(definition.prefix(100)))
    }
    return object
  }

  /// A PROJ string as the definition of a system: `+proj=utm +zone=37` on its own is a projection.
  /// Without a datum or an ellipsoid, WGS 84 is meant.
  private static func asSystem(_ definition: String) -> String {
    let lowered = definition.lowercased()
    guard lowered.hasPrefix("+proj="), !lowered.contains("+type=crs"), !lowered.contains("pipeline")
    else { return definition }
    let datums = ["+datum=", "+ellps=", "+a=", "+r=", "+nadgrids=", "+towgs84="]
    let hasDatum = datums.contains { lowered.contains($0) }
    return definition + (hasDatum ? "" : " +datum=WGS84") + " +type=crs"
  }

  private static func kind(_ type: PJ_TYPE) -> Kind {
    switch type {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS: .geographic
    case PJ_TYPE_PROJECTED_CRS: .projected
    case PJ_TYPE_GEOCENTRIC_CRS: .geocentric
    case PJ_TYPE_VERTICAL_CRS: .vertical
    case PJ_TYPE_COMPOUND_CRS, PJ_TYPE_BOUND_CRS: .compound
    default: .other
    }
  }

  /// The axes; for a compound or bound system, those of its horizontal part.
  private static func axes(
    of object: OpaquePointer, in context: borrowing PROJContext
  ) -> [Axis] {
    if let system = proj_crs_get_coordinate_system(context.pointer, object) {
      defer { proj_destroy(system) }
      let count = max(0, proj_cs_get_axis_count(context.pointer, system))
      return (0..<count).compactMap { axis($0, of: system, in: context) }
    }
    let part =
      proj_get_type(object) == PJ_TYPE_BOUND_CRS
      ? proj_get_source_crs(context.pointer, object)
      : proj_crs_get_sub_crs(context.pointer, object, 0)
    guard let part else { return [] }
    defer { proj_destroy(part) }
    return axes(of: part, in: context)
  }

  private static func axis(
    _ index: Int32, of system: OpaquePointer, in context: borrowing PROJContext
  ) -> Axis? {
    var name: UnsafePointer<CChar>?
    var abbreviation: UnsafePointer<CChar>?
    var direction: UnsafePointer<CChar>?
    var unit: UnsafePointer<CChar>?
    var size = 1.0
    let isThere = proj_cs_get_axis_info(
      context.pointer, system, index, &name, &abbreviation, &direction, &size, &unit, nil, nil)
    guard isThere != 0 else { return nil }
    let text: (UnsafePointer<CChar>?) -> String = { $0.map { String(cString: $0) } ?? "" }
    return Axis(
      name: text(name), abbreviation: text(abbreviation), direction: text(direction),
      unit: text(unit), unitSize: size)
  }

  private static func area(
    of object: OpaquePointer, in context: borrowing PROJContext
  ) -> (String?, BoundingBox?) {
    var (west, south, east, north) = (0.0, 0.0, 0.0, 0.0)
    var name: UnsafePointer<CChar>?
    let isThere = proj_get_area_of_use(
      context.pointer, object, &west, &south, &east, &north, &name)
    // PROJ returns -1000 if the box is unknown.
    guard isThere != 0, west >= -180 else { return (nil, nil) }
    return (
      name.map { String(cString: $0) },
      try? BoundingBox(west: west, south: south, east: east, north: north)
    )
  }
}
