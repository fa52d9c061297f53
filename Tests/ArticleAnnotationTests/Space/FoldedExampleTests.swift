import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Texts that are broken at a width")
struct FoldedExampleTests {
  /// What an annotation says of places and of space, names broken over two lines as in one.
  private static func findings(of annotation: Annotation) -> [String] {
    func line(_ text: String) -> String { text.replacing("\n", with: " ") }
    let places = annotation.places.map { place in
      let mentions = place.mentions.map { "\($0.range) \(line($0.text)) \($0.role)" }
      return "place \(place.details?.id ?? "-") \(place.coordinate.map { "\($0)" } ?? "-") "
        + "\(place.confidence) \(mentions)"
    }
    let relations = annotation.relations.map { "relation \($0.from) \($0.to) \($0.distance)" }
    let described = annotation.described.map {
      "described \($0.relation) \($0.anchors.map(\.id)) \($0.mentions.map(\.range))"
    }
    let claims = annotation.claims.map {
      "claim \($0.kind) \($0.subject.id) \($0.objects.map(\.id)) \($0.verdict) \($0.mention.range)"
    }
    return places + relations + described + claims
  }

  @Test(
    "Each example gives what it gives in unbroken lines",
    arguments: ["danube-flood", "ohio-valley-storms", "euphrates-drought"], [60, 72, 80])
  func folded(name: String, width: Int) throws {
    let text = try ProjectFolders.text(ProjectFolders.examples.appending(path: "\(name).txt"))
    let folded = FoldedText.fold(text, at: width)
    #expect(folded != text)
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    let expected = Self.findings(of: geoparser.annotate(Document(id: name, text: text)))
    let found = Self.findings(of: geoparser.annotate(Document(id: name, text: folded)))
    #expect(expected.count > 10)
    for (one, other) in zip(expected, found) { #expect(one == other) }
    #expect(found.count == expected.count)
  }
}
