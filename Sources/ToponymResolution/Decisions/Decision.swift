public import Gazetteer
public import Geodesy

/// What a person decided of a mention, whatever speaks for other places.
public struct Decision: Sendable, Hashable {
  /// What the mention means.
  public enum Meaning: Sendable, Hashable {
    /// A place of the gazetteer.
    case place(PlaceReference)
    /// A point; the gazetteer need not have a place there.
    case point(Coordinate)
    /// A place that is to stay without a point.
    case unresolved
  }

  /// What the mention means.
  public let meaning: Meaning
  /// Who says so and where, in words.
  public let reason: String

  /// Makes a decision.
  public init(_ meaning: Meaning, reason: String) {
    self.meaning = meaning
    self.reason = reason
  }
}
