import ArticleText

/// A difference between an annotation and the gold.
public struct Mistake: Sendable, Hashable {
  /// The kinds of mistake; each wrong gold mention has exactly one.
  public enum Kind: String, Sendable, CaseIterable {
    /// A gold mention that no annotated span overlaps.
    case missed
    /// An annotated mention that overlaps no gold span.
    case spurious
    /// The spans overlap but are not equal.
    case boundary
    /// The span is right, but no place was given.
    case noCandidate = "no_candidate"
    /// The span is right, but the place is wrong.
    case wrongCandidate = "wrong_candidate"

    /// The label shown to the user.
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

  /// The kind of mistake.
  public let kind: Kind
  /// The document's id.
  public let document: String
  /// The gold span in code points; for a spurious mention, the annotated span.
  public let range: Range<Int>
  /// The document's text at the range.
  public let surface: String
  /// The text annotated instead, if the boundaries differ.
  public let annotated: String?
  /// The id of the place given.
  public let answer: String?
  /// The id of the right place, if the gold has one.
  public let gold: String?
  /// Distance of the answer from the right place, in km on a sphere.
  public let kilometres: Double?
  /// Whether the right place was among the alternatives or is in the gazetteer under this name; nil
  /// if unknown.
  public let rightWasCandidate: Bool?
  /// About 30 characters before and after, with line breaks as blanks.
  public let context: MentionContext
}

/// The text around a mention.
public struct MentionContext: Sendable, Hashable {
  /// The text before the mention.
  public let before: String
  /// The text after the mention.
  public let after: String

  /// Extracts the text around a range of code points; a range beyond the text is clamped to it.
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
