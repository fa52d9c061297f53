import ToponymRecognition

/// Marks the demonyms of corpora that leave them out.
///
/// A corpus without demonyms would teach the tagger that "Syrian" is nothing; where a set marks hardly any,
/// each name that the gazetteer knows as a country's demonym is marked.
struct DemonymCompletion {
  let lexicon: TrainingLexicon
  /// The share of demonyms among the marked names below which a set leaves them out.
  private let leastShare = 0.07

  /// - Returns: Whether the set had to be completed.
  func complete(_ texts: inout [NamedText]) -> Bool {
    let names = texts.flatMap(\.names).filter { $0.label == .place || $0.label == .demonym }
    let demonyms = names.filter { $0.label == .demonym }
    guard Double(demonyms.count) < leastShare * Double(names.count) else { return false }
    let finder = DemonymFinder(lexicon: lexicon)
    for index in texts.indices {
      for range in finder.ranges(in: texts[index].document)
      where !texts[index].names.contains(where: { $0.range.overlaps(range) }) {
        texts[index].names.append(NamedSpan(range: range, label: .demonym))
      }
    }
    return true
  }
}
