public import Geodesy

/// A part of a country as news names it: "northern Syria", "central Mali".
public enum OutlinePart: Sendable, Hashable {
  /// The half of the box in a cardinal direction, or the quarter in any direction in between.
  case direction(CompassPoint)
  /// The middle half of the box, in both directions.
  case central
}

extension Outline {
  /// Returns the part of a shape in a direction, relative to the box around its main piece and what
  /// is near it.
  ///
  /// What is far away (Hawaii for the United States, the Canaries for Spain) belongs to no part.
  /// North, east, south and west are halves; the twelve points in between are quarters, so
  /// north-north-east is the same as north-east. The polygons are cut along the box's middle lines
  /// (Sutherland and Hodgman 1974, doi:10.1145/360767.360802); pieces of one polygon may be joined
  /// by edges along the cut.
  ///
  /// - Parameter part: The part wanted.
  /// - Returns: The part; nil if nothing of the shape lies there, as in the middle of a ring of
  ///   islands.
  /// - Complexity: O(points).
  public func part(_ part: OutlinePart) -> Outline? {
    let box = homeBox
    let west = box.west * OutlinePoint.units
    let width = box.width * OutlinePoint.units
    let south = box.south * OutlinePoint.units
    let height = box.height * OutlinePoint.units
    var cuts: [Cut] = []
    switch part {
    case .central:
      cuts = [
        Cut(axis: .x, at: west + width / 4, keepsGreater: true),
        Cut(axis: .x, at: west + width * 3 / 4, keepsGreater: false),
        Cut(axis: .y, at: south + height / 4, keepsGreater: true),
        Cut(axis: .y, at: south + height * 3 / 4, keepsGreater: false),
      ]
    case .direction(let point):
      let letters = point.abbreviation
      if letters.contains("N") || letters.contains("S") {
        let isNorth = letters.contains("N")
        cuts.append(Cut(axis: .y, at: south + height / 2, keepsGreater: isNorth))
      }
      if letters.contains("E") || letters.contains("W") {
        let isEast = letters.contains("E")
        cuts.append(Cut(axis: .x, at: west + width / 2, keepsGreater: isEast))
      }
    }
    return clipped(by: cuts, home: box)
  }

  /// Returns what the cuts leave of the pieces in a box. Longitudes west of the box continue past
  /// the antimeridian.
  private func clipped(by cuts: [Cut], home: BoundingBox) -> Outline? {
    let turn: Int32 = 3_600_000
    let west = home.west * OutlinePoint.units
    return Outline(
      rings: rings.compactMap { ring in
        guard let box = Self.box(around: [ring]), Self.isBeside(home, box) else { return nil }
        let isBeyond = ring.contains { Double($0.x) < west - 0.5 }
        var points = isBeyond ? ring.map { OutlinePoint(x: $0.x + turn, y: $0.y) } : ring
        for cut in cuts { points = cut.clip(points) }
        if isBeyond { points = points.map { OutlinePoint(x: $0.x - turn, y: $0.y) } }
        return points.count > 3 && OutlineRings.doubledArea(points) != 0 ? points : nil
      })
  }
}

/// A cut along a meridian or parallel, one side of which is kept.
private struct Cut {
  enum Axis { case x, y }

  let axis: Axis
  /// The position of the cut, in units east or north.
  let at: Double
  let keepsGreater: Bool

  private func isKept(_ point: OutlinePoint) -> Bool {
    let value = axis == .x ? Double(point.x) : Double(point.y)
    return keepsGreater ? value >= at : value <= at
  }

  private func crossing(_ a: OutlinePoint, _ b: OutlinePoint) -> OutlinePoint {
    let (from, to) = axis == .x ? (Double(a.x), Double(b.x)) : (Double(a.y), Double(b.y))
    let share = (at - from) / (to - from)
    let x = Double(a.x) + share * (Double(b.x) - Double(a.x))
    let y = Double(a.y) + share * (Double(b.y) - Double(a.y))
    return OutlinePoint(x: Int32(x.rounded()), y: Int32(y.rounded()))
  }

  /// Returns what is left of a closed ring; empty if nothing is.
  func clip(_ ring: [OutlinePoint]) -> [OutlinePoint] {
    var kept: [OutlinePoint] = []
    for (a, b) in zip(ring, ring.dropFirst()) {
      if isKept(a) != isKept(b) { kept.append(crossing(a, b)) }
      if isKept(b) { kept.append(b) }
    }
    if let first = kept.first, kept.last != first { kept.append(first) }
    return kept
  }
}

extension Outline {
  /// A point inside the largest piece, near its middle.
  ///
  /// It is the middle of the widest stretch inside it along a parallel, as for imported polygons.
  /// - Complexity: O(points).
  public var pointInside: Coordinate {
    let rings = polygons.map { polygon in
      ([polygon.outer] + polygon.holes).map { ring in
        ring.map {
          FeatureGeometry.Position(longitude: $0.longitude, latitude: $0.latitude)
        }
      }
    }
    return RepresentativePoint.of(FeatureGeometry(polygons: rings)) ?? boundingBox.center
  }
}
