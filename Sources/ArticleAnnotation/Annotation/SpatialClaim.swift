public import Geodesy
public import SpatialLanguage

/// A statement of a text about space, tested against geodesy and the gazetteer.
public struct SpatialClaim: Sendable {
  /// What the statement says.
  public enum Kind: Sendable, Hashable {
    /// The subject lies so to the object: "Ramadi, 110 km west of Baghdad".
    case relation(SpatialExpression.Relation)
    /// The subject lies in the object: "Ramadi, in Anbar province".
    case containment
    /// The subject is the capital of the object.
    case capital
    /// The subject is the object's largest settlement, or its second, third ...
    case size(rank: Int)
  }

  /// What came of the test.
  public enum Verdict: String, Sendable {
    /// The statement holds as far as its words go.
    case agrees
    /// It does not.
    case contradicts
    /// What would be needed is not known.
    case untested
  }

  /// A place of the statement.
  public struct Place: Sendable, Hashable {
    /// Namespaced identifier.
    public let id: String
    /// Main name.
    public let name: String
  }

  /// What the statement says.
  public let kind: Kind
  /// The words.
  public internal(set) var mention: AnnotatedPlace.Occurrence
  /// What it is said of.
  public let subject: Place
  /// From which places it is said.
  public let objects: [Place]
  /// The distance that the text gives.
  public let statedDistance: StatedDistance?
  /// The direction that the text gives.
  public let statedDirection: CompassPoint?
  /// Metres from the object to the subject along the geodesic; nil where that says nothing.
  public internal(set) var distance: Double?
  /// Azimuth from the object to the subject, degrees clockwise from north.
  public internal(set) var azimuth: Double?
  /// Azimuth back from the subject.
  public internal(set) var backAzimuth: Double?
  /// What came of the test.
  public internal(set) var verdict: Verdict
  /// Metres by which the stated distance is off; nil where it fits or none is stated.
  public internal(set) var distanceError: Double?
  /// Degrees between the stated direction and the azimuth; nil without a stated direction.
  public internal(set) var directionError: Double?
  /// Why, in words.
  public internal(set) var finding: String
}
