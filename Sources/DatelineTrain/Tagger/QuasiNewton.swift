import Foundation

/// Minimises a function with L-BFGS, in its orthant-wise variant if there is a penalty on the absolute values
/// of the weights (Andrew and Gao 2007, doi:10.1145/1273496.1273501).
///
/// The same function gives the same weights, because all sums are computed in a fixed order.
struct QuasiNewton {
  /// The penalty on the sum of absolute values.
  var absolutePenalty: Double
  /// The maximum number of iterations.
  var iterations: Int
  /// The number of previous steps used to approximate the curvature.
  private let memory = 7

  /// Minimises the function until its value hardly changes.
  ///
  /// - Parameters:
  ///   - start: The initial weights.
  ///   - function: Returns the value at the weights, and stores the gradient in the second argument.
  ///   - report: Called after each iteration with its number and the value.
  /// - Returns: The weights at the minimum.
  func minimise(
    from start: [Float], _ function: ([Float], inout [Float]) -> Double,
    report: (Int, Double) -> Void = { _, _ in }
  ) -> [Float] {
    var weights = start
    var gradient = [Float](repeating: 0, count: weights.count)
    var value = function(weights, &gradient) + penalty(of: weights)
    var steps: [(step: [Float], change: [Float], scale: Double)] = []
    for iteration in 1...max(1, iterations) {
      let steepest = pseudoGradient(at: weights, gradient)
      var direction = descent(steepest, steps)
      for index in direction.indices where direction[index] * steepest[index] >= 0 {
        direction[index] = 0
      }
      let slope = dot(direction, steepest)
      if slope > -1e-9 { break }
      var length = steps.isEmpty ? 1 / max(1, dot(steepest, steepest).squareRoot()) : 1.0
      var next = weights
      var nextGradient = gradient
      var nextValue = value
      var hasDescended = false
      for _ in 0..<20 {
        next = move(weights, direction, length, steepest)
        nextValue = function(next, &nextGradient) + penalty(of: next)
        if nextValue <= value + 1e-4 * length * slope {
          hasDescended = true
          break
        }
        length /= 2
      }
      if !hasDescended { break }
      let step = zip(next, weights).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = dot(step, change)
      if curvature > 1e-10 {
        steps.append((step, change, curvature))
        if steps.count > memory { steps.removeFirst() }
      }
      let gain = (value - nextValue) / max(1, abs(value))
      (weights, gradient, value) = (next, nextGradient, nextValue)
      report(iteration, value)
      if gain < 1e-5 { break }
    }
    return weights
  }

  private func penalty(of weights: [Float]) -> Double {
    if absolutePenalty == 0 { return 0 }
    return absolutePenalty * weights.reduce(0) { $0 + Double(abs($1)) }
  }

  /// The gradient including the penalty; at a weight of 0, the one-sided derivative of steepest descent.
  private func pseudoGradient(at weights: [Float], _ gradient: [Float]) -> [Float] {
    let penalty = Float(absolutePenalty)
    if penalty == 0 { return gradient }
    return zip(weights, gradient).map { weight, slope in
      if weight > 0 { return slope + penalty }
      if weight < 0 { return slope - penalty }
      if slope + penalty < 0 { return slope + penalty }
      if slope - penalty > 0 { return slope - penalty }
      return 0
    }
  }

  /// The two-loop recursion (Nocedal 1980, doi:10.1090/S0025-5718-1980-0572855-7).
  private func descent(
    _ gradient: [Float], _ steps: [(step: [Float], change: [Float], scale: Double)]
  ) -> [Float] {
    var direction = gradient.map { -$0 }
    var factors: [Double] = []
    for (step, change, scale) in steps.reversed() {
      let factor = dot(step, direction) / scale
      factors.append(factor)
      add(-factor, change, to: &direction)
    }
    if let last = steps.last {
      let size = Float(last.scale / dot(last.change, last.change))
      for index in direction.indices { direction[index] *= size }
    }
    for ((step, change, scale), factor) in zip(steps, factors.reversed()) {
      add(factor - dot(change, direction) / scale, step, to: &direction)
    }
    return direction
  }

  /// Takes a step, and sets weights to 0 instead of changing their sign.
  private func move(
    _ weights: [Float], _ direction: [Float], _ length: Double, _ steepest: [Float]
  ) -> [Float] {
    let length = Float(length)
    if absolutePenalty == 0 {
      return zip(weights, direction).map { $0 + length * $1 }
    }
    var next = weights
    for index in next.indices {
      let moved = weights[index] + length * direction[index]
      let side = weights[index] != 0 ? weights[index] : -steepest[index]
      next[index] = moved * side > 0 ? moved : 0
    }
    return next
  }

  private func dot(_ left: [Float], _ right: [Float]) -> Double {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        var sum = 0.0
        for index in left.indices { sum += Double(left[index]) * Double(right[index]) }
        return sum
      }
    }
  }

  private func add(_ factor: Double, _ values: [Float], to sum: inout [Float]) {
    let factor = Float(factor)
    for index in sum.indices { sum[index] += factor * values[index] }
  }
}
