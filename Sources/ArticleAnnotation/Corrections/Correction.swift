/// One decision of a person: what a name means here, or everywhere.
///
/// It is as wide as its cells leave it: with offsets it decides of one mention, with a document alone of
/// all mentions of the name in it, without one of the name wherever it stands. Narrow ones go first.
public struct Correction: Sendable, Hashable {
  /// What was decided.
  public enum Verdict: Sendable, Hashable {
    /// It means a place, as ``PlaceQuery`` reads it: an id, a name or coordinates.
    case place(String)
    /// It is a place that is to stay without a point.
    case unresolved
    /// It is no name of a place here.
    case notAPlace
  }

  /// The id of the document; nil for any.
  public var document: String?
  /// The name as the text writes it. Names are compared without regard to case and marks, mentions with
  /// offsets as they stand.
  public var text: String
  /// Code points, 0-based, end exclusive; nil for all mentions of the name.
  public var range: Range<Int>?
  /// What was decided.
  public var verdict: Verdict
  /// What the person wants to remember.
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
