import Geodesy
import TestSupport
import Testing

@Suite("Offsets from geodesics")
struct GeodesicOffsetTests {
  private let geodesic = Geodesic.wgs84

  @Test("No point of a segment is nearer than the nearest, for random segments and points")
  func bruteForce() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<300 {
      let start = random.coordinate()
      let end = geodesic.destination(
        from: start, azimuth: .random(in: 0..<360, using: &random),
        distance: .random(in: 10...6_000_000, using: &random))
      let point = geodesic.destination(
        from: start, azimuth: .random(in: 0..<360, using: &random),
        distance: .random(in: 0...5_000_000, using: &random))
      let offset = geodesic.offset(of: point, fromSegment: start, to: end)
      let path = geodesic.path(from: start, to: end)
      let (along, least) = nearest(to: point, on: path)
      #expect(abs(offset.distance - least) < 1e-6)
      #expect(0...path.distance ~= offset.along)
      #expect(abs(geodesic.distance(from: offset.nearest, to: point) - offset.distance) < 1e-7)
      // A minimum is flat, so that its place is known less well than its value.
      #expect(abs(offset.along - along) < 10)
      #expect(abs(offset.crossTrack) <= offset.distance + 1e-7)
    }
  }

  /// The nearest of samples along a path, refined between its neighbours.
  private func nearest(
    to point: Coordinate, on path: GeodesicPath
  ) -> (along: Double, distance: Double) {
    let distance: (Double) -> Double = {
      self.geodesic.distance(from: path.position(at: $0).coordinate, to: point)
    }
    let step = path.distance / 50
    let best = (0...50).min { distance(Double($0) * step) < distance(Double($1) * step) } ?? 0
    var low = max(0, Double(best - 1) * step)
    var high = min(path.distance, Double(best + 1) * step)
    while high - low > 0.01 {
      let (left, right) = (low + (high - low) / 3, high - (high - low) / 3)
      if distance(left) < distance(right) { high = right } else { low = left }
    }
    let candidates = [0, (low + high) / 2, path.distance]
    let along = candidates.min { distance($0) < distance($1) } ?? 0
    return (along, distance(along))
  }

  @Test("Right of the way is positive, left is negative, and before and beyond are told")
  func signs() {
    let start = Coordinate(latitude: 0, longitude: 0)
    let end = Coordinate(latitude: 0, longitude: 10)
    let north = geodesic.offset(
      of: Coordinate(latitude: 1, longitude: 5), fromSegment: start, to: end)
    #expect(abs(north.crossTrack + 110_574.388_558) < 1e-5)
    #expect(abs(north.distance - 110_574.388_558) < 1e-5)
    #expect(abs(north.along - 556_597.453_966) < 1e-5)
    let south = geodesic.offset(
      of: Coordinate(latitude: -1, longitude: 5), fromSegment: start, to: end)
    #expect(south.crossTrack > 0)
    let before = geodesic.offset(
      of: Coordinate(latitude: 0, longitude: -1), fromSegment: start, to: end)
    #expect(before.along == 0 && before.nearest == start)
    #expect(abs(before.alongTrack + 111_319.490_793) < 1e-5)
    #expect(abs(before.crossTrack) < 1e-6)
    let beyond = geodesic.offset(
      of: Coordinate(latitude: 1, longitude: 12), fromSegment: start, to: end)
    #expect(beyond.nearest == end && beyond.alongTrack > beyond.along)
    let point = geodesic.offset(of: end, fromSegment: start, to: start)
    #expect(point.nearest == start && abs(point.distance - 1_113_194.907_933) < 1e-5)
    #expect(geodesic.offset(of: start, fromSegment: start, to: end).distance == 0)
    let across = geodesic.offset(
      of: Coordinate(latitude: 1, longitude: 180),
      fromSegment: Coordinate(latitude: 0, longitude: 175),
      to: Coordinate(latitude: 0, longitude: -175))
    #expect(abs(across.distance - 110_574.388_558) < 1e-5)
  }

  @Test("A circle's vertices have one distance, and its area is that of a cap")
  func circles() {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<50 {
      let center = random.coordinate()
      let ring = geodesic.circle(around: center, radius: 30_000, vertices: 360)
      #expect(ring.positions.count == 361)
      #expect(ring.coordinates.first?.latitude == ring.coordinates.last?.latitude)
      for vertex in ring.coordinates {
        #expect(abs(geodesic.distance(from: center, to: vertex) - 30_000) < 1e-6)
      }
      let polygon = geodesic.polygon(of: Array(ring.coordinates.dropLast()))
      #expect(abs(polygon.signedArea / (.pi * 9e8) - 1) < 1e-3, "counter-clockwise")
      let longitudes = ring.positions.map(\.unrolledLongitude)
      #expect(zip(longitudes, longitudes.dropFirst()).allSatisfy { abs($0 - $1) <= 180 })
    }
  }

  @Test("A ring knows whether it crosses the antimeridian or goes round a pole")
  func rings() {
    let ring: (Double, Double, Double) -> GeodesicRing = { latitude, longitude, radius in
      self.geodesic.circle(
        around: Coordinate(latitude: latitude, longitude: longitude), radius: radius)
    }
    #expect(ring(-17, 179.9, 50_000).crossesAntimeridian)
    #expect(ring(-17, -179.9, 50_000).crossesAntimeridian)
    #expect(!ring(-17, 170, 50_000).crossesAntimeridian)
    #expect(ring(-17, 179.9, 50_000).enclosedPole == nil)
    #expect(ring(89.9, 0, 50_000).enclosedPole == .north)
    #expect(ring(-89.9, 0, 50_000).enclosedPole == .south)
    #expect(ring(89, 0, 50_000).enclosedPole == nil)
  }

  @Test("A sector is its share of the circle, closed at the centre or along an inner edge")
  func sectors() {
    let center = Coordinate(latitude: 35, longitude: 40)
    let southWest = CompassPoint.southWest.azimuths(winds: 8)
    let area: (ClosedRange<Double>) -> Double = { radii in
      let ring = self.geodesic.sector(
        around: center, radii: radii, azimuths: southWest, vertices: 720)
      return self.geodesic.polygon(of: Array(ring.coordinates.dropLast())).signedArea
    }
    #expect(abs(area(0...30_000) / (.pi * 9e8 / 8) - 1) < 1e-3)
    #expect(abs(area(25_000...35_000) / (.pi * 6e8 / 8) - 1) < 1e-3)
    let inside = geodesic.destination(from: center, azimuth: 225, distance: 30_000)
    let ring = geodesic.sector(around: center, radii: 25_000...35_000, azimuths: southWest)
    let box = BoundingBox(enclosing: ring.coordinates)
    #expect(box?.contains(inside) == true)
    #expect(box?.contains(center) == false)
    let whole = geodesic.sector(
      around: center, radii: 0...10_000, azimuths: AzimuthInterval(from: 0, width: 360))
    #expect(whole == geodesic.circle(around: center, radius: 10_000))
  }

  @Test("The sixteen winds share the circle, and those of eight and four are wider")
  func winds() {
    for point in CompassPoint.allCases {
      let interval = point.azimuths()
      #expect(interval.width == 22.5)
      #expect(interval.middle == point.azimuth)
      #expect(CompassPoint(azimuth: interval.start) == point)
      #expect(interval.contains(point.azimuth) && interval.contains(point.azimuth + 720))
      #expect(!interval.contains(point.azimuth + 12))
    }
    #expect(CompassPoint.north.azimuths(winds: 4).start == 315)
    #expect(CompassPoint.north.azimuths(winds: 4).end == 45)
    #expect(CompassPoint.north.azimuths().contains(350))
    #expect(CompassPoint.southWest.azimuths(winds: 8).start == 202.5)
    #expect([CompassPoint.east, .southEast, .eastSouthEast].map(\.winds) == [4, 8, 16])
  }
}
