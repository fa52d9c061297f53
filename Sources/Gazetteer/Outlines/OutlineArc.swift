import Geodesy

/// A point in the units of the outlines, a ten-thousandth of a degree (11 m).
package struct OutlinePoint: Hashable, Sendable {
  /// Units to a degree.
  package static let units = 10_000.0

  /// East, -1,800,000...1,800,000.
  package let x: Int32
  /// North, -900,000...900,000.
  package let y: Int32

  /// The point in degrees.
  var coordinate: Coordinate {
    Coordinate(
      latitude: max(-90, min(90, Double(y) / Self.units)), longitude: Double(x) / Self.units)
  }

  /// On the antimeridian or at the south pole, where the map is cut.
  static func isCut(_ a: OutlinePoint, _ b: OutlinePoint) -> Bool {
    a.x == b.x && abs(a.x) == 1_800_000 || a.y == b.y && a.y == -900_000
  }
}

/// A line with one area on its left and another on its right, in the direction of its points.
package struct OutlineArc: Hashable, Sendable {
  package let left: OutlineArea
  package let right: OutlineArea
  /// Two points or more; the first is the last again where the line is closed.
  package let points: [OutlinePoint]
}
