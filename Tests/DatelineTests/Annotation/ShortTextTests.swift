import Dateline
import TestGazetteers
import TestSupport
import Testing

/// Short texts in many languages from a text to its places, over the whole gazetteer.
@Suite("Short texts") struct ShortTextTests {
  @Test(
    "The names of a table are found with their places and roles, and no others",
    arguments: ["short-english.tsv", "languages.tsv"])
  func table(file: String) throws {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    for row in try TestTable.rows(file) {
      let text = row[0].replacing("\\u{AD}", with: "\u{AD}")
      let found = Self.names(geoparser.annotate(Document(id: "", text: text)))
      let expected = row.dropFirst().first ?? ""
      #expect(found == expected, "\(row[0])")
    }
  }

  /// The mentions in the order of the text: `name=place`, with the role unless it is literal, and `no point`.
  private static func names(_ annotation: Annotation) -> String {
    let names = annotation.places.flatMap { place in
      place.mentions.map { mention in
        (
          start: mention.range.lowerBound,
          text: mention.text.replacing("\u{AD}", with: "\\u{AD}")
            + "=\(place.details?.name ?? "no point")"
            + (mention.role == .literal ? "" : " \(mention.role)")
        )
      }
    }
    return names.sorted { $0.start < $1.start }.map(\.text).joined(separator: " | ")
  }
}
