import Dateline
import Foundation
import TestGazetteers
import Testing

@Suite("Places that the gazetteer lacks in an annotation") struct ApproximatePlaceTests {
  private static let text = "A fire broke out on Qorbex Street in Aleppo, Syria, on Friday."

  private func annotation() throws -> Annotation {
    let document = Document(id: "fire", text: Self.text)
    return try Geoparser(gazetteer: TestGazetteer.standard()).annotate(
      document, spans: [20..<33, 37..<43, 45..<50])
  }

  @Test("The name stands by itself, near the town that the text says")
  func place() throws {
    let places = try annotation().places
    #expect(places.map { $0.details?.name } == [nil, "Aleppo", "Syria"])
    #expect(places.first?.near?.name == "Aleppo")
    #expect(places.first?.coordinate == places[1].coordinate)
  }

  @Test("GeoJSON gives its point, no id, and says that it is approximate and near what")
  func geoJSON() throws {
    let bytes = try annotation().geoJSON()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let features = try #require(object["features"] as? [[String: Any]])
    let first = try #require(features.first)
    let properties = try #require(first["properties"] as? [String: Any])
    let near = try #require(properties["near"] as? [String: Any])
    #expect(first["id"] == nil)
    #expect(properties["id"] is NSNull)
    #expect(properties["name"] as? String == "Qorbex Street")
    #expect(properties["approximate"] as? Bool == true)
    #expect(properties["country_code"] as? String == "SY")
    #expect(near["name"] as? String == "Aleppo")
    #expect(first["geometry"] is [String: Any])
  }

  @Test("What is less probable than was asked for has no point")
  func minimumConfidence() throws {
    let geoparser = try Geoparser(
      gazetteer: TestGazetteer.standard(), options: AnnotationOptions(minimumConfidence: 0.999))
    let places = geoparser.annotate(
      Document(id: "", text: Self.text), spans: [20..<33, 37..<43, 45..<50]
    ).places
    #expect(places.first?.coordinate == nil)
    #expect(places.first?.alternatives.contains { $0.details.name == "Aleppo" } == false)
  }
}
