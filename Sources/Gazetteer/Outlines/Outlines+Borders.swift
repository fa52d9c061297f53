public import Geodesy

extension Outlines {
  /// Returns the lines along which two countries meet; none if they do not touch.
  ///
  /// - Returns: Polylines of two points or more, each with `a` on its left; a border interrupted by
  ///   a third country or the sea is returned as several lines.
  /// - Complexity: O(points of the countries' outlines).
  public func sharedBorder(_ a: CountryCode, _ b: CountryCode) -> [[Coordinate]] {
    lines(of: a) { $0.country == b }
  }

  /// Returns the part of a country's outline that borders the sea: its coast.
  ///
  /// The shores of lakes within a country are not coasts, and a border drawn through a lake is a
  /// border. Land that no country holds on its own is not the sea.
  ///
  /// - Returns: Polylines with the country on their left; that of an island is closed.
  /// - Complexity: O(points of the outline).
  public func coast(of country: CountryCode) -> [[Coordinate]] {
    lines(of: country) { $0 == .sea }
  }

  /// Returns the countries that share a border with a country, sorted.
  ///
  /// - Complexity: O(points of the outline).
  public func neighbours(of country: CountryCode) -> [CountryCode] {
    Set(boundary { $0.country == country }.compactMap(\.other.country)).sorted()
  }

  private func lines(
    of country: CountryCode, where isWanted: (OutlineArea) -> Bool
  ) -> [[Coordinate]] {
    let lines = boundary { $0.country == country }.filter { isWanted($0.other) }.map(\.points)
    return OutlineRings.joined(lines).map { $0.map(\.coordinate) }
  }

  /// Returns the distance from a point, inside or outside, to the outline of a country: its borders
  /// and coasts.
  ///
  /// The nearest segments are found on a sphere, then measured along geodesics
  /// (`Geodesic.offset(of:fromSegment:to:)`).
  ///
  /// - Returns: The distance in metres, never negative; nil if the country has no outline.
  /// - Complexity: O(points of the outline); for most of them only the latitude is examined.
  public func distanceToBorder(from point: Coordinate, of country: CountryCode) -> Double? {
    let lines = boundary { $0.country == country }.filter { $0.other != .edge }
    let search = SegmentSearch(from: point)
    let sorted = lines.map { line in
      (line: line, bound: map.map { search.bound(ofBox: $0.box(ofArc: line.arc)) } ?? 0)
    }.sorted { $0.bound < $1.bound }
    var best = Double.infinity
    var near: [(rough: Double, start: OutlinePoint, end: OutlinePoint)] = []
    for (line, bound) in sorted where bound <= best * SegmentSearch.margin {
      for (start, end) in zip(line.points, line.points.dropFirst())
      where search.bound(of: start, end) <= best * SegmentSearch.margin {
        let rough = search.distance(to: start, end)
        guard rough <= best * SegmentSearch.margin else { continue }
        best = min(best, rough)
        near.append((rough, start, end))
      }
    }
    return near.filter { $0.rough <= best * SegmentSearch.margin }.map {
      Geodesic.wgs84.offset(
        of: point, fromSegment: $0.start.coordinate, to: $0.end.coordinate
      ).distance
    }.min()
  }
}

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
