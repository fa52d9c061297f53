/// Both passes of a ranker, and what places names that the gazetteer lacks.
package struct RankingModel: Sendable {
  /// Without the document.
  package let first: RankingWeights
  /// With the document, through the first pass's probabilities.
  package let second: RankingWeights
  /// For names that lie near the document's places.
  package let surroundings: SurroundingsWeights

  /// Makes a model.
  package init(
    first: RankingWeights, second: RankingWeights, surroundings: SurroundingsWeights
  ) {
    self.first = first
    self.second = second
    self.surroundings = surroundings
  }
}
