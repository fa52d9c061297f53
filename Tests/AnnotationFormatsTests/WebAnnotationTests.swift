import AnnotationFormats
import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import Testing

@Suite("Web annotations")
struct WebAnnotationTests {
  private func collection(_ annotation: Annotation) throws -> [String: Any] {
    let bytes = AnnotationRenderer(.webannotation).render(annotation)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func items(_ annotation: Annotation) throws -> [[String: Any]] {
    let page = try collection(annotation)["first"] as? [String: Any]
    return page?["items"] as? [[String: Any]] ?? []
  }

  @Test("Selectors find the mention in the text by position and by quote")
  func selectors() throws {
    for annotation in try FormatOutput.hostile() + FormatOutput.random() {
      let scalars = Array(annotation.document.text.unicodeScalars)
      for item in try items(annotation) {
        let target = try #require(item["target"] as? [String: Any])
        let selectors = try #require(target["selector"] as? [[String: Any]])
        let quote = try #require(selectors.first { $0["type"] as? String == "TextQuoteSelector" })
        let position = try #require(
          selectors.first { $0["type"] as? String == "TextPositionSelector" })
        let start = try #require(position["start"] as? Int)
        let end = try #require(position["end"] as? Int)
        let exact = try #require(quote["exact"] as? String).unicodeScalars
        #expect(scalars[start..<end].elementsEqual(exact))
        // Foundation drops U+FEFF at the beginning of a string.
        let prefix = try #require(quote["prefix"] as? String).unicodeScalars
        #expect(Self.unmarked(scalars[..<start].suffix(32)) == Self.unmarked(prefix))
        let suffix = try #require(quote["suffix"] as? String).unicodeScalars
        #expect(Self.unmarked(scalars[end...].prefix(32)) == Self.unmarked(suffix))
      }
    }
  }

  private static func unmarked(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter { $0 != "\u{FEFF}" }
  }

  @Test("Ids are URNs of their own, and the same each time")
  func ids() throws {
    var known: Set<String> = []
    for annotation in try FormatOutput.hostile() + FormatOutput.random() {
      let collection = try collection(annotation)
      let ids = try [collection["id"]] + items(annotation).map { $0["id"] }
      for id in try ids.map({ try #require($0 as? String) }) {
        #expect(
          id.wholeMatch(
            of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
            != nil)
        #expect(known.insert(id).inserted, "\(id)")
      }
    }
  }

  @Test("In a text that was taken out of markup, positions are bytes of the markup")
  func markup() throws {
    let source = Array("<p>é Lorries left <b>Raqqa</b> for Mosul, Iraqi officials said.</p>".utf8)
    let document = Document(
      id: "page.html", text: "é Lorries left Raqqa for Mosul, Iraqi officials said.",
      source: source,
      map: SourceMap([
        .init(text: 0..<16, source: 3..<19, isVerbatim: true),
        .init(text: 16..<21, source: 22..<27, isVerbatim: true),
        .init(text: 21..<54, source: 31..<64, isVerbatim: true),
      ]))
    let annotation = Geoparser(gazetteer: try TestGazetteer.small()).annotate(document)
    let target = try #require(try items(annotation).first?["target"] as? [String: Any])
    let selectors = try #require(target["selector"] as? [[String: Any]])
    let exact = try #require(selectors.first?["exact"] as? String)
    let prefix = try #require(selectors.first?["prefix"] as? String)
    #expect(document.text.hasPrefix(prefix + exact))
    #expect(selectors.last?["type"] as? String == "DataPositionSelector")
    let start = try #require(selectors.last?["start"] as? Int)
    let end = try #require(selectors.last?["end"] as? Int)
    #expect(String(decoding: source[start..<end], as: UTF8.self) == exact)
  }

  @Test("A document without places is a collection without a page")
  func empty() throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(Document(id: "e", text: ""))
    let collection = try collection(annotation)
    #expect(collection["total"] as? Int == 0)
    #expect(collection["first"] == nil)
  }

  @Test(
    "No prefix of the context is the scheme of an id: JSON-LD would take it for an abbreviation")
  func prefixes() throws {
    for annotation in try FormatOutput.hostile() {
      let collection = try collection(annotation)
      let context = try #require((collection["@context"] as? [Any])?.last as? [String: Any])
      let places = try items(annotation).compactMap { item in
        ((item["body"] as? [[String: Any]])?.first?["source"] as? [String: Any])?["id"] as? String
      }
      for id in places {
        let scheme = try #require(id.split(separator: ":").first.map(String.init))
        #expect(context[scheme] == nil, "\(id)")
      }
    }
  }

  @Test("The document's id is the source where it is a web address, and a URN otherwise")
  func source() throws {
    func source(_ id: String) throws -> String? {
      let annotation = Geoparser(gazetteer: try TestGazetteer.small())
        .annotate(Document(id: id, text: "Raqqa"))
      return (try items(annotation).first?["target"] as? [String: Any])?["source"] as? String
    }
    #expect(try source("https://example.org/a?b=c") == "https://example.org/a?b=c")
    #expect(try source("story 1.txt") == "urn:dateline:document:story%201.txt")
    #expect(
      try source("https://example.org/\"><img")
        == "urn:dateline:document:https:%2F%2Fexample.org%2F%22%3E%3Cimg")
  }
}
