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

  private static func rows(_ weights: RankingWeights) -> String {
    rows(Array(zip(RankingFeature.allCases.map { "\($0)" }, weights.values)))
  }

  private static func rows(_ weights: SurroundingsWeights) -> String {
    rows(Array(zip(SurroundingsFeature.allCases.map { "\($0)" }, weights.values)))
  }

  private static func rows(_ weights: [(name: String, value: Double)]) -> String {
    weights.filter { abs($0.value) >= 0.005 }.map { weight in
      "      .\(weight.name): \((weight.value * 100).rounded() / 100),"
    }.joined(separator: "\n")
  }
}
