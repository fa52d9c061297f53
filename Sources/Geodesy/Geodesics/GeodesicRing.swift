/// A closed ring around an area, such as an area of uncertainty. It runs counter-clockwise, as RFC
/// 7946 section 3.1.6 requires of exterior rings.
public struct GeodesicRing: Hashable, Sendable {
  /// A pole of the Earth.
  public enum Pole: Sendable {
    /// 90 degrees north.
    case north
    /// 90 degrees south.
    case south
  }

  /// The vertices. The last equals the first, except that around a pole their longitudes differ by
  /// a whole turn.
  ///
  /// Longitudes are continuous across the antimeridian and may lie outside -180...180.
  public let positions: [GeodesicPath.Position]

  /// Makes a ring of the four corners of a box.
  ///
  /// - Parameter box: The box. The ring's north and south edges are geodesics between the corners,
  ///   not parallels.
  public init(_ box: BoundingBox) {
    self.init([
      Coordinate(latitude: box.south, longitude: box.west),
      Coordinate(latitude: box.south, longitude: box.east),
      Coordinate(latitude: box.north, longitude: box.east),
      Coordinate(latitude: box.north, longitude: box.west),
    ])
  }

  /// Closes a ring and unrolls its longitudes.
  ///
  /// - Parameter vertices: Distinct vertices, counter-clockwise; do not repeat the first.
  public init(_ vertices: [Coordinate]) {
    var positions: [GeodesicPath.Position] = []
    for vertex in vertices + vertices.prefix(1) {
      let longitude =
        positions.last.map { last in
          let difference = vertex.longitude - last.unrolledLongitude
          return last.unrolledLongitude + difference.remainder(dividingBy: 360)
        } ?? vertex.longitude
      positions.append(.init(latitude: vertex.latitude, unrolledLongitude: longitude))
    }
    self.positions = positions
  }

  /// The vertices with longitudes in -180...180, closed.
  public var coordinates: [Coordinate] { positions.map(\.coordinate) }

  /// Whether an edge crosses the antimeridian.
  public var crossesAntimeridian: Bool {
    zip(positions, positions.dropFirst()).contains { left, right in
      let (low, high) = (
        min(left.unrolledLongitude, right.unrolledLongitude),
        max(left.unrolledLongitude, right.unrolledLongitude)
      )
      let next = ((low + 180) / 360).rounded(.down) * 360 + 180
      return next > low && next < high
    }
  }

  /// The pole that the ring goes around, if any.
  public var enclosedPole: Pole? {
    guard let first = positions.first, let last = positions.last,
      abs(last.unrolledLongitude - first.unrolledLongitude) > 180
    else { return nil }
    // Counter-clockwise around the north pole means eastwards.
    return last.unrolledLongitude > first.unrolledLongitude ? .north : .south
  }
}

extension Geodesic {
  /// The points at one distance from a centre, as a ring.
  ///
  /// The vertices lie on the circle, so the edges run inside it, by at most `radius` times 1 -
  /// cos(180° / vertices): 0.12 % for 64 vertices.
  ///
  /// - Parameters:
  ///   - center: The centre.
  ///   - radius: Metres, positive, at most 20,000 km (nearly halfway around the Earth).
  ///   - vertices: The number of distinct vertices, at least 3.
  /// - Returns: A ring with one more vertex, which closes it.
  public func circle(
    around center: Coordinate, radius: Double, vertices: Int = 64
  ) -> GeodesicRing {
    precondition(0 < radius && radius <= 2e7, "A radius must be in 0...20,000,000 m")
    precondition(vertices >= 3, "A circle needs three vertices")
    return GeodesicRing(
      (0..<vertices).map { index in
        destination(
          from: center, azimuth: -360 * Double(index) / Double(vertices), distance: radius)
      })
  }

  /// The area between two distances and two directions from a centre: "30 km south-west of".
  ///
  /// - Parameters:
  ///   - center: The centre.
  ///   - radii: Metres, from 0 to at most 20,000 km. A range from 0 gives a slice with its tip at
  ///     the centre.
  ///   - azimuths: The directions. With a whole turn and radii from 0, the result is a circle; with
  ///     larger inner radii, the outer and inner edges are joined by a cut at the start.
  ///   - vertices: The number of vertices that a whole circle would have, at least 3.
  /// - Returns: A counter-clockwise ring.
  public func sector(
    around center: Coordinate, radii: ClosedRange<Double>, azimuths: AzimuthInterval,
    vertices: Int = 64
  ) -> GeodesicRing {
    precondition(
      radii.lowerBound >= 0 && radii.upperBound > 0 && radii.upperBound <= 2e7,
      "Radii must be in 0...20,000,000 m")
    precondition(vertices >= 3, "A circle needs three vertices")
    if radii.lowerBound == 0, azimuths.width == 360 {
      return circle(around: center, radius: radii.upperBound, vertices: vertices)
    }
    let steps = max(1, Int((azimuths.width / 360 * Double(vertices)).rounded(.up)))
    let arc: (Double) -> [Coordinate] = { radius in
      (0...steps).map { step in
        destination(
          from: center,
          azimuth: azimuths.start + azimuths.width * Double(step) / Double(steps),
          distance: radius)
      }
    }
    let inner = radii.lowerBound == 0 ? [center] : arc(radii.lowerBound)
    // Going clockwise along the inner edge and back along the outer one runs counter-clockwise
    // around the sector.
    return GeodesicRing(inner + arc(radii.upperBound).reversed())
  }
}
