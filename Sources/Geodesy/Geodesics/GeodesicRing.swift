/// A closed ring around an area, for example of uncertainty, counter-clockwise as RFC 7946 section
/// 3.1.6 wants outer rings.
public struct GeodesicRing: Hashable, Sendable {
  /// A pole of the Earth.
  public enum Pole: Sendable {
    /// 90 degrees north.
    case north
    /// 90 degrees south.
    case south
  }

  /// The vertices; the last equals the first, but for a whole turn of longitude around a pole.
  ///
  /// Longitudes go on without a jump at the antimeridian and may lie outside -180...180.
  public let positions: [GeodesicPath.Position]

  /// The four corners of a box, as a ring.
  ///
  /// - Parameter box: A box; its north and south edges are given as the geodesics between its corners.
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
  /// - Parameter vertices: Different vertices, counter-clockwise.
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

  /// The pole that the ring goes round.
  public var enclosedPole: Pole? {
    guard let first = positions.first, let last = positions.last,
      abs(last.unrolledLongitude - first.unrolledLongitude) > 180
    else { return nil }
    // Counter-clockwise around the north pole is eastwards.
    return last.unrolledLongitude > first.unrolledLongitude ? .north : .south
  }
}

extension Geodesic {
  /// The points at one distance from a centre.
  ///
  /// The vertices lie on the circle, so that the edges run inside of it by at most `radius` times
  /// 1 - cos(180 / vertices): 0.12 % for 64.
  ///
  /// - Parameters:
  ///   - center: The centre.
  ///   - radius: Metres, positive, at most 20,000 km (nearly half way round the Earth).
  ///   - vertices: How many different vertices, at least 3.
  /// - Returns: A ring of one vertex more.
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
  ///   - radii: Metres, 0 to at most 20,000 km; from 0 it is a slice that begins in the centre.
  ///   - azimuths: The directions. A whole turn from 0 is a circle; from more it is the ring's outer
  ///     and inner edge joined by a cut at the start.
  ///   - vertices: How many vertices a whole circle would have, at least 3.
  /// - Returns: A ring.
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
    // Clockwise along the inner edge and back along the outer one is counter-clockwise around.
    return GeodesicRing(inner + arc(radii.upperBound).reversed())
  }
}
