import ToponymRecognition

/// Fits a tagger to tagged stretches.
struct TaggerTrainer {
  /// Weight of the weights' absolute values.
  var absolutePenalty = 0.3
  /// Weight of half their squares.
  var squarePenalty = 0.05
  /// Features that hold less often are left out.
  var leastCount = 2
  /// Iterations at most.
  var iterations = 80

  /// The model that makes the tags most probable, less the penalties.
  func fit(
    _ stretches: [TaggedStretch], report: (Int, Double) -> Void = { _, _ in }
  ) -> TaggerModel {
    let index = FeatureIndex(stretches, least: leastCount)
    let objective = ChainObjective(stretches, index: index, squarePenalty: squarePenalty)
    let start = [Float](repeating: 0, count: objective.weightCount)
    let weights = QuasiNewton(absolutePenalty: absolutePenalty, iterations: iterations).minimise(
      from: start, { objective.value($0, gradient: &$1) }, report: report)
    return model(weights, index)
  }

  /// Rounds the weights to bytes and leaves out what rounds to nothing.
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
