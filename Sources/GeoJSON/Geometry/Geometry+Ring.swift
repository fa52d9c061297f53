public import Geodesy

extension Geometry {
  /// An area as a polygon, cut at the antimeridian into a polygon on either side of it (RFC 7946 section
  /// 3.1.9).
  ///
  /// - Parameter ring: The area's edge. nil comes of one that goes round a pole, which no ring of
  ///   longitude and latitude encloses.
  public init?(_ ring: GeodesicRing) {
    guard ring.enclosedPole == nil, ring.positions.count >= 4 else { return nil }
    guard ring.positions.contains(where: { abs($0.unrolledLongitude) > 180 }) else {
      self = .polygon([ring.coordinates])
      return
    }
    let vertices = ring.positions.dropLast().map { Vertex($0.unrolledLongitude, $0.latitude) }
    var polygons: [[Ring]] = []
    for turn in [-360.0, 0, 360] {
      let west = Vertex.clipped(vertices, keeping: { $0 >= turn - 180 }, at: turn - 180)
      let part = Vertex.clipped(west, keeping: { $0 <= turn + 180 }, at: turn + 180)
      guard part.count >= 3 else { continue }
      polygons.append([part.map { $0.position(minus: turn) }])
    }
    self = .multiPolygon(polygons)
  }
}

/// A corner whose longitude goes on across the antimeridian.
private struct Vertex {
  var longitude: Double
  var latitude: Double

  init(_ longitude: Double, _ latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  func position(minus turn: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: max(-180, min(180, longitude - turn)))
  }

  /// The part of a ring on one side of a meridian (Sutherland and Hodgman 1974,
  /// doi:10.1145/360767.360802).
  static func clipped(
    _ ring: [Vertex], keeping isInside: (Double) -> Bool, at meridian: Double
  ) -> [Vertex] {
    var kept: [Vertex] = []
    for (index, end) in ring.enumerated() {
      let start = ring[(index + ring.count - 1) % ring.count]
      if isInside(start.longitude) != isInside(end.longitude) {
        let share = (meridian - start.longitude) / (end.longitude - start.longitude)
        kept.append(Vertex(meridian, start.latitude + share * (end.latitude - start.latitude)))
      }
      if isInside(end.longitude) { kept.append(end) }
    }
    return kept
  }
}
