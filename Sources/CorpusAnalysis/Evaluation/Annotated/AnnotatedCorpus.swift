public import Geodesy
import ToponymRecognition

/// Annotations of many documents, by this program or by another one.
public struct AnnotatedCorpus: Sendable {
  /// The mentions of each document, under its id.
  public private(set) var mentions: [String: [AnnotatedMention]]
  /// What a map shows: for each document a mention for each feature and occurrence, in the order of
  /// the text. A mention has a place only where its feature is a point. Written coordinates are left
  /// out.
  private(set) var pins: [String: [AnnotatedMention]] = [:]

  /// Makes a corpus whose places are all drawn as pins.
  public init(mentions: [String: [AnnotatedMention]] = [:]) {
    self.mentions = [:]
    for (document, mentions) in mentions { set(mentions, pins: mentions, document: document) }
  }

  /// Sets a document's mentions and pins, in place of those that it had.
  mutating func set(
    _ mentions: [AnnotatedMention], pins: [AnnotatedMention], document: String
  ) {
    self.mentions[document] = mentions
    let drawn = pins.enumerated().filter {
      $0.element.role != Mention.Role.coordinates.rawValue
    }
    self.pins[document] = drawn.sorted { first, second in
      let (left, right) = (first.element.range, second.element.range)
      return (left.lowerBound, left.upperBound, first.offset)
        < (right.lowerBound, right.upperBound, second.offset)
    }.map(\.element)
  }
}

/// A place name that a program has found, with the place that it gives for it.
public struct AnnotatedMention: Sendable, Hashable {
  /// Code points, 0-based, end exclusive.
  public var range: Range<Int>
  /// What the mention does in its sentence; empty where the file does not say.
  public var role: String
  /// How sure the program is that this is a place name, 0...1.
  public var confidence: Double?
  /// The place; nil where the mention stayed unresolved.
  public var place: Place?
  /// Other places that it could mean.
  public var alternatives: [Place]

  /// A place as an annotation gives it.
  public struct Place: Sendable, Hashable {
    /// Namespaced identifier; empty where the file has none.
    public var id: String
    /// Its name; empty where the file has none.
    public var name: String
    /// Where it is.
    public var coordinate: Coordinate
    /// GeoNames feature class, one letter; empty where the file has none.
    public var featureClass: String
    /// GeoNames feature code; empty where the file has none.
    public var featureCode: String
    /// ISO 3166-1 alpha-2; empty where the file has none.
    public var country: String
    /// Its probability, 0...1.
    public var confidence: Double?
    /// Whether the coordinate stands for an area that the place lies in.
    public var isApproximate: Bool
    /// How far the place may be from the coordinate, in metres; nil where the file does not say.
    public var uncertainty: Double?

    /// Makes a place.
    public init(
      id: String, name: String = "", coordinate: Coordinate, featureClass: String = "",
      featureCode: String = "", country: String = "", confidence: Double? = nil,
      isApproximate: Bool = false, uncertainty: Double? = nil
    ) {
      self.id = id
      self.name = name
      self.coordinate = coordinate
      self.featureClass = featureClass
      self.featureCode = featureCode
      self.country = country
      self.confidence = confidence
      self.isApproximate = isApproximate
      self.uncertainty = uncertainty
    }
  }

  /// Makes a mention.
  public init(
    range: Range<Int>, role: String = "", confidence: Double? = nil, place: Place? = nil,
    alternatives: [Place] = []
  ) {
    self.range = range
    self.role = role
    self.confidence = confidence
    self.place = place
    self.alternatives = alternatives
  }
}
