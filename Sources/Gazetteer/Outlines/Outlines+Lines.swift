package import Geodesy

extension Outlines {
  /// A box in the outlines' units, ten-thousandths of a degree.
  package typealias UnitBox = (west: Int32, south: Int32, east: Int32, north: Int32)

  /// Returns the lines whose boxes are wanted, with the areas on both sides.
  ///
  /// - Parameter isWanted: Called with the box of each line. No box crosses the antimeridian.
  /// - Returns: The lines, in the order of the tables.
  /// - Complexity: O(lines + points of those that are wanted).
  package func lines(where isWanted: (UnitBox) -> Bool) -> [OutlineArc] {
    guard let map else { return [] }
    return (0..<map.arcCount).compactMap { arc in
      guard isWanted(map.box(ofArc: arc)) else { return nil }
      let sides = map.sides(ofArc: arc)
      return OutlineArc(left: sides.left, right: sides.right, points: map.points(ofArc: arc))
    }
  }

  /// Returns the area at a point.
  package func surroundings(at coordinate: Coordinate) -> OutlineArea { area(at: coordinate) }
}
