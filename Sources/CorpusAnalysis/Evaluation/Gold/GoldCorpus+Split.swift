import ArticleText

extension GoldCorpus {
  /// One of the two parts of a corpus.
  public enum Split: String, Sendable, CaseIterable {
    /// The part that may be used for training.
    case train
    /// The part that is reserved for measuring.
    case test
  }

  /// The documents in one part.
  ///
  /// If documents name their part, those whose part begins with "test" are the test set or, if
  /// there are none, those with "dev" or "val". In a corpus without such names, the ids decide: a
  /// fifth of the documents, chosen by a hash of the id (64-bit FNV-1a), is the test set.
  ///
  /// - Complexity: O(*n*) in the number of documents.
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

  /// FNV-1a of the UTF-8 bytes: assigns documents and outlets identically on every machine.
  package static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}
