/// How often what is said with a confidence is right, in ten bins of confidence.
///
/// Guo et al. 2017, "On Calibration of Modern Neural Networks", <https://arxiv.org/abs/1706.04599>.
public struct Reliability: Sendable, Hashable {
  /// The bins, each a tenth wide: 0...0.1 without its end, and so on; the last has its end.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// What fell into a bin.
  public struct Bin: Sendable, Hashable {
    /// How many.
    public internal(set) var count = 0
    /// How many of them were right.
    public internal(set) var right = 0
    var confidence = 0.0

    /// Their mean confidence; nil in an empty bin.
    public var meanConfidence: Double? { count > 0 ? confidence / Double(count) : nil }
    /// The share that was right; nil in an empty bin.
    public var share: Double? { count > 0 ? Double(right) / Double(count) : nil }
  }

  /// Makes an empty table.
  public init() {}

  /// Counts one statement.
  ///
  /// - Parameters:
  ///   - confidence: The confidence it was made with, 0...1.
  ///   - isRight: Whether it was right.
  mutating func add(_ confidence: Double, _ isRight: Bool) {
    let bin = min(9, max(0, Int(min(1, max(0, confidence)) * 10)))
    bins[bin].count += 1
    bins[bin].confidence += confidence
    if isRight { bins[bin].right += 1 }
  }

  mutating func add(_ other: Reliability, times: Int) {
    for index in bins.indices {
      bins[index].count += other.bins[index].count * times
      bins[index].right += other.bins[index].right * times
      bins[index].confidence += other.bins[index].confidence * Double(times)
    }
  }

  /// All bins together.
  public var count: Int { bins.reduce(0) { $0 + $1.count } }

  /// Mean over the statements of |share right - mean confidence| of their bin, 0...1; nil without
  /// any.
  public var expectedError: Double? {
    let count = count
    guard count > 0 else { return nil }
    let gaps = bins.reduce(0) { $0 + abs(Double($1.right) - $1.confidence) }
    return gaps / Double(count)
  }
}
