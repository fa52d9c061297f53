public import Gazetteer
public import Geodesy

/// A person's decision about a mention, which overrides all other evidence.
public struct Decision: Sendable, Hashable {
  /// The meaning of the mention.
  public enum Meaning: Sendable, Hashable {
    /// A place of the gazetteer.
    case place(PlaceReference)
    /// A point, whether or not the gazetteer has a place there.
    case point(Coordinate)
    /// A place that must stay unresolved.
    case unresolved
  }

  /// The meaning of the mention.
  public let meaning: Meaning
  /// Who decided and where, in words.
  public let reason: String

  /// Makes a decision.
  public init(_ meaning: Meaning, reason: String) {
    self.meaning = meaning
    self.reason = reason
  }
}
