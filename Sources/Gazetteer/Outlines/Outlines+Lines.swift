package import Geodesy

extension Outlines {
  /// A box in the outlines' units, a ten-thousandth of a degree.
  package typealias UnitBox = (west: Int32, south: Int32, east: Int32, north: Int32)

  /// The lines whose boxes are wanted, with what lies on either side of them.
  ///
  /// - Parameter isWanted: Asked for the box of each line; none crosses the antimeridian.
  /// - Returns: Lines in the order of the tables.
  /// - Complexity: O(lines + points of those that are wanted).
  package func lines(where isWanted: (UnitBox) -> Bool) -> [OutlineArc] {
    guard let map else { return [] }
    return (0..<map.arcCount).compactMap { arc in
      guard isWanted(map.box(ofArc: arc)) else { return nil }
      let sides = map.sides(ofArc: arc)
      return OutlineArc(left: sides.left, right: sides.right, points: map.points(ofArc: arc))
    }
  }

  /// What lies at a point.
  package func surroundings(at coordinate: Coordinate) -> OutlineArea { area(at: coordinate) }
}
