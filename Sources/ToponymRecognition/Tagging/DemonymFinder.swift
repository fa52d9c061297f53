package import ArticleText

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
