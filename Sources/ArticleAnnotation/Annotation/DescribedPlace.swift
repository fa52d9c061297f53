public import Geodesy
public import SpatialLanguage

/// A place that a text describes relative to others: "30 km south-west of Deir al-Zour".
public struct DescribedPlace: Sendable {
  /// A place from which the description starts.
  public struct Anchor: Sendable, Hashable {
    /// Namespaced identifier.
    public let id: String
    /// Main name.
    public let name: String
  }

  /// The words of the description, as mentions with the role `Mention.Role.relative`.
  public internal(set) var mentions: [AnnotatedPlace.Occurrence]
  /// Its spatial relation to the anchors.
  public let relation: SpatialExpression.Relation
  /// The anchors, in the order of the words.
  public let anchors: [Anchor]
  /// Whether the words refer to the anchor by "the city" or "its".
  public let isAnaphoric: Bool
  /// Distance from the anchor, if the text gives a number.
  public let distance: StatedDistance?
  /// Direction from the anchor, or the part of the anchor that is meant.
  public let direction: CompassPoint?
  /// Where the place is; nil if the words do not determine a location.
  public let estimate: SpatialEstimate?
  /// The lowest probability that an anchor was resolved correctly, 0...1.
  public let confidence: Double
}

/// Coordinates written out in a text.
public struct StatedCoordinate: Sendable {
  /// The digits, as a mention with the role `Mention.Role.coordinates`.
  public internal(set) var mention: AnnotatedPlace.Occurrence
  /// The point, its notation and its precision.
  public let reading: CoordinateReading
  /// The place named beside the coordinates, with the distance between the two in metres.
  public let beside: (place: DescribedPlace.Anchor, distance: Double)?
  /// Whether that place is further away than its extent and the precision of the coordinates allow.
  public let contradictsName: Bool
}
