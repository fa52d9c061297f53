import Foundation
import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Representative points")
struct RepresentativePointTests {
  private func located(_ type: String, _ coordinates: String) throws -> (Coordinate, BoundingBox?) {
    try located(#"{"type":"\#(type)","coordinates":\#(coordinates)}"#)
  }

  private func located(_ json: String) throws -> (Coordinate, BoundingBox?) {
    let geometry = try JSONDecoder().decode(FeatureGeometry.self, from: Data(json.utf8))
    return try geometry.located()
  }

  @Test(
    "The point is on the geometry, and the box encloses it",
    arguments: [
      ("Point", "[1,2]", "2, 1", nil),
      ("MultiPoint", "[[0,0],[4,1],[10,0]]", "1, 4", "0, 0, 10, 1"),
      ("LineString", "[[0,0],[0,2],[0,10]]", "5, 0", "0, 0, 0, 10"),
      ("MultiLineString", "[[[9,9],[9,8]],[[0,0],[0,4]]]", "2, 0", "0, 0, 9, 9"),
      ("Polygon", "[[[0,0],[4,0],[4,4],[0,4],[0,0]]]", "2, 2", "0, 0, 4, 4"),
      // A horseshoe, whose centroid lies outside.
      (
        "Polygon", "[[[0,0],[10,0],[10,10],[9,10],[9,1],[1,1],[1,10],[0,10],[0,0]]]", "5.5, 0.5",
        "0, 0, 10, 10"
      ),
      // A ring with a hole in its middle.
      (
        "Polygon", "[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[2,2],[9,2],[9,8],[2,8],[2,2]]]",
        "5, 1", "0, 0, 10, 10"
      ),
      // The larger of two.
      (
        "MultiPolygon",
        "[[[[50,0],[51,0],[51,1],[50,1],[50,0]]],[[[0,0],[4,0],[4,4],[0,4],[0,0]]]]",
        "2, 2", "0, 0, 51, 4"
      ),
      // Across the antimeridian, cut there and not.
      (
        "MultiPolygon",
        "[[[[176,-18],[180,-18],[180,-16],[176,-16],[176,-18]]],[[[-180,-18],[-178,-18],[-178,-16],[-180,-16],[-180,-18]]]]",
        "-17, 178", "176, -18, -178, -16"
      ),
      (
        "Polygon", "[[[178,-18],[-176,-18],[-176,-16],[178,-16],[178,-18]]]", "-17, -179",
        "178, -18, -176, -16"
      ),
      ("LineString", "[[179,0],[-177,0]]", "0, -179", "179, 0, -177, 0"),
      // Without area.
      ("Polygon", "[[[1,1],[3,1],[1,1]]]", "1, 1", "1, 1, 3, 1"),
    ] as [(String, String, String, String?)])
  func cases(_ type: String, _ coordinates: String, _ point: String, _ box: String?) throws {
    let located = try located(type, coordinates)
    #expect("\(located.0)" == point)
    #expect(located.1.map { "\($0)" } == box)
  }

  @Test("A single point in a collection is used as given")
  func collection() throws {
    let located = try located(
      #"""
      {"type":"GeometryCollection","geometries":[
        {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]},
        {"type":"Point","coordinates":[1,3]}]}
      """#)
    #expect("\(located.0)" == "3, 1")
    #expect(located.1.map { "\($0)" } == "0, 0, 4, 4")
  }

  @Test("The point is always inside star-shaped polygons with random spikes")
  func inside() throws {
    for seed in 0..<500 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 3...40, using: &generator)
      var ring = (0..<count).map { number -> (x: Double, y: Double) in
        let angle = 2 * .pi * Double(number) / Double(count)
        let radius = Double.random(in: 0.5...20, using: &generator)
        return (radius * cos(angle), radius * sin(angle))
      }
      if let first = ring.first { ring.append(first) }
      let text = ring.map { "[\($0.x),\($0.y)]" }.joined(separator: ",")
      let point = try located("Polygon", "[[\(text)]]").0
      var isInside = false
      for (a, b) in zip(ring, ring.dropFirst())
      where (a.y > point.latitude) != (b.y > point.latitude) {
        let x = a.x + (point.latitude - a.y) / (b.y - a.y) * (b.x - a.x)
        if x > point.longitude { isInside.toggle() }
      }
      #expect(isInside, "seed \(seed)")
    }
  }
}
