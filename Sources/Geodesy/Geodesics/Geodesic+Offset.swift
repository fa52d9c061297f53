#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a point lies beside a geodesic segment.
public struct GeodesicOffset: Hashable, Sendable {
  /// The point of the segment that is nearest.
  public let nearest: Coordinate
  /// The distance to it in metres, not negative.
  public let distance: Double
  /// The metres from the segment's start to the nearest point, 0 to the segment's length.
  public let along: Double
  /// The distance in metres from the whole geodesic that the segment is part of: positive to the
  /// right of it (seen from start to end), negative to the left.
  public let crossTrack: Double
  /// The metres from the segment's start to the foot of that distance; negative before the start,
  /// more than the length beyond the end.
  public let alongTrack: Double
}

extension Geodesic {
  /// How far a point lies from a geodesic segment, and where the segment comes nearest.
  ///
  /// The foot of the perpendicular is found by stepping along the geodesic by what the right
  /// triangle on a sphere says, again and again until the step is less than a nanometre; it
  /// converges quadratically (S. Baselga and J. C. Martínez-Llario, Intersection and point-to-line
  /// solutions for geodesics on the ellipsoid, Stud. Geophys. Geod. 62, 353-363 (2018),
  /// doi:10.1007/s11200-017-1020-z). Every angle and length in it is geodesic. Of a point that is
  /// equally near to all of the geodesic (a quarter of the Earth away) some foot is given.
  ///
  /// ```swift
  /// let road = Geodesic.wgs84.offset(of: village, fromSegment: palmyra, to: deirEzZor)
  /// road.distance    // metres to the segment
  /// road.crossTrack  // > 0: to the right of it
  /// ```
  /// - Parameters:
  ///   - point: The point.
  ///   - start: The segment's start.
  ///   - end: The segment's end; a segment of no length is a point.
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

  /// The foot of the perpendicular from a point to a whole geodesic: metres from its origin, the
  /// distance, and the sine of the angle from the geodesic to the point (positive to the right).
  private func foot(
    of point: Coordinate, on path: GeodesicPath
  ) -> (along: Double, distance: Double, sine: Double) {
    let radius = (ellipsoid.equatorialRadius * 2 + ellipsoid.polarRadius) / 3
    var along = 0.0
    var answer = (along: 0.0, distance: Double.infinity, sine: 0.0)
    // Quadratic convergence needs five or six; far points, where it is linear, need more.
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
