package import ArticleText

/// Finds place names by a trained sequence tagger, to which the gazetteer's names and the rules' clues
/// are features.
///
/// It also finds places that the gazetteer does not have: they stay unresolved.
///
/// - Complexity: O(*n*) in the bytes of the document.
package struct TaggingRecognizer<L: Lexicon>: ToponymRecognizer {
  /// The gazetteer's names.
  package let lexicon: L
  private let rules: RuleRecognizer<L>
  private let tagger: SequenceTagger
  private let least: Float

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - lexicon: The gazetteer's names.
  ///   - model: The tagger's weights.
  ///   - least: Names whose marginal probability, 0...1, is below this are left out.
  package init(lexicon: L, model: TaggerModel, least: Float = 0.4) {
    self.lexicon = lexicon
    rules = RuleRecognizer(lexicon: lexicon)
    tagger = SequenceTagger(model: model)
    self.least = least
  }

  /// The mentions of places in a document, in order and disjoint.
  package func mentions(in document: Document) -> [Mention] {
    mentions(in: TextReading(of: document))
  }

  /// The mentions of places in a document that has been read, in order and disjoint.
  package func mentions(in text: TextReading) -> [Mention] {
    Reading.with(text) { reading in
      let candidates = rules.candidates(in: reading)
      let names = tagger.names(in: reading, candidates: candidates, least: least)
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
        } else {
          mention = maker.mention(
            at: reading.range(of: name.tokens), name.tokens, followsComma: false)
        }
        // Corpora flag "United States" as adjectival; it is the country's own name.
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
  /// The bytes of a name, with the last period of an abbreviation ("U.S.", "W.Va.", "Main St.").
  func range(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    let end = Int(self.tokens[last].end)
    // "St" by itself is a saint, and at the end of a name a street.
    let isStreet = tokens.count > 1 && classes[last].contains(.streetCue)
    let isAbbreviation =
      self.tokens[last].shape.contains(.innerPeriod)
      || classes[last].contains(.abbreviation)
        && (isStreet || !classes[last].contains(.title))
    let withPeriod = isAbbreviation && has(0x2E, at: end)
    return Int(self.tokens[first].start)..<(withPeriod ? end + 1 : end)
  }
}
