package import Geodesy

/// What a distance to a place that is more than a point is measured to.
public enum ShapeKind: String, Sendable {
  /// The course of a river.
  case line
  /// The outline of a lake, a country or a first-order division; what lies within it is at no distance.
  case outline
}

/// The shape of a place that is more than a point: the course of a river, or the outline of a lake, a
/// country or a first-order division.
///
/// Lines keep within 150 m of Natural Earth's at 1:10,000,000, which are good to about a kilometre.
package struct PlaceShape: Sendable {
  /// How far the lines may be from the bank or border on the ground, in metres.
  package static let accuracy = 1_000.0

  /// The point of a shape that is nearest to another point.
  package struct Nearest: Sendable {
    /// Metres, not negative; 0 within an outline.
    package let distance: Double
    /// The nearest point; the other point itself within an outline.
    package let coordinate: Coordinate
  }

  /// Points that follow each other on a line, with the box around them.
  private struct Run {
    let box: Outlines.UnitBox
    let points: Range<Int>
  }

  /// The least radius of the Earth in metres, for angles that are no less than a distance on the ellipsoid.
  static let leastRadius = 6_335_000.0

  /// Points of a run: fewer make more boxes to look at, more make boxes that exclude less.
  private static let runLength = 48

  /// What a distance to it is measured to.
  package let kind: ShapeKind
  private let runs: [Run]
  private let points: [OutlinePoint]
  private let holds: @Sendable (Coordinate) -> Bool

  /// Makes a shape; nil without a line.
  ///
  /// - Parameters:
  ///   - kind: Line or outline.
  ///   - lines: The lines that distances are measured to, each of two points or more.
  ///   - holds: Whether a point lies within an outline.
  /// - Complexity: O(points).
  init?(
    _ kind: ShapeKind, lines: [[OutlinePoint]],
    holds: @escaping @Sendable (Coordinate) -> Bool = { _ in false }
  ) {
    var runs: [Run] = []
    var points: [OutlinePoint] = []
    for line in lines where line.count > 1 {
      let start = points.count
      points += line
      // The last point of a run is the first of the next one.
      for first in stride(from: 0, to: line.count - 1, by: Self.runLength) {
        let range = first..<min(first + Self.runLength + 1, line.count)
        guard let box = BasemapRows.box(Array(line[range])) else { continue }
        runs.append(Run(box: box, points: range.lowerBound + start..<range.upperBound + start))
      }
    }
    guard !runs.isEmpty else { return nil }
    self.kind = kind
    self.runs = runs
    self.points = points
    self.holds = holds
  }

  /// How many points it has.
  var pointCount: Int { points.count }

  /// Whether a point lies within an outline; never for a line.
  package func contains(_ coordinate: Coordinate) -> Bool { holds(coordinate) }

  /// Finds the nearest point.
  ///
  /// The nearest segments are found on a sphere, then measured along geodesics
  /// (`Geodesic.offset(of:fromSegment:to:)`).
  ///
  /// - Parameters:
  ///   - point: The point to measure from.
  ///   - limit: Metres beyond which the distance does not matter.
  /// - Returns: The nearest point; nil if the shape is farther away than the limit.
  /// - Complexity: O(runs of 48 points + points of the runs that may be nearest).
  package func nearest(to point: Coordinate, within limit: Double = .infinity) -> Nearest? {
    if holds(point) { return Nearest(distance: 0, coordinate: point) }
    let search = SegmentSearch(from: point)
    var best = limit / Self.leastRadius
    let sorted = runs.map { (run: $0, bound: search.bound(ofBox: $0.box)) }
      .filter { $0.bound <= best * SegmentSearch.margin }
      .sorted { ($0.bound, $0.run.points.lowerBound) < ($1.bound, $1.run.points.lowerBound) }
    var near: [(rough: Double, start: OutlinePoint, end: OutlinePoint)] = []
    for (run, bound) in sorted {
      guard bound <= best * SegmentSearch.margin else { break }
      for index in run.points.dropLast() {
        let (start, end) = (points[index], points[index + 1])
        guard search.bound(of: start, end) <= best * SegmentSearch.margin else { continue }
        let rough = search.distance(to: start, end)
        guard rough <= best * SegmentSearch.margin else { continue }
        best = min(best, rough)
        near.append((rough, start, end))
      }
    }
    let offsets = near.filter { $0.rough <= best * SegmentSearch.margin }.map {
      Geodesic.wgs84.offset(
        of: point, fromSegment: $0.start.coordinate, to: $0.end.coordinate)
    }
    guard let nearest = offsets.min(by: { $0.distance < $1.distance }), nearest.distance <= limit
    else { return nil }
    return Nearest(distance: nearest.distance, coordinate: nearest.nearest)
  }

  /// Metres from a point to the farthest point of the shape.
  ///
  /// - Complexity: O(points).
  package func reach(from point: Coordinate) -> Double {
    let origin = UnitVector(point)
    let chords = points.map { UnitVector($0.coordinate).chord(to: origin) }
    let greatest = chords.max() ?? 0
    return zip(points, chords).lazy.filter { $0.1 >= greatest * 0.99 }
      .map { Geodesic.wgs84.distance(from: point, to: $0.0.coordinate) }.max() ?? 0
  }
}
