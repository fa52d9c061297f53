/// The probabilities of all taggings of a stretch of tokens (forward-backward, Rabiner 1989,
/// doi:10.1109/5.18626).
///
/// The tokens before and after a stretch are outside any name. The computation uses probabilities
/// scaled at each token, sixteen lanes at a time.
package struct TagLattice {
  package typealias Lanes = SIMD16<Float>

  private let from: [Lanes]
  private let into: [Lanes]

  /// exp(score) of each token and tag, scaled so that the maximum of each token is 1.
  private var emissions: [Lanes] = []
  private var forward: [Lanes] = []
  private var backward: [Lanes] = []
  /// The divisor of each token's forward values.
  private var scales: [Float] = []
  /// The maximum score of each token.
  private var greatest: [Float] = []

  /// The number of tokens.
  package private(set) var count = 0

  /// Makes a lattice.
  package init(_ steps: TagSteps) {
    from = steps.from
    into = steps.into
  }

  /// Computes forward and backward values.
  ///
  /// - Parameter scores: A row of scores per token, in log-odds. Lanes beyond the tags are ignored.
  /// - Complexity: O(*n*) in the tokens; no allocation once the arrays have grown.
  package mutating func run(_ scores: UnsafeBufferPointer<Lanes>) {
    count = scores.count
    emissions.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    greatest.removeAll(keepingCapacity: true)
    var before = from[Tag.outside.rawValue]
    for index in 0..<count {
      var row = scores[index]
      for lane in Tag.allCases.count..<16 { row[lane] = -.infinity }
      let top = row.max()
      greatest.append(top)
      let emission = exponential(row - top)
      emissions.append(emission)
      if index > 0 { before = step(forward[index - 1], from) }
      let value = before * emission
      let scale = max(value.sum(), .leastNormalMagnitude)
      scales.append(scale)
      forward.append(value / scale)
    }
    // Copying `forward` only sets the size. The last token is followed by one outside any name.
    backward.removeAll(keepingCapacity: true)
    backward.append(contentsOf: forward)
    guard count > 0 else { return }
    backward[count - 1] = into[Tag.outside.rawValue]
    var index = count - 1
    while index > 0 {
      let weighted = backward[index] * emissions[index] / scales[index]
      backward[index - 1] = step(weighted, into)
      index -= 1
    }
    normalise()
  }

  /// Makes the marginals sum to 1, because the scales do not include the step to the outside after
  /// the last token.
  private mutating func normalise() {
    let total = (forward[count - 1] * backward[count - 1]).sum()
    endProbability = max(total, .leastNormalMagnitude)
  }

  /// The share of the forward mass that may end after the last token.
  private var endProbability: Float = 1

  @inline(__always)
  private func step(_ values: Lanes, _ table: [Lanes]) -> Lanes {
    table.withUnsafeBufferPointer { table in
      var sum = table[0] * values[0]
      for tag in 1..<Tag.allCases.count { sum += table[tag] * values[tag] }
      return sum
    }
  }

  /// The probabilities of a token's tags.
  package func marginals(at index: Int) -> Lanes {
    forward[index] * backward[index] / endProbability
  }

  /// The probability that a token is part of a person's name.
  @inline(__always)
  func personProbability(at index: Int) -> Float {
    let begin = Tag.personBegin.rawValue
    let inside = Tag.personInside.rawValue
    return
      (forward[index][begin] * backward[index][begin]
      + forward[index][inside] * backward[index][inside]) / endProbability
  }

  /// Adds the expected number of each step from tag to tag, including those from and to the
  /// outside.
  ///
  /// - Parameter sums: Indexed by the tag before and then, in lanes, by the tag after.
  package func addTransitions(to sums: inout [Lanes]) {
    guard count > 0 else { return }
    sums[Tag.outside.rawValue] += marginals(at: 0)
    let last = marginals(at: count - 1)
    for tag in Tag.allCases { sums[tag.rawValue][Tag.outside.rawValue] += last[tag.rawValue] }
    for index in 0..<(count - 1) {
      let after = backward[index + 1] * emissions[index + 1] / (scales[index + 1] * endProbability)
      for tag in 0..<Tag.allCases.count { sums[tag] += from[tag] * forward[index][tag] * after }
    }
  }

  /// The logarithm of the sum over all taggings.
  package var logPartition: Double {
    var sum = Double(naturalLogarithm(endProbability))
    for index in 0..<count {
      sum += Double(naturalLogarithm(scales[index])) + Double(greatest[index])
    }
    return sum
  }

  /// Calls `body` with each name of a kind that starts at a token, and its probability.
  ///
  /// - Parameters:
  ///   - start: The name's first token.
  ///   - label: A place or demonym.
  ///   - threshold: The minimum probability of names.
  ///   - body: Receives the token after the name, and the probability.
  package func forEachName(
    from start: Int, _ label: NameLabel, threshold: Float, _ body: (Int, Float) -> Void
  ) {
    let unit: Tag = label == .place ? .placeUnit : .demonymUnit
    let begin: Tag = label == .place ? .placeBegin : .demonymBegin
    let last: Tag = label == .place ? .placeLast : .demonymLast
    let whole = forward[start][unit.rawValue] * backward[start][unit.rawValue] / endProbability
    if whole >= threshold { body(start + 1, whole) }
    let open = forward[start][begin.rawValue]
    if open * backward[start][begin.rawValue] / endProbability < threshold { return }
    // The probability mass of the paths inside the name, token by token.
    var mass = open / endProbability
    var previous = begin
    var index = start + 1
    while index < count {
      let ended =
        mass * from[previous.rawValue][last.rawValue] * emissions[index][last.rawValue]
        / scales[index]
      let probability = ended * backward[index][last.rawValue]
      if probability >= threshold { body(index + 1, probability) }
      guard label == .place else { return }
      let inside = Tag.placeInside.rawValue
      mass *= from[previous.rawValue][inside] * emissions[index][inside] / scales[index]
      if mass * backward[index][inside] < threshold { return }
      previous = .placeInside
      index += 1
    }
  }
}

