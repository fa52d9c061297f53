public import Geodesy

/// A polygon of geodesics as a geometry that maps draw correctly: with enough positions along its
/// edges, and cut at the antimeridian (RFC 7946 section 3.1.9).
///
/// ```swift
/// GeodesicArea([suva, apia, auckland]).geometry  // a MultiPolygon of two parts
/// ```
public struct GeodesicArea: Hashable, Sendable {
  /// The corners in order, counter-clockwise, without repeating the first.
  public let corners: [Coordinate]
  /// The greatest distance between neighbouring positions in metres.
  public let maxSpacing: Double

  /// A position whose longitude is continuous across the antimeridian.
  private struct Position {
    var latitude: Double
    var longitude: Double
  }

  /// Makes an area.
  ///
  /// - Parameters:
  ///   - corners: The corners in order, counter-clockwise seen from above. Fewer than three have no
  ///     area.
  ///   - maxSpacing: Metres, positive; see ``GeodesicLine``.
  public init(_ corners: [Coordinate], maxSpacing: Double = 50_000) {
    precondition(maxSpacing > 0, "The spacing of points must be a positive number of metres")
    self.corners = corners
    self.maxSpacing = maxSpacing
  }

  /// The area on the WGS 84 ellipsoid: a Polygon, or a MultiPolygon if it is cut; nil with fewer
  /// than three corners.
  ///
  /// An area around a pole extends to the pole along the antimeridian, as on maps of the whole
  /// Earth. If a concave area is cut, parts on the same side may stay joined by a line along the
  /// cut.
  public var geometry: Geometry? {
    guard corners.count > 2 else { return nil }
    let ring = unrolled()
    let longitudes = ring.map(\.longitude)
    guard let west = longitudes.min(), let east = longitudes.max() else { return nil }
    let first = Int(((west + 180) / 360).rounded(.down))
    let last = Int(((east + 180) / 360).rounded(.up)) - 1
    let parts = (first...max(first, last)).compactMap { turn -> [Coordinate]? in
      let offset = Double(turn) * 360
      let east = clip(ring, at: offset - 180, keepsEast: true)
      return Self.closed(clip(east, at: offset + 180, keepsEast: false), offset: offset)
    }
    guard let part = parts.first else { return nil }
    return parts.count > 1 ? .multiPolygon(parts.map { [$0] }) : .polygon([part])
  }

  /// The densified ring with continuous longitudes. A ring around a pole gets three more positions
  /// that run along the map's edge to the pole and back.
  private func unrolled() -> [Position] {
    var ring: [Position] = []
    for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let edge = Geodesic.wgs84.points(from: from, to: to, maxSpacing: maxSpacing)
      for point in edge.dropLast() {
        let longitude =
          ring.last.map {
            $0.longitude + (point.longitude - $0.longitude).remainder(dividingBy: 360)
          } ?? point.longitude
        ring.append(Position(latitude: point.latitude, longitude: longitude))
      }
    }
    guard let first = ring.first, let last = ring.last else { return ring }
    let end = last.longitude + (first.longitude - last.longitude).remainder(dividingBy: 360)
    guard abs(end - first.longitude) > 180 else { return ring }
    return Self.aroundPole(ring, end: end)
  }

  /// A ring around a pole, begun where it crosses the antimeridian. Begun elsewhere, it would be cut
  /// into two parts that share an edge, which no MultiPolygon may have.
  private static func aroundPole(_ ring: [Position], end: Double) -> [Position] {
    guard let first = ring.first else { return ring }
    let turn = end - first.longitude
    let whole = ring + [Position(latitude: first.latitude, longitude: end)]
    // An antimeridian that the ring must cross, because it goes around once.
    let low = min(first.longitude, end)
    let meridian = ((low + 180) / 360).rounded(.up) * 360 - 180
    guard
      let before = whole.indices.dropLast().first(where: { index in
        let (from, to) = (whole[index].longitude, whole[index + 1].longitude)
        return turn > 0 ? from <= meridian && meridian < to : from >= meridian && meridian > to
      })
    else { return ring }
    let (from, to) = (whole[before], whole[before + 1])
    let share = (meridian - from.longitude) / (to.longitude - from.longitude)
    let latitude = from.latitude + share * (to.latitude - from.latitude)
    // Counter-clockwise around the north pole means eastwards.
    let pole = turn > 0 ? 90.0 : -90.0
    let rest = whole[(before + 1)...].dropLast()
    let turned = whole[...before].map {
      Position(latitude: $0.latitude, longitude: $0.longitude + turn)
    }
    let positions =
      [Position(latitude: latitude, longitude: meridian)] + rest + turned
      + [
        Position(latitude: latitude, longitude: meridian + turn),
        Position(latitude: pole, longitude: meridian + turn),
        Position(latitude: pole, longitude: meridian),
      ]
    return positions
  }

  /// The part of a ring on one side of a meridian (Sutherland and Hodgman, Reentrant polygon clipping,
  /// Commun. ACM 17, 32-42 (1974), doi:10.1145/360767.360802).
  private func clip(_ ring: [Position], at meridian: Double, keepsEast: Bool) -> [Position] {
    guard var before = ring.last else { return [] }
    var kept: [Position] = []
    let isInside = { (position: Position) in
      keepsEast ? position.longitude >= meridian : position.longitude <= meridian
    }
    for position in ring {
      if isInside(position) != isInside(before) {
        let share = (meridian - before.longitude) / (position.longitude - before.longitude)
        let latitude = before.latitude + share * (position.latitude - before.latitude)
        kept.append(Position(latitude: latitude, longitude: meridian))
      }
      if isInside(position) { kept.append(position) }
      before = position
    }
    return kept
  }

  /// The ring as closed GeoJSON positions; nil if it has no area.
  private static func closed(_ ring: [Position], offset: Double) -> [Coordinate]? {
    var line: [Coordinate] = []
    for position in ring {
      let longitude = min(max(position.longitude - offset, -180), 180)
      let point = Coordinate(latitude: position.latitude, longitude: longitude)
      if point != line.last { line.append(point) }
    }
    if let first = line.first, line.count > 1, first == line.last { line.removeLast() }
    guard line.count > 2, let first = line.first else { return nil }
    let widths = line.map(\.longitude)
    guard let west = widths.min(), let east = widths.max(), east > west else { return nil }
    return line + [first]
  }
}
