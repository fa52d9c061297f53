import ArticleText

/// A kind of mistake by which two annotations of a text are compared.
public protocol MistakeKind: Hashable, Sendable {
  /// The label shown to the user.
  var label: String { get }

  /// Whether no mention at all would be better: a wrong pin misleads, and a missing one does not.
  var isWorseThanNothing: Bool { get }
}

/// What has become of a gold mention, or of something annotated without one, in another annotation of the
/// same text.
public struct OutcomeChange<Kind: MistakeKind>: Sendable, Hashable {
  /// The outcome in one annotation.
  public enum Outcome: Sendable, Hashable {
    /// It is right.
    case right
    /// A mistake.
    case mistake(Kind)
    /// Something without a gold mention, which this annotation does not have.
    case absent

    /// The label shown to the user.
    public var label: String {
      switch self {
      case .right: "right"
      case .mistake(let kind): kind.label
      case .absent: "absent"
      }
    }

    /// Right is better than nothing, and nothing better than what misleads.
    fileprivate var rank: Int {
      switch self {
      case .right: 2
      case .absent: 1
      case .mistake(let kind): kind.isWorseThanNothing ? 0 : 1
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

  /// Whether it is better now than in the baseline.
  public var isBetter: Bool { now.rank > baseline.rank }
  /// Whether it is worse now than in the baseline.
  public var isWorse: Bool { now.rank < baseline.rank }

  init(of range: Range<Int>, in document: Document, from baseline: Outcome, to now: Outcome) {
    self.document = document.id
    self.range = range
    surface = MentionContext.text(range.lowerBound, range.upperBound, document)
    self.baseline = baseline
    self.now = now
    context = MentionContext(of: range, in: document)
  }
}

extension Mistake.Kind: MistakeKind {
  /// All mistakes count alike.
  public var isWorseThanNothing: Bool { true }
}

extension PinMistake.Kind: MistakeKind {
  /// A pin in a wrong place is; a name without a point is not.
  public var isWorseThanNothing: Bool {
    switch self {
    case .wrong, .extraWrong, .spurious: true
    case .unplaced, .missed: false
    }
  }
}
