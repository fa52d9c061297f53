public import Geodesy

/// A path of geodesics as a geometry that maps draw correctly: with enough positions, and cut at
/// the antimeridian.
///
/// A GeoJSON line is straight on the map between its positions (RFC 7946 section 3.1.1). A geodesic
/// is not, so positions are added along it.
/// ```swift
/// GeodesicLine(through: [tokyo, sanFrancisco]).geometry  // a MultiLineString of two parts
/// ```
public struct GeodesicLine: Hashable, Sendable {
  /// The points through which the path runs.
  public let waypoints: [Coordinate]
  /// The greatest distance between neighbouring positions in metres.
  public let maxSpacing: Double

  /// The longitude step in degrees beyond which positions are added near a pole.
  private static let maxLongitudeStep = 10.0

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - waypoints: The points in order.
  ///   - maxSpacing: Metres, positive. With the default, 50 km, straight pieces on the map stay
  ///     within 50 m of the geodesic at 45 degrees of latitude, and within 300 m at 80. Values
  ///     below 1 m count as 1 m.
  public init(through waypoints: [Coordinate], maxSpacing: Double = 50_000) {
    precondition(maxSpacing > 0, "The spacing of points must be a positive number of metres")
    self.waypoints = waypoints
    self.maxSpacing = maxSpacing
  }

  /// The parts between cuts; ``Antimeridian/split(_:along:)`` describes where the cuts are.
  ///
  /// Complexity: O(length / maxSpacing).
  ///
  /// - Parameter geodesic: The geodesics between waypoints.
  /// - Returns: One part for a line without cuts; none without waypoints.
  public func parts(along geodesic: Geodesic = .wgs84) -> [[Coordinate]] {
    guard let first = waypoints.first else { return [] }
    var splitter = PathSplitter(
      from: first, along: geodesic, maxSpacing: maxSpacing,
      maxLongitudeStep: Self.maxLongitudeStep)
    for waypoint in waypoints.dropFirst() { splitter.go(to: waypoint) }
    return splitter.finish()
  }

  /// The path on the WGS 84 ellipsoid as a geometry.
  ///
  /// It is a LineString, or a MultiLineString if it is cut. If all waypoints coincide, it is a
  /// LineString of two equal positions; a single waypoint makes a Point, and without waypoints the
  /// geometry is nil.
  public var geometry: Geometry? {
    let parts = parts()
    guard let part = parts.first, let start = part.first else { return nil }
    if waypoints.count == 1 { return .point(start) }
    if parts.count > 1 { return .multiLineString(parts) }
    return .lineString(part.count > 1 ? part : [start, start])
  }
}
