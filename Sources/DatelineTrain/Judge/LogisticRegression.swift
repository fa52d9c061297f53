import Foundation

/// A logistic regression with a quadratic penalty, fitted with Newton's method.
struct LogisticRegression {
  /// The features of a decision, and whether it was right.
  struct Sample {
    let features: [Double]
    let isRight: Bool
    /// How much it counts.
    var count = 1.0
  }

  /// The penalty on half the squares of all weights except the first.
  var penalty = 1.0

  /// The weights that maximise the log-likelihood of the samples minus the penalty.
  ///
  /// - Complexity: O(*n* *d*²) per iteration, for *n* samples with *d* features.
  func fit(_ samples: [Sample]) -> [Double] {
    guard let count = samples.first?.features.count else { return [] }
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<30 {
      var gradient = weights.enumerated().map { $0.offset == 0 ? 0 : -penalty * $0.element }
      var curvature = (0..<count).map { row in
        (0..<count).map { $0 == row ? (row == 0 ? 1e-6 : penalty) : 0.0 }
      }
      for sample in samples {
        let score = zip(sample.features, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = 1 / (1 + exp(-score))
        let error = ((sample.isRight ? 1 : 0) - probability) * sample.count
        let weight = max(probability * (1 - probability), 1e-9) * sample.count
        for row in 0..<count where sample.features[row] != 0 {
          gradient[row] += error * sample.features[row]
          let scaled = weight * sample.features[row]
          for column in 0..<count { curvature[row][column] += scaled * sample.features[column] }
        }
      }
      let step = Self.solve(curvature, gradient)
      for index in weights.indices { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return weights
  }

  /// Solves a symmetric positive definite system by Gaussian elimination with partial pivoting.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    let count = right.count
    for column in 0..<count {
      let pivot =
        (column..<count).max { abs(matrix[$0][column]) < abs(matrix[$1][column]) } ?? column
      matrix.swapAt(column, pivot)
      right.swapAt(column, pivot)
      for row in (column + 1)..<max(count, column + 1) {
        let factor = matrix[row][column] / matrix[column][column]
        if factor == 0 { continue }
        for index in column..<count { matrix[row][index] -= factor * matrix[column][index] }
        right[row] -= factor * right[column]
      }
    }
    var solution = [Double](repeating: 0, count: count)
    for row in stride(from: count - 1, through: 0, by: -1) {
      var sum = right[row]
      for index in (row + 1)..<max(count, row + 1) { sum -= matrix[row][index] * solution[index] }
      solution[row] = sum / matrix[row][row]
    }
    return solution
  }
}
