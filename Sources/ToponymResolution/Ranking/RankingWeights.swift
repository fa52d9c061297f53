/// The weights of a linear model, one per feature.
package struct FeatureWeights<Feature>: Sendable
where Feature: CaseIterable & Hashable & RawRepresentable<Int> {
  /// The weights, indexed by the features' raw values, which start at 0.
  package let values: [Double]

  /// Makes weights. Missing ones are 0.
  package init(_ values: [Feature: Double]) {
    self.values = Feature.allCases.map { values[$0] ?? 0 }
  }

  /// Makes weights from one number per feature, in order.
  package init(values: [Double]) {
    precondition(values.count == Feature.allCases.count, "One weight a feature")
    self.values = values
  }
}

/// The weights of one pass of the ranker.
package typealias RankingWeights = FeatureWeights<RankingFeature>

extension RankingWeights {
  /// The weighted sum of a candidate's features.
  func score(_ candidate: ScoredCandidate) -> Double {
    values.withUnsafeBufferPointer { values in
      var score = 0.0
      candidate.forEachFeature { feature, value in score += values[feature.rawValue] * value }
      return score
    }
  }
}

/// The weights of both passes of the ranker, and of the placement of names missing from the
/// gazetteer.
package struct RankingModel: Sendable {
  /// The first pass, without the rest of the document.
  package let first: RankingWeights
  /// The second pass, with the rest of the document through the probabilities of the first.
  package let second: RankingWeights
  /// The placement of names near other places of the document.
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
