import ArticleText

/// The improvements and regressions of annotations against earlier ones of the same texts.
public struct Comparison: Sendable {
  /// A gold mention whose outcome has changed, or a spurious mention that has appeared or
  /// disappeared.
  public typealias Change = OutcomeChange<Mistake.Kind>

  /// A figure before and now.
  public struct Difference: Sendable, Hashable {
    /// The figure of the baseline.
    public let baseline: Double
    /// The figure now.
    public let now: Double
    /// Now minus baseline, with the interval that holds 95 % of the resampled corpora; both are
    /// measured on the same resamples.
    public let change: Estimate
  }

  /// All changes in the order of the gold; within a document, gold mentions come before spurious
  /// ones.
  public let changes: [Change]
  /// The figures that both annotations have.
  public let differences: [Figure: Difference]
  /// The pins that have changed, in the view ``PinView/main``: in each document those of gold
  /// mentions in order, then extra and spurious pins.
  public let pinChanges: [PinChange]
  /// The pin figures that both annotations have; those by id are left out if the gold has no id.
  public let pinDifferences: [PinView: [PinFigure: Difference]]

  /// Compares two annotations.
  ///
  /// - Parameters:
  ///   - annotated: The current annotations.
  ///   - baseline: The earlier annotations.
  ///   - gold: The gold corpus.
  ///   - adjectivals: Whether to count demonyms and adjectives.
  ///   - resamples: Number of resamples for the intervals.
  public init(
    of annotated: AnnotatedCorpus, with baseline: AnnotatedCorpus, against gold: GoldCorpus,
    adjectivals: Bool = true, resamples: Int = 1_000
  ) {
    let now = Evaluation.View(
      annotated, goldSpans: nil, against: gold, adjectivals: adjectivals
    ).documents
    let before = Evaluation.View(
      baseline, goldSpans: nil, against: gold, adjectivals: adjectivals
    ).documents
    changes = zip(before, now).flatMap(Self.changes)
    let bootstrap = Bootstrap(resamples: resamples)
    let figures = bootstrap.differences(
      FigureSums(before, goldSpans: nil), FigureSums(now, goldSpans: nil))
    differences = Dictionary(
      uniqueKeysWithValues: zip(Figure.allCases, figures).compactMap { figure, difference in
        difference.map { (figure, $0) }
      })
    pinChanges = zip(before, now).flatMap(PinChange.changes)
    let hasIDs = now.contains { !($0.pins[PinView(.sameID)]?.answers.isEmpty ?? true) }
    pinDifferences = PinSums.byView(bootstrap.differences(PinSums(before), PinSums(now)))
      .filter { hasIDs || $0.key.rule != .sameID }
      .mapValues { $0.compactMapValues(\.self) }
  }

  /// Mentions that are now right, and spurious mentions that have disappeared.
  public var better: [Change] { changes.filter(\.isBetter) }
  /// Mentions that are now wrong, and spurious mentions that have appeared.
  public var worse: [Change] { changes.filter(\.isWorse) }

  private static func changes(_ before: JudgedDocument, _ now: JudgedDocument) -> [Change] {
    func change(
      _ range: Range<Int>, _ baseline: Change.Outcome, _ outcome: Change.Outcome
    ) -> Change {
      Change(of: range, in: now.document, from: baseline, to: outcome)
    }
    var changes: [Change] = []
    for ((old, new), gold) in zip(zip(before.outcomes, now.outcomes), now.gold) where old != new {
      changes.append(
        change(gold.range, old.map { .mistake($0) } ?? .right, new.map { .mistake($0) } ?? .right))
    }
    let old = Set(before.spurious.map(\.range))
    let new = Set(now.spurious.map(\.range))
    let spurious = old.symmetricDifference(new).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    return changes
      + spurious.map { range in
        new.contains(range)
          ? change(range, .absent, .mistake(.spurious))
          : change(range, .mistake(.spurious), .absent)
      }
  }
}

extension Bootstrap {
  /// The figures of both annotations, with the interval of their difference over common resamples;
  /// nil for a figure that one of them does not have.
  func differences<Sums: ResampledFigures>(
    _ baseline: Sums, _ now: Sums
  ) -> [Comparison.Difference?] {
    let changes = estimates(of: [baseline, now]) { values in
      zip(values[0], values[1]).map { before, after in
        before.flatMap { before in after.map { $0 - before } }
      }
    }
    return zip(changes, zip(baseline.figures(), now.figures())).map { change, values in
      guard let before = values.0, let after = values.1 else { return nil }
      return Comparison.Difference(baseline: before, now: after, change: change)
    }
  }
}