/// e to the power of each lane; 0 for lanes below -87.
///
/// It factors out the nearest power of two and approximates the rest by a polynomial of degree six.
/// The relative error is below 1e-6.
@inline(__always)
func exponential(_ x: SIMD16<Float>) -> SIMD16<Float> {
  let clamped = x.clamped(
    lowerBound: SIMD16(repeating: -87), upperBound: SIMD16(repeating: 88))
  // Adding 1.5 * 2^23 leaves the nearest integer in the low bits of the significand.
  let rounding: Float = 12_582_912
  let shifted = clamped * 1.442_695_04 + rounding
  // ln 2 is split in two parts so that the product with the first is exact (Cody and Waite 1980).
  let whole = shifted - rounding
  let rest = clamped - whole * 0.693_359_375 + whole * 2.121_944_4e-4
  var sum = rest * (1.0 / 720) + 1.0 / 120
  sum = sum * rest + 1.0 / 24
  sum = sum * rest + 1.0 / 6
  sum = sum * rest + 0.5
  sum = sum * rest + 1
  sum = sum * rest + 1
  let bits = SIMD16<UInt32>(truncatingIfNeeded: shifted.bits) &- rounding.bitPattern &+ 127
  let power = SIMD16<Float>(bits: bits &<< 23)
  return (sum * power).replacing(with: 0, where: x .< -87)
}

extension SIMD16<Float> {
  fileprivate var bits: SIMD16<UInt32> { unsafeBitCast(self, to: SIMD16<UInt32>.self) }
  fileprivate init(bits: SIMD16<UInt32>) { self = unsafeBitCast(bits, to: Self.self) }
}

/// The natural logarithm of a positive normal number.
func naturalLogarithm(_ x: Float) -> Float {
  let exponent = x.exponent
  let ratio = (Double(x.significand) - 1) / (Double(x.significand) + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  for power in stride(from: 1.0, through: 21, by: 2) {
    sum += term / power
    term *= square
  }
  return Float(2 * sum + Double(exponent) * 0.693_147_180_559_945_3)
}
