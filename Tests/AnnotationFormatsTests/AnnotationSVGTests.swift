import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import AnnotationFormats
@testable import ArticleAnnotation
@testable import ArticleText

@Suite("An annotation as a map")
struct AnnotationSVGTests {
  private func annotation(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.standard()).annotate(Document(id: "map", text: text))
  }

  private func svg(_ text: String) throws -> String {
    String(decoding: AnnotationRenderer(.svg).render(try annotation(text)), as: UTF8.self)
  }

  @Test("has a group for every place that has a point")
  func places() throws {
    let annotation = try annotation(
      "Shells fell on Raqqa. In Deir al-Zour, 120 km south-east of Raqqa, roads were cut.")
    let map = try #require(annotation.mapSVG())
    for (number, place) in annotation.places.enumerated() where place.coordinate != nil {
      #expect(map.contains("id=\"place-\(number)\" data-place=\"\(number)\""))
    }
    for (number, place) in annotation.described.enumerated() where place.estimate != nil {
      #expect(map.contains("id=\"described-\(number)\" data-described=\"\(number)\""))
    }
    #expect(map.contains(">Euphrates<") || map.contains(">Al Furat<"))
  }

  @Test("says so where there is nothing to draw")
  func empty() throws {
    #expect(try annotation("Nobody said anything.").mapSVG() == nil)
    let text = try svg("Nobody said anything.")
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(text.contains(">No places to draw</text>"))
  }

  @Test("is the same each time")
  func determinism() throws {
    let text = "The ferry from Suva to Apia turned back to Nadi."
    #expect(try svg(text) == svg(text))
  }

  @Test("shows text of the article as text")
  func escaping() throws {
    let text = try svg("Police in </title><script>alert(1)</script> Vienna & \"Graz\".")
    #expect(!text.contains("<script"))
  }

  @Test(
    "stays small",
    arguments: ["danube-flood.txt", "euphrates-drought.txt", "ohio-valley-storms.txt"])
  func size(name: String) throws {
    let article = try ProjectFolders.text(ProjectFolders.examples.appending(path: name))
    #expect(try svg(article).utf8.count < 150_000)
  }

  @Test("calls a place what the text calls it")
  func names() throws {
    let map = try svg("Trucks reached Deir al-Zour on Monday. Deir al-Zour had waited.")
    #expect(map.contains(">Deir al-Zour</text>"))
  }

  @Test("Many relations are drawn as the shortest that join the places")
  func forest() {
    let ids = (0..<6).map { "id:\($0)" }
    let relations = ids.indices.flatMap { first in
      ids.indices.dropFirst(first + 1).map { second in
        SpatialRelation(
          from: ids[first], to: ids[second], distance: Double((second - first) * 1_000),
          azimuth: 0, backAzimuth: 180, ends: [])
      }
    }
    #expect(
      SpatialRelation.drawn(of: relations).map(\.distance) == [1_000, 1_000, 1_000, 1_000, 1_000])
    #expect(SpatialRelation.drawn(of: Array(relations.prefix(5))).count == 5)
  }

  @Test("A map of the world is one projection and one outline")
  func world() throws {
    let map = try svg(
      "Washington, Beijing, Moscow and Canberra agreed. Pretoria and Brasília did not.")
    #expect(map.contains("class=\"dateline-map is-world\""))
  }
}
