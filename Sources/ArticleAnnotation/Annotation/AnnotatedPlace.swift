import ArticleText
public import Gazetteer
public import Geodesy
import SpatialLanguage
public import ToponymRecognition
import ToponymResolution

/// One place of an annotation with all its mentions, or a name that stayed unresolved.
public struct AnnotatedPlace: Sendable {
  /// A mention, in offsets that leave the program.
  public struct Occurrence: Sendable, Hashable {
    /// Code points of the document's source, 0-based, end exclusive; in another unit where
    /// ``Annotation/counting(in:)`` made them.
    public internal(set) var range: Range<Int>
    /// The document's text there.
    public let text: String
    /// What it does in its sentence.
    public let role: Mention.Role
    /// How sure recognition is that this is a place name, 0...1.
    public let confidence: Double
    /// UTF-8 bytes, end exclusive.
    package let bytes: Range<Int>
    /// A person decided what it means.
    public var isDecided = false
  }

  /// Another place that the mentions could mean.
  public struct Alternative: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// Its probability, 0...1.
    public let confidence: Double
  }

  /// The place; nil where the gazetteer has none that the mentions are likely to mean.
  public let details: PlaceDetails?
  /// A place in or near which the mentions' own place lies, where the gazetteer lacks that one: its point
  /// stands for it, approximately.
  public let near: PlaceDetails?
  /// Where a person says that it lies, where no place of the gazetteer is meant.
  public internal(set) var decided: Coordinate?
  /// A person decided what some of the mentions mean.
  public internal(set) var isDecided = false
  /// Where the text itself says that a place which the gazetteer lacks lies.
  public internal(set) var description: DescribedPlace?
  /// The extent of a region, a water or a division, where the gazetteer has it.
  public internal(set) var boundingBox: BoundingBox?
  /// The GeoNames code of the first-order division that the place is.
  package var admin1Code: String?
  /// The highest probability that any mention gives it, 0...1.
  public let confidence: Double
  /// The mentions, in order.
  public internal(set) var mentions: [Occurrence]
  /// Other candidates, most probable first.
  public let alternatives: [Alternative]
  /// Why this place, in words.
  public internal(set) var reasons: [String]

  /// The point on the map: that of the place, where the text says that it lies, or that of the place near
  /// by.
  public var coordinate: Coordinate? {
    details?.coordinate ?? decided ?? description?.estimate?.point ?? near?.coordinate
  }

  /// Gathers resolved mentions by place, in order of first mention; unresolved ones by their text.
  static func places(
    of resolved: [ResolvedMention], in document: Document, _ gazetteer: LayeredGazetteer,
    _ limits: PlaceLimits
  ) -> [AnnotatedPlace] {
    enum Key: Hashable {
      case place(PlaceReference)
      case near(PlaceReference, String)
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
          item.isApproximate ? .near(place, name) : .place(place)
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
    // What was not sure enough to be taken is the first alternative.
    var others = item.alternatives
    if place == nil, !item.isApproximate, let best = item.place {
      others.insert(.init(place: best, confidence: item.confidence), at: 0)
    }
    let alternatives = others.filter { $0.confidence >= 0.005 }.prefix(limits.alternatives)
    let details = place.flatMap { PlaceDetails($0, in: gazetteer) }
    var decided: Coordinate?
    if case .point(let point) = item.decision?.meaning { decided = point }
    return AnnotatedPlace(
      details: item.isApproximate ? nil : details, near: item.isApproximate ? details : nil,
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

/// Which places an annotation keeps.
struct PlaceLimits {
  /// Maximum number of other candidates that each place lists.
  let alternatives: Int
  /// Below this confidence a mention stays unresolved, 0...1.
  let minimumConfidence: Double
}
