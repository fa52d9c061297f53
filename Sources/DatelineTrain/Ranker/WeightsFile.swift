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
        ]))
    }

    """
  }

  private static func rows(_ weights: RankingWeights) -> String {
    RankingFeature.allCases.filter { abs(weights.values[$0.rawValue]) >= 0.005 }.map { feature in
      "      .\(feature): \((weights.values[feature.rawValue] * 100).rounded() / 100),"
    }.joined(separator: "\n")
  }
}
