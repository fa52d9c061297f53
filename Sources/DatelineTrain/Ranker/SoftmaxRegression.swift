#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A conditional logit: the probability of a candidate is the softmax of its weighted features.
///
/// Fitted by full-batch Adam (Kingma and Ba 2015, arXiv:1412.6980) from zero, so that the same
/// examples give the same weights.
struct SoftmaxRegression {
  /// One choice among candidates, of which some are right.
  struct Example {
    /// The features of each candidate that are not zero, by number.
    let features: [[(Int, Double)]]
    let accepted: [Bool]
  }

  let examples: [Example]
  /// Weight of half the squares of what the weights differ from ``prior`` by.
  let penalty: Double
  /// What the weights are drawn to.
  let prior: [Double]
  /// Features whose weights stay as ``prior`` has them.
  var fixed: Set<Int> = []
  private let steps = 400

  /// The weights that make the accepted candidates most probable, less the penalty.
  func fit() -> [Double] {
    let count = prior.count
    var weights = [Double](repeating: 0, count: count)
    for feature in fixed { weights[feature] = prior[feature] }
    var mean = [Double](repeating: 0, count: count)
    var square = mean
    let rate = 0.1
    for step in 1...steps {
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

  /// Gradient of the negative log-likelihood with the penalty.
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
        let slope = probability - target
        if abs(slope) < 1e-12 { continue }
        for (feature, value) in features where !fixed.contains(feature) {
          gradient[feature] += slope * value
        }
      }
    }
    return gradient
  }
}
