import Gazetteer
import TestGazetteers
import Testing
import ToponymRecognition

@testable import ArticleAnnotation

@Suite("The gazetteer as recognition's lexicon")
struct GazetteerLexiconTests {
  /// Both modules number these bits; the lexicon hands them over as they are.
  @Test(
    "Each bit of evidence means the same on both sides",
    arguments: [
      (NameEvidence.name, LexiconEntry.Evidence.name), (.continues, .continues),
      (.country, .country), (.admin1, .admin1), (.admin2, .admin2), (.settlement, .settlement),
      (.region, .region), (.water, .water), (.terrain, .terrain), (.facility, .facility),
      (.demonym, .demonym), (.abbreviation, .abbreviation), (.mainName, .mainName),
      (.overlay, .overlay), (.skeleton, .skeleton),
    ])
  func bits(gazetteer: NameEvidence, lexicon: LexiconEntry.Evidence) {
    #expect(gazetteer.rawValue == lexicon.rawValue)
  }

  private func entry(_ words: String...) throws -> LexiconEntry? {
    let lexicon = GazetteerLexicon(gazetteer: try TestGazetteer.small())
    var key = lexicon.emptyKey
    for word in words {
      let bytes = Array(word.utf8)
      key = lexicon.extend(key, by: bytes.withUnsafeBufferPointer { lexicon.wordKey($0) })
    }
    return lexicon.entry(key)
  }

  @Test("A name is reached word by word")
  func words() throws {
    #expect(try entry("san")?.evidence.contains(.continues) == true)
    let whole = try #require(try entry("san", "francisco"))
    #expect(whole.evidence.isSuperset(of: [.name, .settlement, .mainName]))
    #expect(try entry("san", "qwxzvbn") == nil)
  }

  @Test("A country, a demonym and a sea are known as such")
  func kinds() throws {
    #expect(try entry("Syria")?.evidence.contains(.country) == true)
    #expect(try entry("Syrian")?.evidence.contains(.demonym) == true)
    #expect(try entry("Mediterranean", "Sea")?.evidence.contains(.water) == true)
    #expect(try (entry("Tokyo")?.populationBucket ?? 0) >= 23)
  }
}
