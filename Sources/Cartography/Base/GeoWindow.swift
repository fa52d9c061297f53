/// The part of the Earth that a map shows, with a margin: from a meridian eastward, and between two
/// parallels, in degrees.
public struct GeoWindow: Sendable, Hashable {
  /// The western edge in degrees; any number of turns.
  let west: Double
  /// The extent eastward in degrees, 0...360.
  let width: Double
  let south: Double
  let north: Double

  /// The whole Earth.
  static let world = GeoWindow(west: -180, width: 360, south: -90, north: 90)

  /// Whether a box touches the window.
  ///
  /// - Parameters:
  ///   - west: The western edge in degrees, like the others. The box must not cross the
  ///     antimeridian.
  ///   - south: The southern edge.
  ///   - east: The eastern edge.
  ///   - north: The northern edge.
  /// - Returns: True even if they only share an edge.
  public func touches(west: Double, south: Double, east: Double, north: Double) -> Bool {
    guard south <= self.north, north >= self.south else { return false }
    if width >= 360 { return true }
    // Degrees from the window's western edge eastward to the box's, 0..<360.
    var start = (west - self.west).truncatingRemainder(dividingBy: 360)
    if start < 0 { start += 360 }
    return start <= width || start + (east - west) >= 360
  }

  /// Whether the window contains a point.
  ///
  /// - Parameters:
  ///   - longitude: The longitude in degrees.
  ///   - latitude: The latitude in degrees.
  /// - Returns: True inside the window and on its edge.
  public func contains(longitude: Double, latitude: Double) -> Bool {
    touches(west: longitude, south: latitude, east: longitude, north: latitude)
  }
}
