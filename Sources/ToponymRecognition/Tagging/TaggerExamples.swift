package import ArticleText

/// Turns annotated text into training examples for a tagger.
package struct TaggerExamples<L: Lexicon> {
  /// An annotated name.
  package struct Name: Sendable, Hashable {
    /// The range of UTF-8 bytes in the text.
    package var range: Range<Int>
    /// The kind of name.
    package var label: NameLabel

    package init(range: Range<Int>, label: NameLabel) {
      self.range = range
      self.label = label
    }
  }

  /// A stretch of tokens with their features and tags.
  package struct Stretch: Sendable {
    /// The features of all tokens, concatenated.
    package var features: [UInt32] = []
    /// The end of each token's features in ``features``.
    package var ends: [Int] = []
    /// The possible tags of each token.
    package var tags: [TagSet] = []
  }

  private struct Collector: FeatureSink {
    var features: [UInt32] = []
    mutating func add(_ feature: UInt32) { features.append(feature) }
  }

  private let rules: RuleRecognizer<L>

  /// Makes an example builder that uses the names in a lexicon.
  package init(lexicon: L) { rules = RuleRecognizer(lexicon: lexicon) }

  /// Makes the examples of a document.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - names: The annotated names. If names overlap, the first wins.
  ///   - convention: The convention of the annotation.
  ///   - lost: Called with each name that the tagger cannot find, because its ends are not token
  ///     boundaries or it contains a word that is never part of a name.
  /// - Returns: The stretches in order, with the features and tags of all their tokens.
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
      let counts = WordEvidenceCounts(facts)
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

/// Finds the words that the gazetteer has as a demonym, and not also as the name of a country or
/// first-order division.
package struct DemonymFinder<L: Lexicon> {
  private let rules: RuleRecognizer<L>

  /// Makes a finder.
  package init(lexicon: L) { rules = RuleRecognizer(lexicon: lexicon) }

  /// The byte ranges of the demonyms in a document.
  package func ranges(in document: Document) -> [Range<Int>] {
    Reading.with(TextReading(of: document)) { reading in
      rules.candidates(in: reading).filter { candidate in
        let evidence = candidate.match.entry.evidence
        return evidence.contains(.demonym) && evidence.isDisjoint(with: [.country, .admin1])
          && candidate.score > 0
      }.map(\.match.range)
    }
  }
}

/// What the annotations of a text say about its tokens: which names the annotators marked, and
/// which they did not.
package enum MarkingConvention: Sendable {
  /// Annotators marked all names: places, demonyms, persons and organisations.
  case complete
  /// Annotators marked places and demonyms, each with its own span. Unmarked tokens may be persons
  /// or organisations.
  case places
  /// Annotators marked persons, organisations and places by another convention: places within an
  /// organisation's name are unmarked, "City, State" may be one span, and demonyms are omitted.
  case entities

  /// The possible tags of an unmarked token.
  var unmarked: TagSet {
    switch self {
    case .complete: TagSet(.outside)
    case .places: TagSet([nil, .person, .organisation])
    case .entities: TagSet([nil, .demonym, .organisation])
    }
  }

  /// The possible tags of the tokens of a marked name.
  func tags(of label: NameLabel, count: Int) -> [TagSet] {
    if case .entities = self {
      switch label {
      case .place, .demonym:
        return Array(repeating: TagSet([nil, .place, .demonym]), count: count)
      case .organisation: return Array(repeating: .all, count: count)
      case .person: break
      }
    }
    return label.tags(count: count).map { TagSet($0) }
  }
}
