/// Repeated measurements of one figure.
struct Sample: Hashable {
  /// The values, in order of the runs; at least one.
  let values: [Double]

  /// Creates a sample.
  ///
  /// - Parameter values: One value per run; must not be empty.
  init(_ values: [Double]) {
    precondition(!values.isEmpty, "a sample must have at least one value")
    self.values = values
  }

  /// The middle value, or the mean of the two in the middle.
  var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The minimum.
  var minimum: Double { values.min() ?? 0 }

  /// The maximum.
  var maximum: Double { values.max() ?? 0 }

  /// The ratio of this sample to another, run by run.
  func ratios(to other: Sample) -> Sample {
    Sample(zip(values, other.values).map { $0 / $1 })
  }
}

/// Measures the time that work takes.
enum Stopwatch {
  /// The time that a call takes, in seconds.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    return try clock.measure(body) / .seconds(1)
  }

  /// Runs `round` once to warm up, and then until the given time has passed, but at least five times.
  ///
  /// - Returns: The results of the rounds after the first, in order.
  static func rounds<Value>(for seconds: Double, _ round: () throws -> Value) rethrows -> [Value] {
    _ = try round()
    let start = ContinuousClock.now
    var values: [Value] = []
    repeat {
      values.append(try round())
    } while values.count < 5 || start.duration(to: .now) < .seconds(seconds)
    return values
  }
}

/// Consumes a result, so that the optimiser cannot remove the work that produced it.
@inline(never)
@_optimize(none)
func blackHole<Value>(_ value: Value) {}
