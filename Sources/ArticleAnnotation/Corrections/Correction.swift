/// A person's decision about what a name means, here or everywhere.
///
/// Its scope depends on the cells filled in: with offsets it applies to one mention, with only a
/// document to all mentions of the name in it, and without a document to the name everywhere.
/// Narrower corrections take precedence.
public struct Correction: Sendable, Hashable {
  /// The decision.
  public enum Verdict: Sendable, Hashable {
    /// The name means a place, given as ``PlaceQuery`` reads it: an id, a name or coordinates.
    case place(String)
    /// The name is a place but is to have no point.
    case unresolved
    /// The name is not a place name here.
    case notAPlace
  }

  /// The id of the document; nil for any.
  public var document: String?
  /// The name as written in the text. Names are compared without regard to case and diacritics,
  /// mentions with offsets exactly.
  public var text: String
  /// Code points, 0-based, end exclusive; nil for all mentions of the name.
  public var range: Range<Int>?
  /// The decision.
  public var verdict: Verdict
  /// The person's own remark.
  public var note: String

  /// Makes a correction.
  public init(
    document: String? = nil, text: String, range: Range<Int>? = nil, verdict: Verdict,
    note: String = ""
  ) {
    self.document = document
    self.text = text
    self.range = range
    self.verdict = verdict
    self.note = note
  }
}
