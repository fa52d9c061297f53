public import Geodesy

/// What a map shows on top of land and water.
public struct MapContent: Sendable {
  /// The places, in any order.
  public var places: [MapPlace]
  /// Lines from place to place.
  public var lines: [MapLine]
  /// Areas in which a place may lie.
  public var areas: [MapArea]
  /// The title of a stand-alone map.
  public var title: String
  /// The text alternative for people who cannot see the map.
  public var summary: String

  /// Makes content.
  public init(
    places: [MapPlace] = [], lines: [MapLine] = [], areas: [MapArea] = [], title: String = "Map",
    summary: String = ""
  ) {
    self.places = places
    self.lines = lines
    self.areas = areas
    self.title = title
    self.summary = summary
  }
}

/// A geodesic through points.
public struct MapLine: Sendable {
  /// What the line means.
  public enum Kind: String, Sendable {
    /// Two places are related.
    case relation
    /// A leg of the story's itinerary.
    case leg
    /// A described place lies at the line's end.
    case description
  }

  /// What the line means.
  public let kind: Kind
  /// The keys of the places at its ends.
  public let from: String, to: String
  /// At least two points.
  public let points: [Coordinate]
  /// The tooltip.
  public let title: String

  /// Makes a line.
  public init(kind: Kind, from: String, to: String, points: [Coordinate], title: String) {
    self.kind = kind
    self.from = from
    self.to = to
    self.points = points
    self.title = title
  }
}

/// An area in which a place may lie.
public struct MapArea: Sendable {
  /// The ``MapPlace/key`` of the place.
  public let key: String
  /// Closed rings, or open lines. Rings are filled by the even-odd rule.
  public let rings: [[Coordinate]]
  /// Whether the rings are closed and filled.
  public let isFilled: Bool

  /// Makes an area.
  public init(key: String, rings: [[Coordinate]], isFilled: Bool = true) {
    self.key = key
    self.rings = rings
    self.isFilled = isFilled
  }
}
