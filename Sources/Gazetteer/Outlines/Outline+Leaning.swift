package import Geodesy

/// Where a point lies within a shape, from its western edge to its eastern one and from its southern edge to
/// its northern one, by several measures.
///
/// Which part of a country a town lies in is no matter of one line: Peshawar is east of the middle of
/// Pakistan's box and yet in the north-west, because the country runs from south-west to north-east. A statement
/// about a part is true by any measure that people may have in mind, and false only by all of them.
package struct OutlineLeaning: Sendable, Hashable {
  /// One measure: -1 at the western or southern edge, 1 at the eastern or northern one; beyond these outside.
  package struct Measure: Sendable, Hashable {
    package let east: Double
    package let north: Double
  }

  /// By the box around the main piece and what is near it, and by the box around the main piece alone.
  package let boxes: [Measure]
  /// Across the shape at the latitude of the point and along it at its longitude; nil where the shape has no
  /// point there.
  package let here: Measure?

  init(boxes: [Measure], here: Measure?) {
    self.boxes = boxes
    self.here = here
  }

  /// Measures in a box alone.
  package init(of point: Coordinate, in box: BoundingBox) {
    self.init(boxes: [Measure(point, in: box)], here: nil)
  }

  private var measures: [Measure] { boxes + [here].compactMap { $0 } }

  /// How far a point lies toward a direction, -1...1 within the shape: by the box that says least, and by the
  /// measure that says most.
  ///
  /// Of a direction between two cardinal points it is that of the one toward which the point lies less.
  package func shares(toward direction: CompassPoint) -> ClosedRange<Double> {
    let shares = direction.abbreviation.map { letter -> ClosedRange<Double> in
      func values(_ measures: [Measure]) -> [Double] {
        switch letter {
        case "N": measures.map(\.north)
        case "S": measures.map { -$0.north }
        case "E": measures.map(\.east)
        default: measures.map { -$0.east }
        }
      }
      let most = values(measures).max() ?? 0
      return min(most, values(boxes).min() ?? 0)...most
    }
    let least = shares.map(\.lowerBound).min() ?? 0
    return least...max(least, shares.map(\.upperBound).min() ?? 0)
  }

  /// How far a point lies toward an edge, 0 in the middle and 1 at an edge, by the measure that says least.
  package var remoteness: Double {
    measures.map { max(abs($0.east), abs($0.north)) }.min() ?? 0
  }
}

extension OutlineLeaning.Measure {
  fileprivate init(_ point: Coordinate, in box: BoundingBox) {
    let center = box.center
    let offset = (point.longitude - center.longitude).remainder(dividingBy: 360)
    east = box.width > 0 ? 2 * offset / box.width : 0
    north = box.height > 0 ? 2 * (point.latitude - center.latitude) / box.height : 0
  }
}

extension Outline {
  /// The share of its extent around a point that counts as beside the point.
  private static let band = 0.05

  /// Returns where a point lies within the shape; nil for one that is far from the main piece and what is near
  /// it, as Hawaii is from the United States.
  ///
  /// - Complexity: O(points).
  package func leaning(of point: Coordinate) -> OutlineLeaning? {
    let home = homeBox
    guard Self.isBeside(home, BoundingBox(point)) else { return nil }
    var boxes = [OutlineLeaning.Measure(point, in: home)]
    if let main = polygons.first.flatMap({
      BoundingBox(enclosing: $0.outer.lazy.map { BoundingBox($0) })
    }),
      main != home
    {
      boxes.append(OutlineLeaning.Measure(point, in: main))
    }
    return OutlineLeaning(boxes: boxes, here: measureHere(point, home))
  }

  /// Measures across the shape at the latitude of the point, and along it at its longitude.
  private func measureHere(_ point: Coordinate, _ home: BoundingBox) -> OutlineLeaning.Measure? {
    let (high, wide) = (home.height * Self.band, home.width * Self.band)
    var across: ClosedRange<Double>?
    var along: ClosedRange<Double>?
    for ring in rings {
      guard let box = Self.box(around: [ring]), Self.isBeside(home, box) else { continue }
      for corner in ring {
        let north = Double(corner.y) / OutlinePoint.units - point.latitude
        let east =
          (Double(corner.x) / OutlinePoint.units - point.longitude).remainder(dividingBy: 360)
        if abs(north) <= high { across = Self.union(across, east) }
        if abs(east) <= wide { along = Self.union(along, north) }
      }
    }
    guard let across, let along else { return nil }
    func share(_ range: ClosedRange<Double>) -> Double {
      let width = range.upperBound - range.lowerBound
      return width > 0 ? -(range.upperBound + range.lowerBound) / width : 0
    }
    return OutlineLeaning.Measure(east: share(across), north: share(along))
  }

  private static func union(
    _ range: ClosedRange<Double>?, _ value: Double
  ) -> ClosedRange<Double> {
    guard let range else { return value...value }
    return min(range.lowerBound, value)...max(range.upperBound, value)
  }
}
