import Geodesy

/// Chooses the point that stands for a geometry.
///
/// A single point among other parts is used, because somebody has placed it there. Otherwise, the
/// point is in the largest polygon: the middle of the widest stretch inside it along a parallel
/// near its middle that passes through no vertex. That is always inside, even in a horseshoe. This
/// is the method of `InteriorPointArea` in the JTS Topology Suite
/// (<https://github.com/locationtech/jts>) and of PostGIS' `ST_PointOnSurface`. For lines it is the
/// middle of the longest one, for points the one nearest to their mean.
enum RepresentativePoint {
  typealias Position = FeatureGeometry.Position

  /// - Returns: The point; nil for a geometry without coordinates.
  static func of(_ geometry: FeatureGeometry) -> Coordinate? {
    if geometry.points.count == 1 { return geometry.points.first.map(coordinate) }
    if let polygon = largest(geometry.polygons) {
      return (inside(polygon) ?? polygon.first?.first).map(coordinate)
    }
    if let line = longest(geometry.lines) { return middle(of: line).map(coordinate) }
    return mostCentral(geometry.points).map(coordinate)
  }

  private static func coordinate(_ position: Position) -> Coordinate {
    Coordinate(
      latitude: max(-90, min(90, position.latitude)), longitude: position.longitude)
  }

  // MARK: - Polygons

  /// Finds the polygon with the largest outer ring, unwrapped. Planar areas, with longitudes scaled
  /// by the cosine of the latitude, are accurate enough for this choice.
  private static func largest(_ polygons: [[[Position]]]) -> [[Position]]? {
    let unwrapped = polygons.map { rings in
      let outer = rings.first.map(Unwrapped.init)
      let start = outer?.positions.first?.longitude ?? 0
      return [outer?.positions ?? []]
        + rings.dropFirst().map { Unwrapped($0).near(start).positions }
    }
    return unwrapped.max { area($0.first ?? []) < area($1.first ?? []) }
  }

  private static func area(_ ring: [Position]) -> Double {
    guard let first = ring.first else { return 0 }
    var sum = 0.0
    var last = first
    var latitudes = 0.0
    for position in ring.dropFirst() + [first] {
      sum += (last.longitude - first.longitude) * (position.latitude - first.latitude)
      sum -= (position.longitude - first.longitude) * (last.latitude - first.latitude)
      latitudes += position.latitude
      last = position
    }
    return abs(sum) * shortening(latitudes / Double(ring.count))
  }

  /// Finds the middle of the widest stretch inside a polygon; nil if the polygon has no area.
  private static func inside(_ rings: [[Position]]) -> Position? {
    let latitudes = rings.joined().map(\.latitude)
    guard let south = rings.first?.map(\.latitude).min(),
      let north = rings.first?.map(\.latitude).max(), south < north
    else { return nil }
    let centre = south + (north - south) / 2
    let below = latitudes.filter { $0 <= centre }.max() ?? south
    let above = latitudes.filter { $0 > centre }.min() ?? north
    let latitude = below + (above - below) / 2
    var crossings: [Double] = []
    for ring in rings {
      guard var last = ring.last else { continue }
      for position in ring {
        if (last.latitude > latitude) != (position.latitude > latitude) {
          let share = (latitude - last.latitude) / (position.latitude - last.latitude)
          crossings.append(last.longitude + share * (position.longitude - last.longitude))
        }
        last = position
      }
    }
    crossings.sort()
    var widest: (west: Double, east: Double)?
    for index in stride(from: 0, to: crossings.count - 1, by: 2) {
      let (west, east) = (crossings[index], crossings[index + 1])
      if east - west > widest.map({ $0.east - $0.west }) ?? 0 { widest = (west, east) }
    }
    return widest.map {
      Position(longitude: $0.west + ($0.east - $0.west) / 2, latitude: latitude)
    }
  }

  // MARK: - Lines and points

  private static func longest(_ lines: [[Position]]) -> [Position]? {
    lines.map { Unwrapped($0).positions }.max { length($0) < length($1) }
  }

  private static func length(_ line: [Position]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }

  private static func middle(of line: [Position]) -> Position? {
    var rest = length(line) / 2
    for (start, end) in zip(line, line.dropFirst()) {
      let step = distance(start, end)
      if step >= rest, step > 0 {
        let share = rest / step
        return Position(
          longitude: start.longitude + share * (end.longitude - start.longitude),
          latitude: start.latitude + share * (end.latitude - start.latitude))
      }
      rest -= step
    }
    return line.first
  }

  private static func mostCentral(_ points: [Position]) -> Position? {
    let points = Unwrapped(points).positions
    guard !points.isEmpty else { return nil }
    let count = Double(points.count)
    let mean = Position(
      longitude: points.reduce(0) { $0 + $1.longitude } / count,
      latitude: points.reduce(0) { $0 + $1.latitude } / count)
    return points.min { distance($0, mean) < distance($1, mean) }
  }

  /// Returns the distance in degrees of latitude, accurate enough for choosing.
  private static func distance(_ first: Position, _ second: Position) -> Double {
    let east =
      (first.longitude - second.longitude)
      * shortening((first.latitude + second.latitude) / 2)
    let north = first.latitude - second.latitude
    return (east * east + north * north).squareRoot()
  }

  /// Returns the length of a degree of longitude relative to one of latitude: the cosine of the
  /// latitude, from the first terms of its series, and at least 0.01.
  private static func shortening(_ latitude: Double) -> Double {
    let angle = latitude * .pi / 180
    let square = angle * angle
    return max(0.01, 1 - square / 2 + square * square / 24 - square * square * square / 720)
  }
}
