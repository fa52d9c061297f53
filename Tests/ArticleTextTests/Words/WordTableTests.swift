import Testing

@testable import ArticleText

@Suite struct WordTableTests {
  private func classes(_ word: String) -> WordClass {
    Array(word.utf8).withUnsafeBufferPointer {
      WordTable.shared.classes(of: $0, 0..<$0.count)
    }
  }

  @Test func `a word has the classes of all its lists`() {
    #expect(classes("in").isSuperset(of: [.function, .locative]))
    #expect(classes("may").isSuperset(of: [.function, .date]))
    #expect(classes("chelsea").contains(.givenName))
    #expect(classes("police").isSuperset(of: [.common, .organisation]))
  }

  @Test func `case does not count`() {
    #expect(classes("March") == classes("march"))
    #expect(classes("RIVER").contains(.waterCue))
  }

  @Test func `an unknown word has no class`() {
    #expect(classes("xyzzy").isEmpty)
    #expect(classes("").isEmpty)
  }

  @Test func `countries are no common words`() {
    for country in ["china", "turkey", "japan", "chile"] {
      #expect(!classes(country).contains(.common))
    }
  }
}
