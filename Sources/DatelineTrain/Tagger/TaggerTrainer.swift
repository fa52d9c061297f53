import ToponymRecognition

/// Trains a tagger on tagged stretches.
struct TaggerTrainer {
  /// The penalty on the absolute values of the weights.
  var absolutePenalty = 0.3
  /// The penalty on half the squares of the weights.
  var squarePenalty = 0.05
  /// Features that occur less often are ignored.
  var minimumCount = 2
  /// The maximum number of iterations.
  var iterations = 80

  /// The model that maximises the log-likelihood of the tags minus the penalties.
  func fit(
    _ stretches: [TaggedStretch], report: (Int, Double) -> Void = { _, _ in }
  ) -> TaggerModel {
    let index = FeatureIndex(stretches, minimumCount: minimumCount)
    let objective = ChainObjective(stretches, index: index, squarePenalty: squarePenalty)
    let start = [Float](repeating: 0, count: objective.weightCount)
    let weights = QuasiNewton(absolutePenalty: absolutePenalty, iterations: iterations).minimise(
      from: start, { objective.value($0, gradient: &$1) }, report: report)
    return model(weights, index)
  }

  /// Rounds the weights to bytes and omits features whose weights all round to 0.
  private func model(_ weights: [Float], _ index: FeatureIndex) -> TaggerModel {
    let rows = weights[..<(index.count * 16)]
    let greatest = rows.reduce(0) { max($0, abs($1)) }
    let step = max(greatest / 127, 1e-6)
    var features: [(key: UInt32, row: TaggerModel.Row)] = []
    for number in 0..<index.count {
      var row = TaggerModel.Row.zero
      for lane in 0..<Tag.allCases.count {
        row[lane] = Int8((weights[number * 16 + lane] / step).rounded())
      }
      if row != .zero { features.append((index.keys[number], row)) }
    }
    return TaggerModel(
      features: features, transitions: Array(weights[(index.count * 16)...]), step: step)
  }
}
