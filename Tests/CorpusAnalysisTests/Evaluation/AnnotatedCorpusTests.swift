import CorpusAnalysis
import Geodesy
import Testing

@Suite struct AnnotatedCorpusTests {
  private func read(_ lines: String) -> (annotated: AnnotatedCorpus, refused: [String]) {
    var refused: [String] = []
    let annotated = AnnotatedCorpus.read(Array(lines.utf8), path: "a.ndjson") {
      refused.append("\($0)")
    }
    return (annotated, refused)
  }

  private func collection(_ features: String, id: String = "\"1\"") -> String {
    "{\"type\": \"FeatureCollection\", \"id\": \(id), \"features\": [\(features)]}\n"
  }

  @Test func `a feature gives its mentions with their place`() throws {
    let (annotated, refused) = read(
      collection(
        #"""
        {"id": "geonames:5", "geometry": {"type": "Point", "coordinates": [39, 35.9]},
         "properties": {"id": "geonames:6", "feature_class": "P", "feature_code": "PPLA",
         "country_code": "SY", "confidence": 0.9, "mentions": [{"start": 3, "end": 8,
         "role": "literal", "confidence": 0.8}], "alternatives": [{"id": "geonames:9",
         "longitude": 1, "latitude": 2, "feature_code": "PPL", "country_code": "FR",
         "confidence": 0.1}]}}
        """#.replacing("\n", with: " "), id: "12"))
    #expect(refused.isEmpty)
    let mention = try #require(annotated.mentions["12"]?.first)
    #expect(mention.range == 3..<8)
    #expect(mention.role == "literal")
    #expect(mention.confidence == 0.8)
    let place = try #require(mention.place)
    #expect(place.id == "geonames:6")
    #expect(place.coordinate.latitude == 35.9 && place.coordinate.longitude == 39)
    #expect(place.featureClass == "P" && place.featureCode == "PPLA" && place.country == "SY")
    #expect(place.confidence == 0.9)
    #expect(mention.alternatives.map(\.id) == ["geonames:9"])
  }

  @Test(arguments: [
    (#"{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}"#, 2.0),
    (#"{"type": "Polygon", "coordinates": [[[1, 2, 9], [3, 4]]]}"#, 2.0),
    ("null", nil), (#"{"type": "Point", "coordinates": []}"#, nil),
    (#"{"type": "Point", "coordinates": [1, 95]}"#, nil),
  ])
  func `the first position of any geometry is the place`(geometry: String, latitude: Double?) {
    let feature =
      "{\"geometry\": \(geometry), \"properties\": {\"mentions\": [{\"start\": 0, \"end\": 1}]}}"
    let (annotated, refused) = read(collection(feature))
    #expect(refused.isEmpty)
    #expect(annotated.mentions["1"]?.first?.place?.coordinate.latitude == latitude)
  }

  @Test func `of two features with one span the first that has a place counts`() {
    func feature(_ id: String, _ geometry: String) -> String {
      "{\"id\": \"\(id)\", \"geometry\": \(geometry), \"properties\": "
        + "{\"mentions\": [{\"start\": 0, \"end\": 1}]}}"
    }
    let point = #"{"coordinates": [1, 2]}"#
    let (annotated, _) = read(
      collection(
        [feature("a", "null"), feature("b", point), feature("c", point)].joined(separator: ",")))
    #expect(annotated.mentions["1"]?.map { $0.place?.id } == ["b"])
  }

  @Test func `the last line of a document counts`() {
    let feature = #"{"geometry": null, "properties": {"mentions": [{"start": 0, "end": 1}]}}"#
    let (annotated, _) = read(collection(feature) + collection(""))
    #expect(annotated.mentions["1"] == [])
  }

  @Test func `a line that is no annotation is refused`() {
    let expected = "{\"type\": \"FeatureCollection\", \"id\": ..., \"features\": [...]}"
    let bad = #"{"geometry": null, "properties": {"mentions": [{"start": 5, "end": 3}]}}"#
    let (annotated, refused) = read(
      "{\"id\": 1}\n{\"features\": []}\nnothing\n" + collection(bad))
    #expect(annotated.mentions.isEmpty)
    #expect(
      refused == [
        "a.ndjson:1: the object has no “features”; expected \(expected)",
        "a.ndjson:2: the object has no “id”; expected \(expected)",
        "a.ndjson:3: this is not JSON; expected an object \(expected)",
        "a.ndjson:4: document “1”: annotated mention 5..<3 is not a span; the document is left out",
      ])
  }

  @Test func `a member that is missing or of the wrong type is named with its path`() {
    let expected = "{\"type\": \"FeatureCollection\", \"id\": ..., \"features\": [...]}"
    func feature(_ mentions: String) -> String {
      "{\"geometry\": null, \"properties\": {\"mentions\": [\(mentions)]}}"
    }
    let good = #"{"start": 0, "end": 1}"#
    let (annotated, refused) = read(
      collection(feature(good) + ", " + feature(#"\#(good), {"start": "5", "end": 6}"#))
        + collection(feature(#"{"start": 5}"#)) + "[]\n"
        + collection(#"{"geometry": {"coordinates": ["x", 1]}}"#))
    #expect(annotated.mentions.isEmpty)
    #expect(
      refused == [
        "a.ndjson:1: “features.1.properties.mentions.1.start” has the wrong type",
        "a.ndjson:2: the object has no “features.0.properties.mentions.0.end”; "
          + "expected \(expected)",
        "a.ndjson:3: expected an object \(expected)",
        "a.ndjson:4: “features.0.geometry.coordinates.0” has the wrong type",
      ])
  }

  @Test func `what is not judged may be of any type, and a mark of the byte order may come first`()
  {
    let (annotated, refused) = read(
      "\u{FEFF}" + collection(#"{"geometry": null, "properties": {"name": 5, "near": "x"}}"#))
    #expect(refused.isEmpty)
    #expect(annotated.mentions["1"] == [])
  }

  @Test func `stated coordinates count before those of the geometry`() {
    let (annotated, _) = read(
      collection(
        #"{"geometry": {"coordinates": [1, 2]}, "properties": {"latitude": 3, "#
          + #""longitude": 4, "mentions": [{"start": 0, "end": 1}]}}"#))
    let place = annotated.mentions["1"]?.first?.place
    #expect(place?.coordinate == Coordinate(latitude: 3, longitude: 4))
  }
}
