import ToponymResolution

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the weights are drawn to where the data says little.
enum RankingPrior {
  /// Set by hand: what an editor knows and a small corpus does not show.
  static let values: [Double] = {
    let known: [RankingFeature: Double] = [
      .acronymDiffers: -4, .curated: 1.5, .besideMajor: -2, .demonymDiffers: -5, .cueAgrees: 2.5,
      .cueDiffers: -2.5, .skeleton: -2, .historical: -1, .country: 1.5, .continent: 2, .sea: 1.5,
      .inParentAfter: 7, .townInParentAfter: 1, .townOfNamesake: 1.5,
      .holdsTownOfNamesake: -1.5, .notInParentAfter: -3, .holdsPlaceBefore: 2,
      .overlay: 2,
      .namedInFull: 4, .liesInNamesake: 3, .holdsNamesake: -3, .lowerDivision: -1,
      .government: 1.5, .datelineCapital: 2, .capital: 2, .section: -0.5, .admin2: -0.5,
    ]
    return RankingFeature.allCases.map { known[$0] ?? 0 }
  }()
}

/// A conditional logit: the probability of a candidate is the softmax of its weighted features.
///
/// Fitted by full-batch Adam (Kingma and Ba 2015, arXiv:1412.6980) from zero, so that the same
/// examples give the same weights.
struct SoftmaxRegression {
  /// One choice among candidates, of which some are right.
  struct Example {
    let features: [[(RankingFeature, Double)]]
    let accepted: [Bool]
  }

  let examples: [Example]
  let penalty: Double
  private let steps = 400

  /// The weights that make the accepted candidates most probable, less the penalty.
  func fit() -> RankingWeights {
    let count = RankingFeature.allCases.count
    var weights = [Double](repeating: 0, count: count)
    for feature in RankingFeature.allCases where feature.isFixed {
      weights[feature.rawValue] = RankingPrior.values[feature.rawValue]
    }
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
    return RankingWeights(values: weights)
  }

  /// Gradient of the negative log-likelihood with the penalty.
  private func gradient(at weights: [Double]) -> [Double] {
    var gradient = zip(weights, RankingPrior.values).map { ($0 - $1) * penalty }
    for example in examples {
      let scores = example.features.map { features in
        features.reduce(0) { $0 + weights[$1.0.rawValue] * $1.1 }
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
        for (feature, value) in features where !feature.isFixed {
          gradient[feature.rawValue] += slope * value
        }
      }
    }
    return gradient
  }
}
