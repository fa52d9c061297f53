import CPROJ

/// Takes many points through a ``MapProjection`` at once (`proj_trans_generic`).
///
/// ```swift
/// var projector = try MapProjector(.equalEarth(centralMeridian: 10))
/// var points = [SIMD2(40.14083, 35.33588)]
/// projector.project(&points)  // metres east and north
/// ```
/// It owns a PROJ context, which one thread at a time may use; it has no copies, and each thread makes
/// its own.
public struct MapProjector: ~Copyable {
  /// What it projects with.
  public let projection: MapProjection
  private let context: PROJContext
  private let operation: OpaquePointer

  /// Prepares the projection.
  ///
  /// - Parameter projection: What to project with.
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` where PROJ refuses its numbers.
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

  /// Replaces longitudes and latitudes in degrees by metres east and north of the projection's center.
  ///
  /// - Parameter points: Longitude and latitude; infinite where the projection has no point.
  /// - Complexity: O(points), about 0.2 µs each.
  public mutating func project(_ points: inout [SIMD2<Double>]) {
    transform(&points, PJ_FWD)
  }

  /// Replaces metres east and north by longitudes and latitudes in degrees.
  ///
  /// - Parameter points: Metres; infinite where nothing on Earth lies there.
  public mutating func unproject(_ points: inout [SIMD2<Double>]) {
    transform(&points, PJ_INV)
  }

  private func transform(_ points: inout [SIMD2<Double>], _ direction: PJ_DIRECTION) {
    let count = points.count
    guard count > 0 else { return }
    let stride = MemoryLayout<SIMD2<Double>>.stride
    points.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let x = base.assumingMemoryBound(to: Double.self)
      proj_errno_reset(operation)
      _ = proj_trans_generic(
        operation, direction, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
  }
}

// A context may move between threads as long as only one uses it, and having no copies and only
// mutating methods guarantees that.
extension MapProjector: @unchecked Sendable {}
