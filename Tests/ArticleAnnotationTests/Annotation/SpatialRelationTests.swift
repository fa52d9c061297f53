import ArticleAnnotation
import ArticleText
import Geodesy
import TestGazetteers
import Testing

@Suite("Relations between places")
struct SpatialRelationTests {
  private func annotation(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.small()).annotate(Document(id: "1", text: text))
  }

  private func pairs(_ text: String) throws -> [String] {
    let annotation = try annotation(text)
    func name(_ id: String) -> String {
      annotation.places.first { $0.details?.id == id }?.details?.name ?? id
    }
    return annotation.relations.map { "\(name($0.from)) - \(name($0.to))" }
  }

  @Test("Places of one sentence are measured, each pair once, in the order of the text")
  func oneSentence() throws {
    let text = "Lorries went from Raqqa to Mosul and back from Mosul to Raqqa."
    #expect(try pairs(text) == ["Raqqa - Mosul"])
    let three = "They saw Raqqa, then Tokyo and then Mosul."
    #expect(try pairs(three) == ["Raqqa - Tokyo", "Raqqa - Mosul", "Tokyo - Mosul"])
  }

  @Test("A full stop or a line break parts them")
  func sentences() throws {
    #expect(try pairs("It rained in Raqqa. It snowed in Mosul.").isEmpty)
    #expect(try pairs("It rained in Raqqa\nIt snowed in Mosul").isEmpty)
  }

  @Test("Countries, regions, seas and demonyms are no points to measure between")
  func onlyPoints() throws {
    #expect(try pairs("Syrian lorries left Raqqa for Iraq and the Mediterranean Sea.").isEmpty)
  }

  @Test("A relation is the geodesic between its places")
  func measured() throws {
    let annotation = try annotation("They drove from Raqqa to Mosul.")
    let relation = try #require(annotation.relations.first)
    let places = annotation.places.compactMap(\.details)
    let from = try #require(places.first { $0.id == relation.from })
    let to = try #require(places.first { $0.id == relation.to })
    let inverse = Geodesic.wgs84.inverse(from: from.coordinate, to: to.coordinate)
    #expect(relation.distance == inverse.distance)
    #expect(relation.azimuth == inverse.azimuth)
    #expect(relation.backAzimuth == inverse.backAzimuth)
  }
}
