import TestSupport
import Testing

@testable import ArticleText
@testable import ToponymRecognition

@Suite struct InflectionTests {
  @Test func `inflected names are found and led back to the names of the gazetteer`() throws {
    for row in try TestTable.rows("inflection.tsv") {
      let language = try #require(Language(rawValue: row[0]))
      let lexicon = TableLexicon([(row[2], [.country, .mainName], 24)])
      let document = Document(id: "", text: row[1], language: language)
      let mentions = RuleRecognizer(lexicon: lexicon, minimumConfidence: 0)
        .mentions(in: document)
      #expect(mentions.map { document.slice($0.range) } == [row[3]], "\(row[1])")
      #expect(mentions.map(\.role.rawValue) == [row[4]], "\(row[1])")
      let given = RuleRecognizer(lexicon: lexicon).mentions(
        in: document, at: mentions.map { document.codePointRange($0.range) })
      #expect(given.map(\.nameKey) == mentions.map(\.nameKey), "\(row[1])")
    }
  }

  @Test func `English names stay as they are`() {
    let lexicon = TableLexicon([("Berlin", [.settlement, .mainName], 22)])
    let document = Document(id: "", text: "The Berliner left", language: .english)
    #expect(RuleRecognizer(lexicon: lexicon).mentions(in: document).isEmpty)
  }

  @Test func `a form of a small place's name is left alone`() {
    let lexicon = TableLexicon([("Büro", [.settlement, .mainName], 9)])
    let document = Document(id: "", text: "Die Büros sind leer", language: .german)
    #expect(
      RuleRecognizer(lexicon: lexicon, minimumConfidence: 0).mentions(in: document).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `hostile words are read to their end`(language: Language) {
    let lexicon = TableLexicon([("Москва", [.settlement, .mainName], 24)])
    for word in ["d'", "D’", "l'é", "qu'", "\u{D9}", "ой", "ы", "و", "لل", "’", "É", "isch", "er"] {
      let texts = [word, "\(word) \(word)", String(repeating: word, count: 5_000)]
      for text in texts {
        let document = Document(id: "", text: text, language: language)
        _ = RuleRecognizer(lexicon: lexicon).mentions(in: document)
      }
    }
  }
}
