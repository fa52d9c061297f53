package import ArticleText

/// Finds place names in Chinese and Japanese texts, which have no spaces between words.
///
/// Each run of characters is read in all ways as words of a dictionary, persons and places of the gazetteer
/// (``WordLattice``); a place is a mention where most of the ways have it, by their probability. The document
/// is read twice: what is surely a place, or a person, at one position is more probably one at the others.
/// Names in other scripts are left to the rules.
///
/// - Complexity: O(*n*) in the bytes of the document.
package struct UnspacedRecognizer<L: Lexicon>: ToponymRecognizer {
  /// The gazetteer's names.
  package let lexicon: L
  private let threshold: Float
  private let rules: RuleRecognizer<L>

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - lexicon: The gazetteer's names.
  ///   - threshold: The minimum probability of names, 0...1.
  package init(lexicon: L, threshold: Float = 0.4) {
    self.lexicon = lexicon
    self.threshold = threshold
    rules = RuleRecognizer(lexicon: lexicon)
  }

  /// Finds the place mentions in a document, in order and disjoint.
  package func mentions(in document: Document) -> [Mention] {
    mentions(in: TextReading(of: document))
  }

  /// The mentions of places in a document that has been read, in order and disjoint.
  package func mentions(in text: TextReading) -> [Mention] {
    Reading.with(text) { reading in
      let reader = UnspacedReader(lexicon: lexicon, reading: reading)
      var runs: [UnspacedRun] = []
      UnspacedRun.forEach(in: reading) { runs.append($0) }
      var sure = UnspacedReader<L>.Known()
      for run in runs {
        _ = reader.names(in: run, known: .init(), threshold: 1, sure: &sure)
      }
      sure.persons.subtract(sure.places)
      var ignored = UnspacedReader<L>.Known()
      let names = runs.flatMap {
        reader.names(in: $0, known: sure, threshold: threshold, sure: &ignored)
      }
      let mentions =
        names.map { Self.mention(of: $0, in: reading) } + otherScripts(in: text, reading)
      return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private static func mention(of name: UnspacedName, in reading: Reading) -> Mention {
    Mention(
      range: reading.range(of: name.tokens), nameKey: name.key, entry: name.entry,
      role: name.role, cue: name.cue,
      confidence: Double(min(max(name.probability, 0.02), 0.98)))
  }

  /// The names in Latin and other letters, of which only those that the rules are sure of count.
  private func otherScripts(in text: TextReading, _ reading: Reading) -> [Mention] {
    guard text.tokens.contains(where: { $0.shape.contains(.initialCapital) }) else { return [] }
    let major: LexiconEntry.Evidence = [.country, .admin1]
    return rules.mentions(in: text).filter { mention in
      mention.confidence > 0.5
        && (!mention.entry.evidence.isDisjoint(with: major)
          || mention.entry.populationBucket >= 18)
        && text.tokens(in: mention.range).allSatisfy {
          !text.tokens[$0].shape.contains(.ideograph)
        }
    }
  }
}
