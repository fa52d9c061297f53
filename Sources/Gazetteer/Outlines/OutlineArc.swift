import Geodesy

/// A point in the units of the outlines, ten-thousandths of a degree (11 m).
package struct OutlinePoint: Hashable, Sendable {
  /// The number of units in a degree.
  package static let units = 10_000.0

  /// Units east, -1,800,000...1,800,000.
  package let x: Int32
  /// Units north, -900,000...900,000.
  package let y: Int32

  /// The point in degrees.
  var coordinate: Coordinate {
    Coordinate(
      latitude: max(-90, min(90, Double(y) / Self.units)), longitude: Double(x) / Self.units)
  }

  /// Whether a segment runs along the antimeridian or the south pole, where the map is cut.
  static func isCut(_ a: OutlinePoint, _ b: OutlinePoint) -> Bool {
    a.x == b.x && abs(a.x) == 1_800_000 || a.y == b.y && a.y == -900_000
  }
}

/// A line with one area on its left and another on its right, in the direction of its points.
package struct OutlineArc: Hashable, Sendable {
  package let left: OutlineArea
  package let right: OutlineArea
  /// The points, two or more. In a closed line, the first point is repeated at the end.
  package let points: [OutlinePoint]
}
