import Testing

@testable import ArticleText

@Suite struct WordFoldingTests {
  private func fold(_ word: String) -> String {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      WordFolding.with(bytes, 0..<bytes.count) { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("ÉTAT", "état"), ("Œuvre", "œuvre"), ("МОСКВА", "москва"), ("Орёл", "орел"), ("Ёлка", "елка"),
    ("أُمَّة", "امه"), ("إلى", "الي"), ("d’Alger", "d'alger"), ("×÷ß", "×÷ß"), ("東京", "东京"),
  ])
  func `capitals and variants become one`(word: String, folded: String) {
    #expect(fold(word) == folded)
  }

  @Test func `the tables of all languages know their words`() {
    func classes(_ word: String, _ language: Language) -> WordClass {
      Array(word.utf8).withUnsafeBufferPointer {
        WordTable.of(language).classes(of: $0, 0..<$0.count)
      }
    }
    #expect(classes("STADT", .german).contains(.settlementCue))
    #expect(classes("Océan", .french).contains(.waterCue))
    #expect(classes("provincia", .spanish).contains(.admin1Cue))
    #expect(classes("MARÇO", .portuguese).contains(.date))
    #expect(classes("ОБЛАСТИ", .russian).contains(.admin1Cue))
    #expect(classes("مُحافظة", .arabic).contains(.admin1Cue))
    #expect(classes("that", .french).isEmpty)
  }
}
