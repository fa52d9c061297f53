import ArticleText
import TestSupport
import Testing
import ToponymRecognition

@Suite struct RuleRecognizerTests {
  private static func recognizer() throws -> RuleRecognizer<TableLexicon> {
    RuleRecognizer(lexicon: try TableLexicon.table())
  }

  @Test func `mentions are those of the table`() throws {
    let recognizer = try Self.recognizer()
    for row in try TestTable.rows("recognition.tsv") {
      let document = Document(id: "", text: row[0])
      let found = recognizer.mentions(in: document).map {
        "\(document.slice($0.range)):\($0.role.rawValue)"
      }
      #expect(found.joined(separator: "|") == row[1], "\(row[0])")
    }
  }

  @Test(arguments: [
    ("the city of Raqqa fell", Mention.TypeCue.settlement),
    ("fighting in Raqqa city went on", .settlement),
    ("the town of el-Shola fell", .settlement),
    ("much of Deir al-Zour province fell", .admin1),
    ("In Deir al-Zor provincial governor Samra spoke", .admin1),
    ("a boat on the Tigris river sank", .water),
    ("He lives in Anderson County now", .admin2),
  ])
  func `the words beside a name say its kind`(text: String, cue: Mention.TypeCue) throws {
    let mentions = try Self.recognizer().mentions(in: Document(id: "", text: text))
    #expect(mentions.first?.cue == cue)
  }

  @Test func `a name after a comma follows its neighbour`() throws {
    let mentions = try Self.recognizer().mentions(
      in: Document(id: "", text: "He lives in Paris, Texas and in London."))
    #expect(mentions.map(\.followsComma) == [false, true, false])
  }

  @Test func `clear use elsewhere supports a name`() throws {
    let recognizer = try Self.recognizer()
    func confidence(_ text: String) -> Double {
      recognizer.mentions(in: Document(id: "", text: text)).first?.confidence ?? 0
    }
    let alone = confidence("Samra burned.")
    let supported = confidence("Samra burned. A bomb fell in Samra, Syria.")
    #expect(supported > alone)
  }

  @Test func `an overlay's name is taken`() throws {
    let lexicon = TableLexicon([("Kalibr", [.settlement, .mainName, .overlay], 0)])
    let mentions = RuleRecognizer(lexicon: lexicon).mentions(
      in: Document(id: "", text: "He went to Kalibr."))
    #expect(mentions.count == 1)
  }

  @Test func `confidence stays within 0 and 1 and above the minimum`() throws {
    let recognizer = RuleRecognizer(lexicon: try TableLexicon.table(), minimumConfidence: 0.8)
    let text = "Paris, London, Nice, Bath and the Tigris river in Iraq."
    for mention in recognizer.mentions(in: Document(id: "", text: text)) {
      #expect((0.8...1).contains(mention.confidence))
    }
  }

  @Test func `an empty text has no mentions`() throws {
    #expect(try Self.recognizer().mentions(in: Document(id: "", text: "")).isEmpty)
  }

  @Test(arguments: 0..<200)
  func `mentions are ordered, disjoint and on scalar boundaries`(seed: UInt64) throws {
    let recognizer = RuleRecognizer(lexicon: try TableLexicon.table(), minimumConfidence: 0)
    let document = Document(id: "", text: RandomText.make(seed: seed))
    let scalars = Array(document.text.unicodeScalars)
    var end = 0
    for mention in recognizer.mentions(in: document) {
      #expect(mention.range.lowerBound >= end && !mention.range.isEmpty)
      #expect(String(validating: document.bytes[mention.range], as: UTF8.self) != nil)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[document.codePointRange(mention.range)])
      #expect(Array(String(slice).utf8) == Array(document.slice(mention.range).utf8))
      end = mention.range.upperBound
    }
  }
}
