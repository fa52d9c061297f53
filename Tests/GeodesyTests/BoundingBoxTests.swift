import Geodesy
import TestSupport
import Testing

@Suite("Bounding boxes")
struct BoundingBoxTests {
  private func box(_ points: (Double, Double)...) -> String? {
    BoundingBox(
      enclosing: points.map { Coordinate(latitude: $0.0, longitude: $0.1) })?.description
  }

  @Test("The box around points is the smallest, also across the antimeridian")
  func points() {
    #expect(box() == nil)
    #expect(box((1, 2)) == "2, 1, 2, 1")
    #expect(box((1, 2), (3, -4)) == "-4, 1, 2, 3")
    #expect(box((-18, 178), (-14, -172)) == "178, -18, -172, -14")
    #expect(box((0, 170), (0, 180), (1, -180), (0, -170)) == "170, 0, -170, 1")
    #expect(box((0, 180), (0, -170)) == "-180, 0, -170, 0")
    #expect(box((0, -180), (0, 170)) == "170, 0, 180, 0")
    #expect(box((0, 180)) == "180, 0, 180, 0")
    #expect(box((0, -90), (0, 90)) == "-90, 0, 90, 0")
    #expect(box((0, -120), (0, 0), (0, 120)) == "-120, 0, 120, 0")
  }

  @Test("The box around boxes leaves out the widest gap, and none where there is none")
  func boxes() throws {
    let pacific = try BoundingBox(west: 170, south: -10, east: -170, north: 0)
    let fiji = try BoundingBox(west: 177, south: -20, east: -178, north: -12)
    #expect(pacific.union(fiji).description == "170, -20, -170, 0")
    let america = try BoundingBox(west: -160, south: 0, east: -60, north: 70)
    #expect(pacific.union(america).description == "170, -10, -60, 70")
    let rest = try BoundingBox(west: -60, south: 0, east: 170, north: 1)
    #expect(pacific.union(america).union(rest).description == "-180, -10, 180, 70")
  }

  @Test("Every point lies in the box around it, for random points")
  func containment() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let points = (0..<Int.random(in: 1...6, using: &random)).map { _ in random.coordinate() }
      let box = try #require(BoundingBox(enclosing: points))
      #expect(points.allSatisfy { box.contains($0) })
      #expect(0...360 ~= box.width)
      #expect(box.contains(box.center))
    }
  }

  @Test("A box across the antimeridian contains what is between its edges and nothing else")
  func crossing() throws {
    let fiji = try BoundingBox(west: 177, south: -20, east: -178, north: -12)
    #expect(fiji.crossesAntimeridian)
    #expect(fiji.width == 5)
    #expect(fiji.center == Coordinate(latitude: -16, longitude: 179.5))
    #expect(fiji.contains(Coordinate(latitude: -15, longitude: 180)))
    #expect(fiji.contains(Coordinate(latitude: -15, longitude: -180)))
    #expect(!fiji.contains(Coordinate(latitude: -15, longitude: 0)))
    #expect(!fiji.contains(Coordinate(latitude: -11, longitude: 180)))
  }

  @Test("Edges that cannot be are refused")
  func refusing() {
    #expect(throws: GeodesyError.southAboveNorth(south: 2, north: 1)) {
      try BoundingBox(west: 0, south: 2, east: 1, north: 1)
    }
    #expect(throws: GeodesyError.longitudeOutOfRange(181)) {
      try BoundingBox(west: 0, south: 0, east: 181, north: 1)
    }
  }
}
