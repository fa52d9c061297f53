import GeoJSON
import Geodesy
import JSON
import TestSupport
import Testing

@Suite("Geometries")
struct GeometryTests {
  private func json(_ value: some JSONWritable) -> String {
    var writer = JSONWriter()
    writer.value(value)
    return writer.string
  }

  private func points(_ points: (Double, Double)...) -> [Coordinate] {
    points.map { Coordinate(latitude: $0.0, longitude: $0.1) }
  }

  @Test("A point is written longitude first, to six decimals")
  func point() {
    let point = Geometry.point(Coordinate(latitude: 35.335_881_25, longitude: 40.140_83))
    #expect(json(point) == #"{"type":"Point","coordinates":[40.14083,35.335881]}"#)
  }

  @Test("A position stays on one line where the layout is pretty")
  func pretty() {
    var writer = JSONWriter(layout: .pretty)
    writer.object { $0.member("coordinates", Coordinate(latitude: 35.5, longitude: 40.25)) }
    #expect(writer.string == "{\n  \"coordinates\": [40.25, 35.5]\n}")
  }

  @Test("Every kind of geometry is written as RFC 7946 has it")
  func kinds() {
    let line = points((0, 1), (2, 3))
    let ring = points((0, 0), (0, 1), (1, 1))
    let all: [(Geometry, String)] = [
      (.multiPoint(line), #"{"type":"MultiPoint","coordinates":[[1,0],[3,2]]}"#),
      (.lineString(line), #"{"type":"LineString","coordinates":[[1,0],[3,2]]}"#),
      (.multiLineString([line]), #"{"type":"MultiLineString","coordinates":[[[1,0],[3,2]]]}"#),
      (.polygon([ring]), #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#),
      (
        .multiPolygon([[ring]]),
        #"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}"#
      ),
    ]
    for (geometry, text) in all {
      #expect(json(geometry) == text)
      #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [])
    }
    let collection = Geometry.collection(all.map(\.0))
    let members = all.map(\.1).joined(separator: ",")
    #expect(json(collection) == #"{"type":"GeometryCollection","geometries":["# + members + "]}")
  }

  @Test("Rings are closed and turned by the right-hand rule, holes the other way")
  func rings() {
    let clockwise = points((0, 0), (9, 0), (9, 9), (0, 9), (0, 0))
    let hole = points((1, 1), (1, 2), (2, 2), (2, 1))
    let text = json(Geometry.polygon([clockwise, hole]))
    #expect(
      text == #"{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],"#
        + "[[1,1],[1,2],[2,2],[2,1],[1,1]]]}")
    #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [])
  }

  @Test("Too few positions are padded to what the type needs")
  func padding() {
    for geometry: Geometry in [
      .lineString(points((1, 2))), .polygon([points((1, 2))]), .polygon([points((1, 2), (3, 4))]),
    ] {
      #expect(GeoJSONValidator.faults(in: Array(json(geometry).utf8)) == [])
    }
    #expect(json(Geometry.lineString([])) == #"{"type":"LineString","coordinates":[]}"#)
  }

  @Test("The box of a geometry crosses the antimeridian where that is smaller")
  func boxes() {
    let parts = Geometry.multiLineString([
      points((0, 170), (0, 180)), points((0, -180), (0, -160)),
    ])
    #expect(parts.boundingBox?.description == "170, 0, -160, 0")
    #expect(Geometry.lineString(points((0, -170), (1, 170))).boundingBox?.width == 340)
    #expect(Geometry.collection([]).boundingBox == nil)
  }

  @Test("A feature without a place has a null geometry, and foreign members come last")
  func feature() {
    let feature = Feature(
      id: "x:1", geometry: nil, properties: ["b": 1, "a": [true, nil, 2.5, "t"]],
      foreignMembers: ["type": "no", "extra": [:]])
    let text = json(feature)
    #expect(
      text == #"{"type":"Feature","id":"x:1","geometry":null,"#
        + #""properties":{"b":1,"a":[true,null,2.5,"t"]},"extra":{}}"#)
    #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [])
  }

  @Test("A collection has its id, its box and its features in this order")
  func collection() {
    let suva = Feature(id: 1, geometry: .point(Coordinate(latitude: -18.1, longitude: 178.4)))
    let apia = Feature(id: 2, geometry: .point(Coordinate(latitude: -13.8, longitude: -171.8)))
    var collection = FeatureCollection(
      id: "doc", features: [suva, apia], foreignMembers: ["dateline": ["version": "1"]])
    collection.boundingBox = collection.enclosingBox
    let text = json(collection)
    #expect(
      text.hasPrefix(
        #"{"type":"FeatureCollection","id":"doc","bbox":[178.4,-18.1,-171.8,-13.8],"features":["#))
    #expect(text.hasSuffix(#"],"dateline":{"version":"1"}}"#))
    #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [])
  }
}
