import TestSupport
import Testing

@testable import ArticleText
@testable import ToponymRecognition

/// The shipped tagger over the small lexicon: what holds for any text.
@Suite("The tagger on texts of all kinds") struct TaggingRecognizerTests {
  private static func recognizer() throws -> TaggingRecognizer<TableLexicon> {
    TaggingRecognizer(
      lexicon: try TableLexicon.table(), model: try #require(TaggerModel.english), threshold: 0.3)
  }

  private static func found(_ text: String) throws -> [String] {
    let document = Document(id: "", text: text)
    return try recognizer().mentions(in: document).map { document.slice($0.range) }
  }

  @Test(
    "Places are told from persons, firms and words",
    arguments: [
      ("Rain fell on Raqqa, Syria, on Monday.", ["Raqqa", "Syria"]),
      ("Paris Hilton met Jordan Smith in Berlin.", ["Berlin"]),
      ("Police in Nice arrested two men from Chad.", ["Nice", "Chad"]),
      ("Lincoln Barker, 41, of Springfield, Ill., was fined.", ["Springfield", "Ill."]),
      ("Reading is taught early at the school in Mobile.", ["Mobile"]),
      ("The U.S.-led coalition left Mosul.", ["U.S.", "Mosul"]),
      (
        "He flew Paris-London and crossed the US/Mexico border.",
        ["Paris", "London", "US", "Mexico"]
      ),
    ])
  func sentences(text: String, names: [String]) throws {
    #expect(try Self.found(text) == names)
  }

  @Test("A place that the lexicon does not have is found by its words")
  func unknownName() throws {
    #expect(
      try Self.found("The bus fell off a bridge near Qarabulli in Syria.").contains("Qarabulli"))
  }

  @Test("Mentions lie in the text, in order, disjoint, on scalars", arguments: 0..<60)
  func invariants(seed: Int) throws {
    let document = Document(
      id: "", text: RandomText.make(seed: UInt64(seed)) + " Paris, Texas and New York")
    var end = 0
    for mention in try Self.recognizer().mentions(in: document) {
      #expect(mention.range.lowerBound >= end)
      #expect(mention.range.upperBound <= document.bytes.count)
      #expect(String(validating: document.bytes[mention.range], as: UTF8.self) != nil)
      #expect(0...1 ~= mention.confidence)
      end = mention.range.upperBound
    }
  }

  @Test("The same text gives the same mentions")
  func determinism() throws {
    let document = Document(id: "", text: "Troops left Mosul, Iraq, for Aleppo in Syria.")
    let recognizer = try Self.recognizer()
    #expect(recognizer.mentions(in: document) == recognizer.mentions(in: document))
  }

  @Test(
    "Hostile texts are read to their end",
    arguments: [
      String(repeating: "Paris ", count: 50_000), String(repeating: ",", count: 100_000),
      String(repeating: "A", count: 1_000_000), String(repeating: "A B. ", count: 40_000),
      String(repeating: "Paris, ", count: 40_000), "\u{0}\u{FFFD}\u{202E}",
    ])
  func hostile(text: String) throws {
    _ = try Self.found(text)
  }
}
