package import Gazetteer
package import ToponymRecognition

/// The gazetteer's names, handed to recognition through the protocol that recognition declares.
package struct GazetteerLexicon: Lexicon {
  package let gazetteer: LayeredGazetteer

  package init(gazetteer: LayeredGazetteer) { self.gazetteer = gazetteer }

  @inline(__always)
  package func wordKey(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 { NameKey(word: word).value }

  @inline(__always)
  package func extend(_ nameKey: UInt64, by wordKey: UInt64) -> UInt64 {
    NameKey(nameKey).extended(by: NameKey(wordKey)).value
  }

  @inline(__always)
  package func entry(_ nameKey: UInt64) -> LexiconEntry? {
    gazetteer.evidence(NameKey(nameKey)).map { known in
      // Both sides number the bits alike; `GazetteerLexiconTests` holds them to it.
      LexiconEntry(
        evidence: LexiconEntry.Evidence(rawValue: known.evidence.rawValue),
        populationBucket: known.populationBucket)
    }
  }
}
