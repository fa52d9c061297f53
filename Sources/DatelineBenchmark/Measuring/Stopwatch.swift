/// Measures how long work takes, again and again.
enum Stopwatch {
  /// The seconds that a call takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    return try clock.measure(body) / .seconds(1)
  }

  /// Runs `round` until the seconds have passed, at least five times, and once before to warm up.
  ///
  /// - Returns: What the rounds after the first returned, in order.
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

/// Takes a result that nobody reads, so that the optimiser cannot leave out what made it.
@inline(never)
@_optimize(none)
func blackHole<Value>(_ value: Value) {}
