/// The part of the Earth that a map shows, with some margin: from a meridian eastward, and between two
/// parallels. Degrees.
public struct GeoWindow: Sendable, Hashable {
  /// The western edge, any turn.
  let west: Double
  /// 0...360.
  let width: Double
  let south: Double
  let north: Double

  /// All of the Earth.
  static let world = GeoWindow(west: -180, width: 360, south: -90, north: 90)

  /// Whether a box touches the window.
  ///
  /// - Parameters:
  ///   - west: Degrees, as the other edges; the box does not cross the antimeridian.
  ///   - south: Southern edge.
  ///   - east: Eastern edge.
  ///   - north: Northern edge.
  /// - Returns: True also where they share an edge only.
  public func touches(west: Double, south: Double, east: Double, north: Double) -> Bool {
    guard south <= self.north, north >= self.south else { return false }
    if width >= 360 { return true }
    // How far east of the window's western edge the box begins, 0..<360.
    var start = (west - self.west).truncatingRemainder(dividingBy: 360)
    if start < 0 { start += 360 }
    return start <= width || start + (east - west) >= 360
  }

  /// Whether the window holds a point.
  ///
  /// - Parameters:
  ///   - longitude: Degrees.
  ///   - latitude: Degrees.
  /// - Returns: True also on the edge.
  public func contains(longitude: Double, latitude: Double) -> Bool {
    touches(west: longitude, south: latitude, east: longitude, north: latitude)
  }
}
