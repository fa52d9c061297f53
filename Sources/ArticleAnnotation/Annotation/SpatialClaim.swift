public import Gazetteer
public import Geodesy
public import SpatialLanguage

/// A spatial statement in a text, tested against geodesy and the gazetteer.
public struct SpatialClaim: Sendable {
  /// The kind of statement.
  public enum Kind: Sendable, Hashable {
    /// The subject has this relation to the object: "Ramadi, 110 km west of Baghdad".
    case relation(SpatialExpression.Relation)
    /// The subject is inside the object: "Ramadi, in Anbar province".
    case containment
    /// The subject is the capital of the object.
    case capital
    /// The subject is the object's largest settlement, or its second, third ...
    case size(rank: Int)
  }

  /// The result of the test.
  public enum Verdict: String, Sendable {
    /// The statement is true as far as its wording goes.
    case agrees
    /// The statement is false.
    case contradicts
    /// The facts needed for a test are unknown.
    case untested
  }

  /// A place in the statement.
  public struct Place: Sendable, Hashable {
    /// Namespaced identifier.
    public let id: String
    /// Main name.
    public let name: String
  }

  /// The kind of statement.
  public let kind: Kind
  /// The words of the statement.
  public internal(set) var mention: AnnotatedPlace.Occurrence
  /// The place that the statement is about.
  public let subject: Place
  /// The places that it relates the subject to.
  public let objects: [Place]
  /// The distance stated in the text.
  public let statedDistance: StatedDistance?
  /// The direction stated in the text.
  public let statedDirection: CompassPoint?
  /// Geodesic distance from the object to the subject in metres; nil if it is not meaningful.
  public internal(set) var distance: Double?
  /// What the distance is measured to where one of the places has a shape; nil between the points of both.
  public internal(set) var measuredTo: ShapeKind?
  /// Azimuth from the object to the subject, in degrees clockwise from north.
  public internal(set) var azimuth: Double?
  /// Azimuth at the subject back to the object, in degrees clockwise from north.
  public internal(set) var backAzimuth: Double?
  /// The result of the test.
  public internal(set) var verdict: Verdict
  /// Error of the stated distance in metres; nil if it fits or none is stated.
  public internal(set) var distanceError: Double?
  /// Angle between the stated direction and the azimuth in degrees; nil without a stated direction.
  public internal(set) var directionError: Double?
  /// The reason for the verdict, in words.
  public internal(set) var finding: String
}
