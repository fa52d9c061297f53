import RandomNumbers

/// Figures as sums over documents, which resampling counts several times or not at all.
protocol ResampledFigures {
  /// The number of documents.
  var documentCount: Int { get }

  /// The figures with each document counted `times` times, always in the same order.
  func figures(times: [Int]) -> [Double?]
}

extension ResampledFigures {
  /// The figures for all documents.
  func figures() -> [Double?] { figures(times: [Int](repeating: 1, count: documentCount)) }
}

/// Confidence intervals by resampling the documents (Efron 1979, doi:10.1214/aos/1176344552).
///
/// Whole documents are drawn instead of mentions, because the mentions in a document are not
/// independent of one another. The draws, and so the intervals, are the same in every run.
struct Bootstrap {
  let resamples: Int

  init(resamples: Int = 1_000) { self.resamples = resamples }

  /// All figures with their 95 % percentile intervals.
  ///
  /// - Complexity: O(resamples × (documents + judged pairs)).
  func estimates(_ sums: FigureSums) -> [Figure: Estimate] {
    Dictionary(
      uniqueKeysWithValues: zip(Figure.allCases, estimates(of: [sums]) { $0[0] }))
  }

  /// Combines the figures of several annotations of the same documents and returns the result with
  /// 95 % percentile intervals; every resample is the same for all annotations.
  ///
  /// - Returns: An estimate for each figure, in their order.
  func estimates<Sums: ResampledFigures>(
    of sums: [Sums], combine: ([[Double?]]) -> [Double?]
  ) -> [Estimate] {
    let count = sums.first?.documentCount ?? 0
    precondition(
      sums.allSatisfy { $0.documentCount == count },
      "Only annotations of the same documents compare")
    let values = combine(sums.map { $0.figures() })
    var samples = [[Double]](repeating: [], count: values.count)
    var generator = SplitMix64(seed: 161)
    for _ in 0..<(count > 0 ? resamples : 0) {
      var times = [Int](repeating: 0, count: count)
      for _ in times.indices { times[generator.next(below: count)] += 1 }
      for (index, value) in combine(sums.map { $0.figures(times: times) }).enumerated() {
        if let value { samples[index].append(value) }
      }
    }
    return zip(values, samples).map { value, samples in
      let sorted = samples.sorted()
      return Estimate(
        value: value,
        low: value == nil ? nil : Self.percentile(25, of: sorted),
        high: value == nil ? nil : Self.percentile(975, of: sorted))
    }
  }

  /// The percentile by nearest rank, in thousandths; nil for an empty list.
  private static func percentile(_ thousandths: Int, of sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, (sorted.count * thousandths + 999) / 1_000 - 1)]
  }
}
