import ArticleText

extension GoldCorpus {
  /// A part of a corpus that is cut in two.
  public enum Split: String, Sendable, CaseIterable {
    /// What may be learned from.
    case train
    /// What is kept to measure on.
    case test
  }

  /// The documents of one part.
  ///
  /// Where documents name the part that they are in, those whose part begins with "test" are the
  /// test, or, where there are none, those with "dev" or "val". In a corpus that names no such part
  /// the ids decide: a fifth of them, by their hash (FNV-1a, 64 bits), is the test.
  ///
  /// - Complexity: O(*n*) in the documents.
  public func documents(in split: Split) -> GoldCorpus {
    let tests = ["test", "dev", "val"].lazy.map { prefix in
      Set(documents.compactMap(\.split).filter { $0.hasPrefix(prefix) })
    }.first { !$0.isEmpty }
    return GoldCorpus(
      documents: documents.filter { document in
        let isTest =
          if let tests {
            document.split.map(tests.contains) ?? false
          } else {
            GoldCorpus.hash(document.document.id) % 5 == 0
          }
        return isTest == (split == .test)
      })
  }

  /// FNV-1a over UTF-8 bytes: deals out documents and outlets alike on every machine.
  package static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}
