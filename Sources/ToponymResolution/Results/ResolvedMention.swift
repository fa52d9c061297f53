public import Gazetteer
public import ToponymRecognition

/// A mention with the place that it means.
public struct ResolvedMention: Sendable {
  /// The mention as recognition found it.
  public package(set) var mention: Mention
  /// The place it means; nil where the gazetteer has none and nothing says where it lies.
  public internal(set) var place: PlaceReference?
  /// The gazetteer has no place of the name that is likely; `place` is one in or near which it lies.
  public var isApproximate = false
  /// How probable the place is among the candidates, 0...1; 0 without a place.
  public package(set) var confidence: Double
  /// The other candidates, most probable first.
  public package(set) var alternatives: [Alternative]
  /// Why this place, in words.
  public internal(set) var reasons: [String]
  /// What a person decided of it; nil for nothing.
  public internal(set) var decision: Decision?
  /// What the ranking showed, by which confidence is judged.
  package var signs = ResolutionSigns()

  /// A place that the mention could mean as well.
  public struct Alternative: Sendable, Hashable {
    /// The place.
    public let place: PlaceReference
    /// Its probability, 0...1.
    public let confidence: Double

    /// Makes an alternative.
    public init(place: PlaceReference, confidence: Double) {
      self.place = place
      self.confidence = confidence
    }
  }
}

extension ResolvedMention {
  /// Takes what a person decided in place of what was found.
  mutating func decide(_ decision: Decision) {
    self.decision = decision
    isApproximate = false
    alternatives = []
    reasons = [decision.reason]
    mention.confidence = 1
    switch decision.meaning {
    case .place(let place):
      self.place = place
      confidence = 1
    case .point:
      place = nil
      confidence = 1
    case .unresolved:
      place = nil
      confidence = 0
    }
  }
}
