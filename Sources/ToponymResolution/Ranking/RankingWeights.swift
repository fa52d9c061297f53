/// The weights of a linear model, one a feature.
package struct FeatureWeights<Feature>: Sendable
where Feature: CaseIterable & Hashable & RawRepresentable<Int> {
  /// The weights by the features' raw values, which count from 0.
  package let values: [Double]

  /// Makes weights; missing ones are 0.
  package init(_ values: [Feature: Double]) {
    self.values = Feature.allCases.map { values[$0] ?? 0 }
  }

  /// Makes weights from one number a feature, in order.
  package init(values: [Double]) {
    precondition(values.count == Feature.allCases.count, "One weight a feature")
    self.values = values
  }
}

/// The weights of one of the ranker's passes.
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
