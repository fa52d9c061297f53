import ArticleText
import Testing

@testable import ToponymResolution

@Suite("Words beside a name") struct WordsBesideTests {
  private func words(_ sentence: String, _ name: String = "Paris") -> WordsBeside {
    var text = MarkedText(sentence)
    text.mark(name)
    return text.mentions.first.map { WordsBeside($0, in: text.reading) } ?? []
  }

  @Test("Words of a town, a division and a government")
  func kinds() {
    let expected: [(String, WordsBeside)] = [
      ("The mayor of Paris resigned.", .town), ("Paris police made two arrests.", .town),
      ("The Paris-based bank failed.", [.town, .article]), ("Paris's airport was shut.", .town),
      ("The governor of Paris spoke.", .division),
      ("The voters of the Paris were few.", [.division, .article]),
      ("The ambassador of Paris left.", .government), ("It rained in Paris.", []),
      ("He saw the Paris.", .article), ("They meant the other Paris.", .other),
    ]
    for (sentence, kinds) in expected { #expect(words(sentence) == kinds, "\(sentence)") }
  }

  @Test(
    "Another sentence says nothing of the name",
    arguments: [
      "He came from Paris. Police waited.", "Here is the mayor. Paris waited.",
    ])
  func sentences(_ sentence: String) {
    #expect(words(sentence) == [])
  }

  @Test("The list that is shipped can be read and has every section")
  func shipped() throws {
    let names = try KindWords.read().sections.map { $0.names.joined(separator: " ") }
    #expect(
      names == [
        "article", "of", "town after", "town before", "division after", "division before",
        "government after", "government before",
      ])
  }

  @Test("Shares count the mentions")
  func shares() {
    var text = MarkedText("Paris police met the mayor of Paris. It rained in Paris and on Paris.")
    for _ in 0..<4 { text.mark("Paris") }
    #expect(WordShares(of: text.mentions.map { WordsBeside($0, in: text.reading) }).town == 0.5)
  }
}
