public import Geodesy

/// The shape of a country or division: polygons in longitude and latitude, WGS 84.
///
/// No ring crosses the antimeridian: a shape that would is cut there (RFC 7946 section 3.1.9), and
/// Antarctica runs along it to the pole.
public struct Outline: Sendable, Hashable {
  /// One piece of a shape.
  public struct Polygon: Sendable, Hashable {
    /// The closed ring around it, counter-clockwise.
    public let outer: [Coordinate]
    /// The closed rings around its holes, clockwise.
    public let holes: [[Coordinate]]
  }

  /// The pieces, the largest (in square degrees) first.
  public let polygons: [Polygon]
  /// The smallest box around all pieces. It crosses the antimeridian if that makes it smaller.
  public let boundingBox: BoundingBox
  let rings: [[OutlinePoint]]

  /// All rings in the order of RFC 7946 section 3.1.6: for each piece, the outer ring and then its
  /// holes.
  public var coordinates: [[[Coordinate]]] { polygons.map { [$0.outer] + $0.holes } }

  /// Sorts rings into pieces; returns nil if there are none.
  init?(rings: [[OutlinePoint]]) {
    let sized = rings.map { (ring: $0, area: OutlineRings.doubledArea($0)) }
    let outer = sized.filter { $0.area > 0 }.sorted { $0.area > $1.area }
    var holes = [[[OutlinePoint]]](repeating: [], count: outer.count)
    for hole in sized where hole.area < 0 {
      // The smallest ring around a hole is the one it belongs to.
      let around = outer.lastIndex { candidate in
        candidate.area >= -hole.area && Self.holds(candidate.ring, hole.ring)
      }
      if let around { holes[around].append(hole.ring) }
    }
    guard let box = Self.box(around: outer.map(\.ring)) else { return nil }
    boundingBox = box
    self.rings = zip(outer, holes).flatMap { [$0.ring] + $1 }
    polygons = zip(outer, holes).map { outer, holes in
      Polygon(
        outer: outer.ring.map(\.coordinate), holes: holes.map { $0.map(\.coordinate) })
    }
  }

  /// Whether a ring lies within another, judged by the midpoints of its edges.
  private static func holds(_ ring: [OutlinePoint], _ inner: [OutlinePoint]) -> Bool {
    let middles = Array(zip(inner, inner.dropFirst()).prefix(7))
    let within = middles.filter { a, b in
      let x = (Double(a.x) + Double(b.x)) / 2
      let y = (Double(a.y) + Double(b.y)) / 2
      return OutlineRings.contains(x, y, in: ring)
    }
    return within.count * 2 > middles.count
  }

  /// The box around the largest piece and what is near it: France without Clipperton, the United
  /// States without Alaska and Hawaii.
  ///
  /// Pieces are added as long as one reaches into the box enlarged by a sixth of its extent.
  public var homeBox: BoundingBox {
    var rest = polygons.compactMap { BoundingBox(enclosing: $0.outer.lazy.map { BoundingBox($0) }) }
    guard !rest.isEmpty else { return boundingBox }
    var home = rest.removeFirst()
    var hasGrown = true
    while hasGrown {
      let before = rest.count
      rest.removeAll { box in
        let isBeside = Self.isBeside(home, box)
        if isBeside { home = home.union(box) }
        return isBeside
      }
      hasGrown = rest.count < before
    }
    return home
  }

  /// Whether a box reaches into another enlarged by a sixth.
  static func isBeside(_ home: BoundingBox, _ box: BoundingBox) -> Bool {
    let high = home.height / 6
    guard box.south <= home.north + high, box.north >= home.south - high else { return false }
    // The distance between the centres is wrapped, so the antimeridian is not an edge.
    let apart = abs((box.center.longitude - home.center.longitude).remainder(dividingBy: 360))
    return apart <= home.width / 2 + home.width / 6 + box.width / 2
  }

  static func box(around rings: [[OutlinePoint]]) -> BoundingBox? {
    BoundingBox(
      enclosing: rings.compactMap { ring -> BoundingBox? in
        guard let first = ring.first else { return nil }
        var (west, east, south, north) = (first.x, first.x, first.y, first.y)
        for point in ring {
          west = min(west, point.x)
          east = max(east, point.x)
          south = min(south, point.y)
          north = max(north, point.y)
        }
        let units = OutlinePoint.units
        return try? BoundingBox(
          west: Double(west) / units, south: Double(south) / units, east: Double(east) / units,
          north: Double(north) / units)
      })
  }

  /// Whether a point lies in the shape, by the even-odd rule over all rings.
  ///
  /// To find the country of a point, use ``Outlines/country(at:)``, which is a thousand times
  /// faster.
  /// - Complexity: O(points).
  public func contains(_ coordinate: Coordinate) -> Bool {
    let x = coordinate.longitude * OutlinePoint.units
    let y = coordinate.latitude * OutlinePoint.units
    return rings.reduce(false) { $0 != OutlineRings.contains(x, y, in: $1) }
  }
}
