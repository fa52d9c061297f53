#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A conditional logit: the probability of a candidate is the softmax of its weighted features.
///
/// It is fitted with full-batch Adam (Kingma and Ba 2015, arXiv:1412.6980), starting from 0, so that the same
/// examples give the same weights.
struct SoftmaxRegression {
  /// A choice among candidates, some of which are correct.
  struct Example {
    /// The non-zero features of each candidate: number and value.
    let features: [[(Int, Double)]]
    let accepted: [Bool]
    /// How much it counts.
    var weight = 1.0
  }

  let examples: [Example]
  /// The penalty on half the squared differences between the weights and ``prior``.
  let penalty: Double
  /// The weights preferred in the absence of data.
  let prior: [Double]
  /// The features whose weights stay at their ``prior``.
  var fixed: Set<Int> = []
  private let stepCount = 400

  /// The weights that maximise the log-likelihood of the accepted candidates minus the penalty.
  func fit() -> [Double] {
    let count = prior.count
    var weights = [Double](repeating: 0, count: count)
    for feature in fixed { weights[feature] = prior[feature] }
    var mean = [Double](repeating: 0, count: count)
    var square = mean
    let rate = 0.1
    for step in 1...stepCount {
      let gradient = gradient(at: weights)
      for index in 0..<count {
        mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
        square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index]
        let meanHat = mean[index] / (1 - pow(0.9, Double(step)))
        let squareHat = square[index] / (1 - pow(0.999, Double(step)))
        weights[index] -= rate * meanHat / (squareHat.squareRoot() + 1e-9)
      }
    }
    return weights
  }

  /// The gradient of the negative log-likelihood plus the penalty.
  private func gradient(at weights: [Double]) -> [Double] {
    var gradient = zip(weights, prior).map { ($0 - $1) * penalty }
    for example in examples {
      let scores = example.features.map { features in
        features.reduce(0) { $0 + weights[$1.0] * $1.1 }
      }
      let best = scores.max() ?? 0
      let masses = scores.map { exp($0 - best) }
      let sum = masses.reduce(0, +)
      let acceptedSum = zip(masses, example.accepted).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      for (index, features) in example.features.enumerated() {
        let probability = masses[index] / sum
        let target = example.accepted[index] ? masses[index] / max(acceptedSum, 1e-300) : 0
        let slope = (probability - target) * example.weight
        if abs(slope) < 1e-12 { continue }
        for (feature, value) in features where !fixed.contains(feature) {
          gradient[feature] += slope * value
        }
      }
    }
    return gradient
  }
}
