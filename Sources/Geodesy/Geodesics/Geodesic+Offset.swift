#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a point lies relative to a geodesic segment.
public struct GeodesicOffset: Hashable, Sendable {
  /// The nearest point of the segment.
  public let nearest: Coordinate
  /// The distance to ``nearest`` in metres, not negative.
  public let distance: Double
  /// The distance along the segment from its start to ``nearest`` in metres, from 0 to the
  /// segment's length.
  public let along: Double
  /// The distance in metres from the unbounded geodesic that contains the segment: positive to the
  /// right of it (looking from start to end), negative to the left.
  public let crossTrack: Double
  /// The distance in metres along that geodesic from the segment's start to the foot of the
  /// perpendicular: negative before the start, greater than the segment's length beyond the end.
  public let alongTrack: Double
}

extension Geodesic {
  /// Measures how far a point lies from a geodesic segment, and where the segment comes nearest.
  ///
  /// The foot of the perpendicular is found by iteration: each step along the geodesic is the leg
  /// of a right triangle on a sphere, until a step is shorter than a nanometre. It converges
  /// quadratically (S. Baselga and J. C. Martínez-Llario, Intersection and point-to-line solutions
  /// for geodesics on the ellipsoid, Stud. Geophys. Geod. 62, 353-363 (2018),
  /// doi:10.1007/s11200-017-1020-z). Every angle and length in a step is geodesic. For a point
  /// equally far from all of the geodesic (a quarter of the way around the Earth), the foot is
  /// arbitrary.
  ///
  /// ```swift
  /// let road = Geodesic.wgs84.offset(of: village, fromSegment: palmyra, to: deirEzZor)
  /// road.distance    // metres to the segment
  /// road.crossTrack  // > 0: to the right of it
  /// ```
  /// - Parameters:
  ///   - point: The point.
  ///   - start: The segment's start.
  ///   - end: The segment's end. It may equal the start; the segment is then a point.
  /// - Returns: Distances in metres.
  public func offset(
    of point: Coordinate, fromSegment start: Coordinate, to end: Coordinate
  ) -> GeodesicOffset {
    let path = path(from: start, to: end)
    guard path.distance > 0 else {
      let distance = distance(from: start, to: point)
      return GeodesicOffset(
        nearest: start, distance: distance, along: 0, crossTrack: distance, alongTrack: 0)
    }
    let (foot, offset, sine) = foot(of: point, on: path)
    let crossTrack = sine < 0 ? -offset : offset
    if 0...path.distance ~= foot {
      return GeodesicOffset(
        nearest: path.position(at: foot).coordinate, distance: offset, along: foot,
        crossTrack: crossTrack, alongTrack: foot)
    }
    let fromStart = distance(from: start, to: point)
    let fromEnd = distance(from: end, to: point)
    let isAtStart = fromStart <= fromEnd
    return GeodesicOffset(
      nearest: isAtStart ? start : end, distance: min(fromStart, fromEnd),
      along: isAtStart ? 0 : path.distance, crossTrack: crossTrack, alongTrack: foot)
  }

  /// The foot of the perpendicular from a point to an unbounded geodesic: metres from its origin,
  /// the distance in metres, and the sine of the angle from the geodesic to the point (positive to
  /// the right).
  private func foot(
    of point: Coordinate, on path: GeodesicPath
  ) -> (along: Double, distance: Double, sine: Double) {
    let radius = (ellipsoid.equatorialRadius * 2 + ellipsoid.polarRadius) / 3
    var along = 0.0
    var answer = (along: 0.0, distance: Double.infinity, sine: 0.0)
    // Quadratic convergence takes five or six steps; for far points it is linear and takes more.
    for _ in 0..<50 {
      let (position, azimuth) = path.heading(at: along)
      let inverse = inverse(from: position.coordinate, to: point)
      guard inverse.distance > 0 else { return (along, 0, 0) }
      let angle = (inverse.azimuth - azimuth) * .pi / 180
      let arc = inverse.distance / radius
      answer = (along, inverse.distance, sin(angle))
      let step = radius * atan2(sin(arc) * cos(angle), cos(arc))
      guard abs(step) > 1e-9 else { break }
      along += step
    }
    return answer
  }
}
