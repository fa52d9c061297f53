public import Gazetteer
public import ToponymRecognition

/// A mention with the place that it means.
public struct ResolvedMention: Sendable {
  /// The mention as recognition found it.
  public package(set) var mention: Mention
  /// The place it means; nil if the gazetteer has none and nothing says where it is.
  public internal(set) var place: PlaceReference?
  /// Whether ``place`` is only a place to which the text ties the name ("Elm Street in Paterson"), because no
  /// place with the name is likely.
  public var isApproximate = false
  /// The place of the story to which the name is probably nearest, if it is unresolved and the text does not
  /// tie it to any. A hint for a reader and no position.
  public package(set) var near: PlaceReference?
  /// The probability that the words name a place and that it is this one, 0...1; 0 without a place.
  public package(set) var confidence: Double
  /// The other candidates, most probable first.
  public package(set) var alternatives: [Alternative]
  /// The reasons for the place, in words.
  public internal(set) var reasons: [String]
  /// A person's decision about the mention, if any.
  public internal(set) var decision: Decision?
  /// The evidence from ranking, used to judge confidence.
  package var evidence = ResolutionEvidence()

  /// Another place that the mention could mean.
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
  /// Multiplies the probabilities of the other candidates.
  mutating func scaleAlternatives(by factor: Double) {
    alternatives = alternatives.map {
      .init(place: $0.place, confidence: $0.confidence * factor)
    }
  }

  /// Takes no place, as none is probable enough. What would have been taken comes first among the alternatives.
  mutating func leave() {
    guard let place else { return }
    alternatives.insert(.init(place: place, confidence: confidence), at: 0)
    self.place = nil
    confidence = 0
    reasons = ["no place with that name is probable enough"]
  }

  /// Replaces the result with a person's decision.
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
