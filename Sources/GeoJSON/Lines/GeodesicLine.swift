public import Geodesy

/// A path of geodesics as a geometry that maps draw right: with enough positions, and cut at the
/// antimeridian.
///
/// A GeoJSON line is straight on the map between its positions (RFC 7946 section 3.1.1), and a
/// geodesic is not, so positions are added along it.
/// ```swift
/// GeodesicLine(through: [tokyo, sanFrancisco]).geometry  // a MultiLineString of two parts
/// ```
public struct GeodesicLine: Hashable, Sendable {
  /// The points that the path goes through.
  public let waypoints: [Coordinate]
  /// The greatest distance between neighbouring positions in metres.
  public let maxSpacing: Double

  /// The step of longitude, in degrees, beyond which positions are added near a pole.
  private static let maxLongitudeStep = 10.0

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - waypoints: The points in order.
  ///   - maxSpacing: Metres, positive; 50 km by default, at which the map's straight pieces stay
  ///     within 50 m of the geodesic at 45 degrees of latitude and 300 m at 80. Less than one metre is
  ///     taken as one metre.
  public init(through waypoints: [Coordinate], maxSpacing: Double = 50_000) {
    precondition(maxSpacing > 0, "The spacing of points must be a positive number of metres")
    self.waypoints = waypoints
    self.maxSpacing = maxSpacing
  }

  /// The parts between cuts; see ``Antimeridian/split(_:along:)`` for where cuts are.
  ///
  /// Complexity: O(length / maxSpacing).
  ///
  /// - Parameter geodesic: The geodesics between waypoints.
  /// - Returns: One part for a line that is cut nowhere, none for no waypoints.
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
  /// It is a LineString, or a MultiLineString where it is cut. Waypoints that all coincide make a
  /// LineString of two equal positions, a single waypoint is a Point, and none have no geometry.
  public var geometry: Geometry? {
    let parts = parts()
    guard let part = parts.first, let start = part.first else { return nil }
    if waypoints.count == 1 { return .point(start) }
    if parts.count > 1 { return .multiLineString(parts) }
    return .lineString(part.count > 1 ? part : [start, start])
  }
}
