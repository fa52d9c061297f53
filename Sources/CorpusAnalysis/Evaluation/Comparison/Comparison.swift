import ArticleText

/// What became better and what became worse against an earlier annotation of the same texts.
public struct Comparison: Sendable {
  /// A gold mention whose outcome has changed, or an annotated one that has come or gone.
  public struct Change: Sendable, Hashable {
    /// What a mention was or is.
    public enum Outcome: Sendable, Hashable {
      /// Span and place are right.
      case right
      /// A mistake.
      case mistake(Mistake.Kind)
      /// A spurious mention that is not there.
      case absent

      /// What a person reads.
      public var label: String {
        switch self {
        case .right: "right"
        case .mistake(let kind): kind.label
        case .absent: "absent"
        }
      }

      var isWrong: Bool { if case .mistake = self { true } else { false } }
    }

    /// The document's id.
    public let document: String
    /// Code points.
    public let range: Range<Int>
    /// The document's text there.
    public let surface: String
    /// What it was in the baseline.
    public let baseline: Outcome
    /// What it is now.
    public let now: Outcome
    /// The text around.
    public let context: MentionContext

    /// It was wrong and is no longer.
    public var isBetter: Bool { baseline.isWrong && !now.isWrong }
    /// It was right and is no longer.
    public var isWorse: Bool { !baseline.isWrong && now.isWrong }
  }

  /// A figure now and before.
  public struct Difference: Sendable, Hashable {
    /// The figure of the baseline.
    public let baseline: Double
    /// The figure now.
    public let now: Double
    /// Now minus baseline, in 95 % of the resampled corpora; both are measured on the same resample.
    public let change: Estimate
  }

  /// All changes, in the order of the gold; within a document the gold's before the spurious.
  public let changes: [Change]
  /// The figures that both have.
  public let differences: [Figure: Difference]

  /// Compares two annotations.
  ///
  /// - Parameters:
  ///   - annotated: The annotations now.
  ///   - baseline: The annotations before.
  ///   - gold: What people marked.
  ///   - adjectivals: Count demonyms and adjectives.
  ///   - resamples: How many resamples make the intervals.
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
    differences = Bootstrap(resamples: resamples).differences(
      FigureSums(before, goldSpans: nil), FigureSums(now, goldSpans: nil))
  }

  /// What became right, and the spurious mentions that went.
  public var better: [Change] { changes.filter(\.isBetter) }
  /// What became wrong, and the spurious mentions that came.
  public var worse: [Change] { changes.filter(\.isWorse) }

  private static func changes(_ before: JudgedDocument, _ now: JudgedDocument) -> [Change] {
    func change(
      _ range: Range<Int>, _ baseline: Change.Outcome, _ outcome: Change.Outcome
    ) -> Change {
      Change(
        document: now.document.id, range: range,
        surface: MentionContext.text(range.lowerBound, range.upperBound, now.document),
        baseline: baseline, now: outcome, context: MentionContext(of: range, in: now.document))
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
  /// The figures of both with the interval of their difference, both measured on each resample.
  func differences(_ baseline: FigureSums, _ now: FigureSums) -> [Figure: Comparison.Difference] {
    let pairs = estimates(of: [baseline, now]) { values in
      zip(values[0], values[1]).map { before, after in
        before.flatMap { before in after.map { $0 - before } }
      }
    }
    var differences: [Figure: Comparison.Difference] = [:]
    for (figure, values) in zip(Figure.allCases, zip(baseline.figures(), now.figures())) {
      guard let before = values.0, let after = values.1, let change = pairs[figure] else {
        continue
      }
      differences[figure] = Comparison.Difference(baseline: before, now: after, change: change)
    }
    return differences
  }
}
