import TestSupport
import Testing

@Suite("GeoJSON validator")
struct GeoJSONValidatorTests {
  @Test(
    "Sound GeoJSON has no faults",
    arguments: [
      #"{"type":"Point","coordinates":[40.1,35.3]}"#,
      #"{"type":"Feature","geometry":null,"properties":null}"#,
      #"{"type":"FeatureCollection","bbox":[177,-20,-178,-12],"features":[],"extra":1}"#,
      #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#,
    ])
  func sound(text: String) {
    #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [])
  }

  @Test(
    "A fault is found and located",
    arguments: [
      (
        #"{"type":"Point","coordinates":[35.3]}"#,
        "$.coordinates: is no position of two or three numbers"
      ),
      (#"{"type":"Point","coordinates":[190,0]}"#, "$.coordinates: has the longitude 190.0"),
      (#"{"type":"Place"}"#, "$: has the type Place"),
      (#"{"type":"Feature","properties":{}}"#, "$: has no geometry member"),
      (
        #"{"type":"Feature","id":true,"geometry":null,"properties":{}}"#,
        "$.id: is neither a string nor a number"
      ),
      (
        #"{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}"#,
        "$.coordinates[0]: runs the wrong way round"
      ),
      (
        #"{"type":"FeatureCollection","features":[{"type":"Point","coordinates":[0,0]}]}"#,
        "$.features[0]: has the type Point"
      ),
      (
        #"{"type":"LineString","coordinates":[[0,0]]}"#,
        "$.coordinates: has fewer than two positions"
      ),
    ])
  func faulty(text: String, fault: String) {
    #expect(GeoJSONValidator.faults(in: Array(text.utf8)) == [fault])
  }
}
