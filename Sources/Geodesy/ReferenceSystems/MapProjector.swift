import CPROJ

/// Projects many points at once with a ``MapProjection`` (`proj_trans_generic`).
///
/// ```swift
/// var projector = try MapProjector(.equalEarth(centralMeridian: 10))
/// var points = [SIMD2(40.14083, 35.33588)]
/// projector.project(&points)  // metres east and north
/// ```
/// It owns a PROJ context, which only one thread at a time may use. It cannot be copied; make one
/// per thread.
public struct MapProjector: ~Copyable {
  /// The projection.
  public let projection: MapProjection
  private let context: PROJContext
  private let operation: OpaquePointer

  /// Prepares the projection.
  ///
  /// - Parameter projection: The projection to use.
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` if PROJ rejects its parameters.
  public init(_ projection: MapProjection) throws(GeodesyError) {
    let context = try PROJContext()
    let pipeline =
      "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step "
      + projection.definition
    guard let operation = proj_create(context.pointer, pipeline) else {
      throw context.error(projection.definition)
    }
    self.projection = projection
    self.context = context
    self.operation = operation
  }

  deinit { proj_destroy(operation) }

  /// Replaces longitudes and latitudes in degrees with metres east and north of the projection's
  /// centre.
  ///
  /// - Parameter points: Longitude and latitude in degrees. A result is infinite where the
  ///   projection has no such point.
  /// - Complexity: O(points), about 0.2 µs each.
  public mutating func project(_ points: inout [SIMD2<Double>]) {
    transform(&points, PJ_FWD)
  }

  /// Replaces metres east and north with longitudes and latitudes in degrees.
  ///
  /// - Parameter points: Metres. A result is infinite if no place on Earth projects there.
  public mutating func unproject(_ points: inout [SIMD2<Double>]) {
    transform(&points, PJ_INV)
  }

  private func transform(_ points: inout [SIMD2<Double>], _ direction: PJ_DIRECTION) {
    let count = points.count
    guard count > 0 else { return }
    let stride = MemoryLayout<SIMD2<Double>>.stride
    points.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      // PROJ takes a stride, so it reads and writes the two lanes of each vector in place.
      let x = base.assumingMemoryBound(to: Double.self)
      proj_errno_reset(operation)
      _ = proj_trans_generic(
        operation, direction, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
  }
}

// A context may move between threads as long as only one uses it at a time. The type cannot be
// copied and has only mutating methods, which guarantees that.
extension MapProjector: @unchecked Sendable {}

/// A projection for drawing a map, in metres on the WGS 84 ellipsoid.
public enum MapProjection: Hashable, Sendable {
  /// Lambert's azimuthal equal-area projection (PROJ `laea`): for any place on Earth, including the
  /// poles.
  case azimuthalEqualArea(center: Coordinate)
  /// Albers' equal-area conic projection (PROJ `aea`) with standard parallels in degrees: for wide
  /// areas in middle latitudes.
  case albers(center: Coordinate, parallels: ClosedRange<Double>)
  /// Equal Earth (PROJ `eqearth`; Savric, Patterson and Jenny 2018,
  /// doi:10.1080/13658816.2018.1504949) with its central meridian in degrees: for the world.
  case equalEarth(centralMeridian: Double)

  /// The central meridian in degrees.
  public var centralMeridian: Double {
    switch self {
    case .azimuthalEqualArea(let center), .albers(let center, _): center.longitude
    case .equalEarth(let meridian): meridian
    }
  }

  /// The PROJ string that defines it.
  public var definition: String {
    switch self {
    case .azimuthalEqualArea(let center):
      "+proj=laea +lat_0=\(center.latitude) +lon_0=\(center.longitude) +ellps=WGS84"
    case .albers(let center, let parallels):
      "+proj=aea +lat_1=\(parallels.lowerBound) +lat_2=\(parallels.upperBound)"
        + " +lat_0=\(center.latitude) +lon_0=\(center.longitude) +ellps=WGS84"
    case .equalEarth(let meridian): "+proj=eqearth +lon_0=\(meridian) +ellps=WGS84"
    }
  }
}
