public import Geodesy
public import SpatialLanguage

/// A place that a text describes by others: "30 km south-west of Deir al-Zour".
public struct DescribedPlace: Sendable {
  /// A place that the description starts from.
  public struct Anchor: Sendable, Hashable {
    /// Namespaced identifier.
    public let id: String
    /// Main name.
    public let name: String
  }

  /// The words, wherever they stand, as mentions of role `Mention.Role.relative`.
  public internal(set) var mentions: [AnnotatedPlace.Occurrence]
  /// How it lies to its anchors.
  public let relation: SpatialExpression.Relation
  /// The anchors, in the order of the words.
  public let anchors: [Anchor]
  /// The anchor stands in the words as "the city" or "its".
  public let isAnaphoric: Bool
  /// How far from the anchor, where the text gives a number.
  public let distance: StatedDistance?
  /// In which direction from the anchor, or in which part of it.
  public let direction: CompassPoint?
  /// Where that is; nil where the words name a place and do not place it.
  public let estimate: SpatialEstimate?
  /// The least of the probabilities that the anchors are what they were taken for, 0...1.
  public let confidence: Double
}

/// Coordinates that a text writes out.
public struct StatedCoordinate: Sendable {
  /// The digits, as a mention of role `Mention.Role.coordinates`.
  public internal(set) var mention: AnnotatedPlace.Occurrence
  /// The point, its form, and how finely it is written.
  public let reading: CoordinateReading
  /// The place whose name stands beside them, with the metres between the two.
  public let beside: (place: DescribedPlace.Anchor, distance: Double)?
  /// They are further from that place than its extent and theirs allow.
  public let contradictsName: Bool
}
