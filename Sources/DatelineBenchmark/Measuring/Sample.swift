/// Repeated measurements of one figure.
struct Sample: Hashable {
  /// The values in the order of the runs; at least one.
  let values: [Double]

  /// - Parameter values: One value a run; none is a programming error and stops.
  init(_ values: [Double]) {
    precondition(!values.isEmpty, "a sample needs at least one value")
    self.values = values
  }

  /// The middle value, or the mean of the two in the middle.
  var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The least value.
  var least: Double { values.min() ?? 0 }

  /// The greatest value.
  var greatest: Double { values.max() ?? 0 }

  /// Each value of this sample over the one of the same run in another.
  func ratios(to other: Sample) -> Sample {
    Sample(zip(values, other.values).map { $0 / $1 })
  }
}
