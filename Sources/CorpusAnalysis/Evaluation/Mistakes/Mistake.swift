import ArticleText

/// One way in which an annotation differs from the gold.
public struct Mistake: Sendable, Hashable {
  /// The kinds of mistake; each gold mention that is not right has exactly one.
  public enum Kind: String, Sendable, CaseIterable {
    /// A gold mention that no annotated span touches.
    case missed
    /// An annotated mention that touches no gold span.
    case spurious
    /// Spans that overlap and are not equal.
    case boundary
    /// The span is right and no place was given.
    case noCandidate = "no_candidate"
    /// The span is right and the place is not.
    case wrongCandidate = "wrong_candidate"

    /// What a person reads.
    public var label: String {
      switch self {
      case .missed: "missed"
      case .spurious: "spurious"
      case .boundary: "boundary"
      case .noCandidate: "no candidate"
      case .wrongCandidate: "wrong candidate"
      }
    }
  }

  /// What kind of mistake it is.
  public let kind: Kind
  /// The document's id.
  public let document: String
  /// The gold span in code points; of a spurious mention the annotated one.
  public let range: Range<Int>
  /// The document's text there.
  public let surface: String
  /// The text that was annotated instead, where a boundary differs.
  public let annotated: String?
  /// Id of the place that was given.
  public let answer: String?
  /// Id of the right place, where the gold has one.
  public let gold: String?
  /// How far the answer is from the right place, in km on a sphere.
  public let kilometres: Double?
  /// Whether the right place was among the alternatives, or the gazetteer has it under this name;
  /// nil where that cannot be said.
  public let rightWasCandidate: Bool?
  /// About 30 characters before and after, line breaks as blanks.
  public let context: MentionContext
}

/// The text around a mention.
public struct MentionContext: Sendable, Hashable {
  /// What stands before.
  public let before: String
  /// What stands after.
  public let after: String

  /// Takes the text around a range of code points; a range that does not fit is cut to the text.
  init(of range: Range<Int>, in document: Document, width: Int = 30) {
    before = Self.text(range.lowerBound - width, range.lowerBound, document)
    after = Self.text(range.upperBound, range.upperBound + width, document)
  }

  static func text(_ start: Int, _ end: Int, _ document: Document) -> String {
    let length = document.codePointCount
    let first = document.byteOffset(ofCodePoint: min(length, max(0, start))) ?? 0
    let last = document.byteOffset(ofCodePoint: min(length, max(0, end))) ?? first
    let text = document.slice(first..<max(first, last))
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
