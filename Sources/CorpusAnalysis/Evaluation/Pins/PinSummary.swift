/// The pins of a corpus in all views; those by id are left out if the gold has no id.
public struct PinSummary: Sendable {
  /// The counts.
  public let counts: [PinView: PinCounts]
  /// The figures with their confidence intervals.
  public let estimates: [PinView: [PinFigure: Estimate]]

  init(_ sums: PinSums, _ bootstrap: Bootstrap) {
    counts = Dictionary(uniqueKeysWithValues: zip(PinView.allCases, sums.totals)).filter {
      $0.key.rule != .sameID || $0.value.gold > 0
    }
    let counted = Set(counts.keys)
    estimates = PinSums.byView(bootstrap.estimates(of: [sums]) { $0[0] }).filter {
      counted.contains($0.key)
    }
  }
}

/// The pin figures of a corpus as sums over its documents.
struct PinSums: ResampledFigures {
  /// For each document, the counts in the order of `PinView.allCases`.
  private let counts: [[PinCounts]]

  init(_ documents: [JudgedDocument]) {
    counts = documents.map { document in
      PinView.allCases.map { document.pins[$0]?.counts ?? PinCounts() }
    }
  }

  var documentCount: Int { counts.count }

  /// The sums over all documents, in the order of `PinView.allCases`.
  var totals: [PinCounts] { totals(times: [Int](repeating: 1, count: counts.count)) }

  private func totals(times: [Int]) -> [PinCounts] {
    var totals = [PinCounts](repeating: PinCounts(), count: PinView.allCases.count)
    for (document, times) in zip(counts, times) where times > 0 {
      for (index, counts) in document.enumerated() { totals[index].add(counts, times: times) }
    }
    return totals
  }

  /// The figures of each view in turn.
  func figures(times: [Int]) -> [Double?] {
    totals(times: times).flatMap { counts in PinFigure.allCases.map { $0.value(counts) } }
  }

  /// Values in the order of `figures(times:)`, by view and figure.
  static func byView<Value>(_ values: [Value]) -> [PinView: [PinFigure: Value]] {
    let figures = PinFigure.allCases
    var views: [PinView: [PinFigure: Value]] = [:]
    for (number, view) in PinView.allCases.enumerated() {
      views[view] = Dictionary(
        uniqueKeysWithValues: zip(figures, values[(number * figures.count)...]))
    }
    return views
  }
}
