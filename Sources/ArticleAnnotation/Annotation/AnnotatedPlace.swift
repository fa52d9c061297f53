import ArticleText
public import Gazetteer
public import Geodesy
import SpatialLanguage
public import ToponymRecognition
import ToponymResolution

/// One place in an annotation with all its mentions, or a name that remains unresolved.
public struct AnnotatedPlace: Sendable {
  /// A mention, with offsets as written in outputs.
  public struct Occurrence: Sendable, Hashable {
    /// Code points of the document's source, 0-based, end exclusive; in another unit after
    /// ``Annotation/counting(in:)``.
    public internal(set) var range: Range<Int>
    /// The document's text at the range.
    public let text: String
    /// Its role in the sentence.
    public let role: Mention.Role
    /// The probability, by recognition, that it is a place name, 0...1.
    public let confidence: Double
    /// UTF-8 bytes of the source, end exclusive.
    package let bytes: Range<Int>
    /// Whether a person decided what it means.
    public var isDecided = false
  }

  /// Another place that the mentions may mean.
  public struct Alternative: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// Its probability, 0...1.
    public let confidence: Double
  }

  /// The place; nil if the gazetteer has none that the mentions are likely to mean.
  public let details: PlaceDetails?
  /// The place to which the text ties the mentions ("Elm Street in Paterson") where the gazetteer has no
  /// place that they are likely to mean. What they mean lies in or near it, and its point stands for them.
  public let within: PlaceDetails?
  /// The place that the mentions are probably nearest to: ``within`` where the text ties them to one, and
  /// otherwise a hint for a reader, which gives them no position.
  public let near: PlaceDetails?
  /// Metres around the point of ``within`` that hold all of it; nil without one.
  public internal(set) var extent: Double?
  /// The position decided by a person, if no place of the gazetteer is meant.
  public internal(set) var decided: Coordinate?
  /// Whether a person decided what some of the mentions mean.
  public internal(set) var isDecided = false
  /// Where the text itself locates a place that the gazetteer lacks.
  public internal(set) var description: DescribedPlace?
  /// The extent of a region, a body of water or a division, if the gazetteer has it.
  public internal(set) var boundingBox: BoundingBox?
  /// The highest probability of any mention that it means this place, 0...1.
  public let confidence: Double
  /// The mentions, in order.
  public internal(set) var mentions: [Occurrence]
  /// Other candidates, most probable first.
  public let alternatives: [Alternative]
  /// Why this place was chosen, in words.
  public internal(set) var reasons: [String]

  /// The point of the place, the one given by the text, or the one that stands for the place to which the
  /// text ties the mentions (``isApproximate``); nil where none of them is known.
  public var coordinate: Coordinate? {
    details?.coordinate ?? decided ?? description?.estimate?.point ?? within?.coordinate
  }

  /// Whether ``coordinate`` only stands for ``within``, somewhere in or near which the mentions lie. An
  /// output shows an area or a hollow mark for it, and never a pin.
  public var isApproximate: Bool {
    details == nil && decided == nil && description?.estimate == nil && within != nil
  }

  /// Metres around ``coordinate`` within which the mentions lie, by the words of the text or by the extent
  /// of ``within``; nil where the point is that of a place or a person's decision.
  public var uncertainty: Double? {
    guard details == nil, decided == nil else { return nil }
    return description?.estimate?.uncertainty ?? extent
  }

  /// Groups resolved mentions by place and unresolved ones by their text, in order of first
  /// mention.
  static func places(
    of resolved: [ResolvedMention], in document: Document, _ gazetteer: LayeredGazetteer,
    _ limits: PlaceLimits
  ) -> [AnnotatedPlace] {
    enum Key: Hashable {
      case place(PlaceReference)
      case within(PlaceReference, String)
      case point(Coordinate, String)
      case unresolved(String, isDecided: Bool)
    }
    var places: [AnnotatedPlace] = []
    var numbers: [Key: Int] = [:]
    for item in resolved {
      let bytes = item.mention.range
      let occurrence = Occurrence(
        range: document.codePointRange(bytes), text: document.slice(bytes),
        role: item.mention.role, confidence: item.mention.confidence, bytes: bytes,
        isDecided: item.decision != nil)
      let place = item.confidence >= limits.minimumConfidence ? item.place : nil
      let name = document.name(bytes)
      let key: Key =
        if let place {
          item.isApproximate ? .within(place, name) : .place(place)
        } else if case .point(let point) = item.decision?.meaning {
          .point(point, name)
        } else { .unresolved(name, isDecided: item.decision != nil) }
      if let number = numbers[key] {
        if item.confidence > places[number].confidence, place != nil {
          places[number] = make(item, place, places[number].mentions, gazetteer, limits)
        } else if let reason = item.decision?.reason, !places[number].reasons.contains(reason) {
          places[number].reasons.append(reason)
          places[number].isDecided = true
        }
        places[number].mentions.append(occurrence)
      } else {
        numbers[key] = places.count
        places.append(make(item, place, [occurrence], gazetteer, limits))
      }
    }
    return places
  }

  private static func make(
    _ item: ResolvedMention, _ place: PlaceReference?, _ mentions: [Occurrence],
    _ gazetteer: LayeredGazetteer, _ limits: PlaceLimits
  ) -> AnnotatedPlace {
    // A candidate that was not certain enough to be chosen becomes the first alternative.
    var others = item.alternatives
    if place == nil, !item.isApproximate, let best = item.place {
      others.insert(.init(place: best, confidence: item.confidence), at: 0)
    }
    let alternatives = others.filter { $0.confidence >= 0.005 }.prefix(limits.alternatives)
    let details = place.flatMap { PlaceDetails($0, in: gazetteer) }
    var decided: Coordinate?
    if case .point(let point) = item.decision?.meaning { decided = point }
    // A river is no area that something lies in.
    let isLine = place.flatMap { gazetteer.shape(of: $0) }?.kind == .line
    let within = item.isApproximate && !isLine ? details : nil
    // A container that is not certain enough for a position still says where to look.
    let hint =
      within == nil && item.decision == nil
      ? item.near ?? (item.isApproximate ? item.place : nil) : nil
    return AnnotatedPlace(
      details: item.isApproximate ? nil : details, within: within,
      near: within ?? hint.flatMap { PlaceDetails($0, in: gazetteer) },
      decided: decided,
      isDecided: item.decision != nil,
      confidence: place == nil && decided == nil ? 0 : item.confidence, mentions: mentions,
      alternatives: alternatives.compactMap { other in
        PlaceDetails(other.place, in: gazetteer).map {
          Alternative(details: $0, confidence: other.confidence)
        }
      },
      reasons: place == nil && item.decision == nil ? [] : item.reasons)
  }
}

/// Limits on the places that an annotation keeps.
struct PlaceLimits {
  /// Maximum number of alternatives for each place.
  let alternatives: Int
  /// Mentions below this confidence remain unresolved, 0...1.
  let minimumConfidence: Double
}
