package import ArticleText

/// Finds place names with a trained sequence tagger that uses gazetteer names and the clues of the
/// rules as features.
///
/// It also finds places that are not in the gazetteer; they stay unresolved.
///
/// - Complexity: O(*n*) in the bytes of the document.
package struct TaggingRecognizer<L: Lexicon>: ToponymRecognizer {
  /// The gazetteer's names.
  package let lexicon: L
  private let rules: RuleRecognizer<L>
  private let tagger: SequenceTagger
  private let threshold: Float

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - lexicon: The gazetteer's names.
  ///   - model: The tagger's weights.
  ///   - threshold: The minimum marginal probability of names, 0...1.
  package init(lexicon: L, model: TaggerModel, threshold: Float = 0.4) {
    self.lexicon = lexicon
    rules = RuleRecognizer(lexicon: lexicon)
    tagger = SequenceTagger(model: model)
    self.threshold = threshold
  }

  /// The least probability of a name that is followed by what is said of places alone.
  private static var leastStated: Float { 0.02 }

  /// Whether a whole name of the gazetteer is followed by what is said of places alone.
  private static func isStated(
    _ tokens: Range<Int>, _ reading: Reading, _ candidates: [Candidate], in text: TextReading
  ) -> Bool {
    text.saysLocation(behind: reading.range(of: tokens).upperBound)
      && candidates.contains { $0.match.tokens == tokens }
  }

  /// Finds the place mentions in a document, in order and disjoint.
  package func mentions(in document: Document) -> [Mention] {
    mentions(in: TextReading(of: document))
  }

  /// The mentions of places in a document that has been read, in order and disjoint.
  package func mentions(in text: TextReading) -> [Mention] {
    Reading.with(text) { reading in
      let candidates = rules.candidates(in: reading)
      let found = tagger.names(
        in: reading, candidates: candidates, threshold: min(threshold, Self.leastStated)
      ).filter {
        $0.logOdds >= naturalLogarithm(threshold) - naturalLogarithm(1 - threshold)
          || Self.isStated($0.tokens, reading, candidates, in: text)
      }
      let names = NameBounds(reading: reading, candidates: candidates).corrected(found)
      let maker = MentionMaker(lexicon: lexicon, reading: reading)
      var mentions: [Mention] = []
      mentions.reserveCapacity(names.count)
      var next = 0
      for name in names {
        while next < candidates.count,
          candidates[next].match.tokens.lowerBound < name.tokens.lowerBound
        {
          next += 1
        }
        var mention: Mention
        if next < candidates.count, candidates[next].match.tokens == name.tokens {
          mention = maker.mention(of: candidates[next], confidence: 1)
          // A street or building is not the place that it is named after.
          if candidates[next].cue == .facility {
            mention.isWhole = false
            if candidates[next].match.entry.isWrittenSo,
              StreetNames(reading: reading).isStreet(name.tokens)
            {
              mention.role = .embedded
            }
          }
        } else {
          mention = maker.mention(
            at: reading.range(of: name.tokens), name.tokens, followsComma: false)
        }
        // Corpora mark "United States" as adjectival, but it is the country's own name.
        let isCountry = mention.entry.evidence.contains(.country)
        if name.label == .demonym, !isCountry, mention.role != .dateline {
          mention.role = .demonym
          mention.cue = nil
        }
        mention.followsComma =
          mentions.last.map { text.saysContainer(mention.range, of: $0.range) } ?? false
        let calibration = tagger.model.calibration
        mention.confidence = logistic(calibration.slope * name.logOdds + calibration.offset)
        mention.personElsewhere = Double(name.personElsewhere)
        mentions.append(mention)
      }
      return mentions
    }
  }
}

extension Reading {
  /// The byte range of a name, including the last period of an abbreviation ("U.S.", "W.Va.", "Main
  /// St.").
  func range(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    let end = Int(self.tokens[last].end)
    // "St" alone means saint, and at the end of a name street.
    let isStreet = tokens.count > 1 && classes[last].contains(.streetCue)
    let isAbbreviation =
      self.tokens[last].shape.contains(.innerPeriod)
      || classes[last].contains(.abbreviation)
        && (isStreet || !classes[last].contains(.title))
    let withPeriod = isAbbreviation && has(0x2E, at: end)
    let start = afterElision(self.tokens[first]) ?? Int(self.tokens[first].start)
    return start..<(withPeriod ? end + 1 : end)
  }
}
