import TestSupport
import Testing

@testable import ArticleText
@testable import ToponymRecognition

/// Chinese and Japanese over a small lexicon, with the shipped tables of words.
@Suite("Unspaced text") struct UnspacedRecognizerTests {
  private static let lexicon = TableLexicon([
    ("天水", [.settlement, .admin2], 22), ("天水市", [.settlement, .admin2], 22),
    ("西安", [.settlement], 24), ("兰州", [.settlement], 22), ("定西", [.settlement, .admin2], 19),
    ("法国", [.country], 26), ("中国", [.country], 31), ("日本", [.country], 27),
    ("甘肃省", [.admin1], 25), ("甘肃", [.admin1], 25), ("北京", [.settlement, .admin1], 25),
    ("静岡", [.settlement, .admin1], 22), ("静岡県", [.admin1], 22), ("東京都", [.admin1], 24),
    ("東京", [.settlement], 24), ("大阪", [.settlement, .admin1], 22), ("豊橋", [.settlement], 19),
    ("岩手", [.admin1], 21), ("长江", [.water], 0), ("天山", [.terrain, .settlement], 0),
    ("平安", [.settlement], 0), ("中心", [.settlement], 0), ("东西", [.settlement], 0),
    ("华盛顿", [.settlement], 20), ("穆特", [.settlement, .admin2], 16), ("ワシントン", [.settlement], 20),
    ("ケニア", [.country], 26), ("パリ", [.settlement], 22), ("London", [.settlement, .mainName], 22),
    ("日", [.country], 27), ("韩", [.country], 26),
  ])

  private static func mentions(_ text: String, _ language: Language) -> [(String, Mention)] {
    let document = Document(id: "", text: text, language: language)
    return UnspacedRecognizer(lexicon: lexicon).mentions(in: document).map {
      (document.slice($0.range), $0)
    }
  }

  @Test("Names are told from words and persons", arguments: try TestTable.rows("unspaced.tsv"))
  func table(row: [String]) throws {
    let language = try #require(Language(rawValue: row[0]))
    let names = row.count > 2 ? row[2].split(separator: "|").map(String.init) : []
    #expect(Self.mentions(row[1], language).map(\.0) == names)
  }

  @Test(
    "A city's character leads to the city, a mountain's to no place that the lexicon does not have")
  func heads() throws {
    let city = try #require(Self.mentions("昨日、豊橋市で雪が降った。", .japanese).first)
    #expect(city.1.cue == .settlement)
    #expect(city.1.entry.populationBucket == 19)
    let mountain = try #require(Self.mentions("岩手山に登った。", .japanese).first)
    #expect(mountain.1.cue == .terrain)
    #expect(mountain.1.entry.evidence.isEmpty)
  }

  @Test(
    "Roles are told by the words beside a name",
    arguments: [
      ("法国政府宣布减税。", Language.chinese, Mention.Role.metonymic),
      ("新华社北京12月1日电", .chinese, .dateline), ("他毕业于西安交通大学。", .chinese, .embedded),
      ("我住在北京。", .chinese, .literal), ("静岡銀行が発表した。", .japanese, .embedded),
      ("中国科学技术大学在合肥。", .chinese, .embedded),
      ("ケニア政府が発表した。", .japanese, .metonymic),
    ])
  func roles(text: String, language: Language, role: Mention.Role) {
    let found = Self.mentions(text, language)
    #expect(found.map(\.1.role) == [role])
  }

  @Test("Mentions lie in the text, in order, disjoint, on scalars", arguments: 0..<40)
  func invariants(seed: Int) {
    let text =
      RandomText.make(seed: UInt64(seed)) + "天水市・々ヶワシントン·法国"
      + RandomText.make(seed: UInt64(seed + 100))
    for language in [Language.chinese, .japanese] {
      let document = Document(id: "", text: text, language: language)
      var end = 0
      for mention in UnspacedRecognizer(lexicon: Self.lexicon).mentions(in: document) {
        #expect(mention.range.lowerBound >= end)
        #expect(mention.range.upperBound <= document.bytes.count)
        #expect(String(validating: document.bytes[mention.range], as: UTF8.self) != nil)
        #expect(0...1 ~= mention.confidence)
        end = mention.range.upperBound
      }
    }
  }

  @Test(
    "The tables of words are there and know the forms of characters",
    arguments: [Language.chinese, .japanese])
  func tables(language: Language) {
    func cost(_ word: String) -> Float? {
      Array(word.utf8).withUnsafeBufferPointer {
        UnspacedWords.of(language).costs(of: $0, 0..<$0.count)?.common
      }
    }
    #expect(cost("中心") != nil)
    #expect(cost("現場") == cost("现场"))
    #expect(cost("䴗䴘") == nil)
  }
}
