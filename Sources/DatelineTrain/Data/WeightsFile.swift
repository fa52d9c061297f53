import ToponymResolution

/// Writes a model as the Swift source that is shipped.
enum WeightsFile {
  static func text(of model: RankingModel) -> String {
    """
    extension RankingModel {
      /// The weights that are shipped, written by `dateline-train`.
      package static let trained = RankingModel(
        first: RankingWeights([
    \(rows(model.first))
        ]),
        second: RankingWeights([
    \(rows(model.second))
        ]),
        surroundings: SurroundingsWeights([
    \(rows(model.surroundings))
        ]))
    }

    """
  }

  private static func rows<Feature>(_ weights: FeatureWeights<Feature>) -> String {
    zip(Feature.allCases, weights.values).filter { abs($0.1) >= 0.005 }.map { feature, weight in
      "      .\(feature): \((weight * 100).rounded() / 100),"
    }.joined(separator: "\n")
  }
}
