/// How often statements are right, by their confidence in ten bins.
///
/// Source: Guo et al. 2017, "On Calibration of Modern Neural Networks",
/// <https://arxiv.org/abs/1706.04599>.
public struct Reliability: Sendable, Hashable {
  /// Ten bins of width 0.1; each excludes its upper bound, except for the last.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// The statements in a bin.
  public struct Bin: Sendable, Hashable {
    /// Number of statements.
    public internal(set) var count = 0
    /// Number of right statements.
    public internal(set) var right = 0
    var confidence = 0.0

    /// Mean confidence; nil for an empty bin.
    public var meanConfidence: Double? { count > 0 ? confidence / Double(count) : nil }
    /// Share of right statements; nil for an empty bin.
    public var share: Double? { count > 0 ? Double(right) / Double(count) : nil }
  }

  /// Makes an empty table.
  public init() {}

  /// Adds one statement.
  ///
  /// - Parameters:
  ///   - confidence: The confidence of the statement, 0...1.
  ///   - isRight: Whether the statement is right.
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

  /// Number of statements in all bins.
  public var count: Int { bins.reduce(0) { $0 + $1.count } }

  /// The mean over all statements of |share right - mean confidence| in their bin, 0...1; nil
  /// without statements.
  public var expectedError: Double? {
    let count = count
    guard count > 0 else { return nil }
    let gaps = bins.reduce(0) { $0 + abs(Double($1.right) - $1.confidence) }
    return gaps / Double(count)
  }
}
