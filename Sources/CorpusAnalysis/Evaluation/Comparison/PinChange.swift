import ArticleText

/// A pin that is better or worse than in earlier annotations, or equally wrong in another way.
public struct PinChange: Sendable, Hashable {
  /// What became of a gold mention, or of a pin without one.
  public enum Outcome: Sendable, Hashable {
    /// The pin is right.
    case right
    /// A mistake.
    case mistake(PinMistake.Kind)
    /// An extra or spurious pin that this annotation does not draw.
    case absent

    /// The label shown to the user.
    public var label: String {
      switch self {
      case .right: "right"
      case .mistake(let kind): kind.label
      case .absent: "absent"
      }
    }

    /// A right pin before none, and none before a wrong one.
    fileprivate var rank: Int {
      switch self {
      case .right: 2
      case .absent, .mistake(.unplaced), .mistake(.missed): 1
      case .mistake(.wrong), .mistake(.extraWrong), .mistake(.spurious): 0
      }
    }
  }

  /// The document's id.
  public let document: String
  /// Code points.
  public let range: Range<Int>
  /// The document's text at the range.
  public let surface: String
  /// The outcome in the baseline.
  public let baseline: Outcome
  /// The outcome now.
  public let now: Outcome
  /// The surrounding text.
  public let context: MentionContext

  /// Whether a pin is now right that was not, or is gone that was wrong.
  public var isBetter: Bool { now.rank > baseline.rank }
  /// Whether a pin is now wrong that was not, or is gone that was right.
  public var isWorse: Bool { now.rank < baseline.rank }

  /// The changes in a document.
  static func changes(_ before: JudgedDocument, _ now: JudgedDocument) -> [PinChange] {
    guard let old = before.pins[.main], let new = now.pins[.main] else { return [] }
    func change(_ range: Range<Int>, _ baseline: Outcome, _ outcome: Outcome) -> PinChange {
      PinChange(
        document: now.document.id, range: range,
        surface: MentionContext.text(range.lowerBound, range.upperBound, now.document),
        baseline: baseline, now: outcome, context: MentionContext(of: range, in: now.document))
    }
    let answers = zip(old.answers, new.answers).compactMap { old, new in
      old.outcome == new.outcome
        ? nil : change(new.gold.range, Outcome(old.outcome), Outcome(new.outcome))
    }
    let (oldExtras, newExtras) = (Set(old.extraKeys), Set(new.extraKeys))
    let gone = old.extraKeys.filter { !newExtras.contains($0) }.map { key in
      change(key.range, .mistake(key.kind), .absent)
    }
    let come = new.extraKeys.filter { !oldExtras.contains($0) }.map { key in
      change(key.range, .absent, .mistake(key.kind))
    }
    let extras = (gone + come).sorted { left, right in
      (left.range.lowerBound, left.range.upperBound)
        < (right.range.lowerBound, right.range.upperBound)
    }
    return answers + extras
  }
}

extension PinChange.Outcome {
  fileprivate init(_ outcome: JudgedPins.Outcome) {
    switch outcome {
    case .right: self = .right
    case .mistake(let kind): self = .mistake(kind)
    }
  }
}

extension JudgedPins {
  fileprivate struct ExtraKey: Hashable {
    let range: Range<Int>
    let kind: PinMistake.Kind
  }

  /// What tells extra pins of two annotations apart, in order and each once.
  fileprivate var extraKeys: [ExtraKey] {
    var seen: Set<ExtraKey> = []
    return extras.map { ExtraKey(range: $0.pin.range, kind: $0.kind) }.filter {
      seen.insert($0).inserted
    }
  }
}
