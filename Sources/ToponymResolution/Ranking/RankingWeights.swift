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
