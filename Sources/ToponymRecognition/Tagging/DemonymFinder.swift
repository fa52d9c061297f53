package import ArticleText

/// Finds the words that the gazetteer knows as a country's demonym, and as nothing else that is greater.
package struct DemonymFinder<L: Lexicon> {
  private let rules: RuleRecognizer<L>

  /// Makes a finder.
  package init(lexicon: L) { rules = RuleRecognizer(lexicon: lexicon) }

  /// Their ranges in UTF-8 bytes.
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
