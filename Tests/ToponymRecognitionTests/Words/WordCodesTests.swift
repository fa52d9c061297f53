import Testing

@testable import ArticleText
@testable import ToponymRecognition

@Suite("Codes of words") struct WordCodesTests {
  private func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { WordTable.hash($0, 0..<bytes.count) }
  }

  @Test("Names of persons: first names in the upper bits, family names in the lower")
  func persons() throws {
    let names = WordCodes<UInt8>.personNames
    #expect(try #require(names.code(of: hash("Mary"))) >> 2 == 3)
    #expect(try #require(names.code(of: hash("Smith"))) & 3 == 3)
    #expect(names.code(of: hash("JACKSON")) == names.code(of: hash("jackson")))
    #expect(try #require(names.code(of: hash("Jackson"))) & 3 == 3)
    #expect(names.code(of: hash("Damascus")) == nil)
  }

  @Test(
    "Words that are used alike have one coarse cluster",
    arguments: [
      ["monday", "tuesday", "friday"], ["january", "march", "october"], ["seven", "eight", "nine"],
    ])
  func clusters(words: [String]) throws {
    let coarse = try words.map { word in
      try #require(WordCodes<UInt16>.englishClusters.code(of: hash(word))) >> 10
    }
    #expect(Set(coarse).count == 1)
  }

  @Test("A word of another kind has another cluster; an unknown one has none")
  func others() throws {
    let clusters = WordCodes<UInt16>.englishClusters
    #expect(clusters.code(of: hash("tuesday")) != clusters.code(of: hash("mother")))
    #expect(clusters.code(of: hash("qwxzyqv")) == nil)
  }

  @Test("A table that is cut short is read as far as it goes")
  func short() {
    #expect(WordCodes<UInt8>(bytes: []).code(of: 1) == nil)
    #expect(WordCodes<UInt8>(bytes: [1, 2, 3]).code(of: 1) == nil)
    #expect(WordCodes<UInt8>(bytes: [7, 0, 0, 0, 9]).code(of: 7 << 32) == 9)
    #expect(WordCodes<UInt16>(bytes: [7, 0, 0, 0, 9, 1]).code(of: 7 << 32) == 265)
    #expect(WordCodes<UInt16>(bytes: [7, 0, 0, 0, 9]).code(of: 7 << 32) == nil)
  }
}
