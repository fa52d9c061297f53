package import ArticleText

/// Turns annotated text into what a tagger is trained on.
package struct TaggerExamples<L: Lexicon> {
  /// A name that someone has marked.
  package struct Name: Sendable, Hashable {
    /// UTF-8 byte offsets.
    package var range: Range<Int>
    /// What it names.
    package var label: NameLabel

    package init(range: Range<Int>, label: NameLabel) {
      self.range = range
      self.label = label
    }
  }

  /// A stretch of tokens with their features and tags.
  package struct Stretch: Sendable {
    /// The features of each token, one after the other.
    package var features: [UInt32] = []
    /// Where each token's features end.
    package var ends: [Int] = []
    /// What each token may be.
    package var tags: [TagSet] = []
  }

  private struct Collector: FeatureSink {
    var features: [UInt32] = []
    mutating func add(_ feature: UInt32) { features.append(feature) }
  }

  private let rules: RuleRecognizer<L>

  /// Makes a maker of examples over the gazetteer's names.
  package init(lexicon: L) { rules = RuleRecognizer(lexicon: lexicon) }

  /// The stretches of a document.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - names: What is marked in it. Of names that overlap the first counts.
  ///   - convention: What the marks say.
  ///   - lost: Called with each place or demonym that the tagger cannot find, because its ends are none of
  ///     the tokenizer's or it has a word that is never part of a name.
  /// - Returns: The stretches in order, each with the features and the tags of all its tokens.
  package func stretches(
    of document: Document, names: [Name], convention: MarkingConvention = .complete,
    lost: (Name) -> Void = { _ in }
  ) -> [Stretch] {
    Reading.with(TextReading(of: document)) { reading in
      let candidates = rules.candidates(in: reading)
      let facts = TokenFacts.all(of: reading, candidates: candidates)
      var tags = [TagSet](repeating: convention.unmarked, count: facts.count)
      var isMarked = [Bool](repeating: false, count: facts.count)
      for name in names {
        let tokens = reading.tokens(in: name.range)
        let isWhole =
          tokens.first.map { Int(reading.tokens[$0].start) } == name.range.lowerBound
          && tokens.last.map { name.range.upperBound - Int(reading.tokens[$0].end) }
            .map { $0 == 0 || $0 == 1 } ?? false
        let isOpen = tokens.allSatisfy { facts[$0].isOpen && !isMarked[$0] }
        if !isWhole || !isOpen { lost(name) }
        guard isOpen else { continue }
        for (index, tag) in zip(tokens, convention.tags(of: name.label, count: tokens.count)) {
          tags[index] = tag
          isMarked[index] = true
        }
      }
      let counts = WordSignCounts(facts)
      var stretches: [Stretch] = []
      facts.withUnsafeBufferPointer { facts in
        candidates.withUnsafeBufferPointer { candidates in
          let extractor = FeatureExtractor(
            reading: reading, facts: facts, candidates: candidates, counts: counts)
          Stretches.forEach(in: facts) { range in
            var stretch = Stretch()
            var collector = Collector()
            for index in range {
              extractor.features(at: index, into: &collector)
              stretch.ends.append(collector.features.count)
              stretch.tags.append(tags[index])
            }
            stretch.features = collector.features
            stretches.append(stretch)
          }
        }
      }
      return stretches
    }
  }
}
