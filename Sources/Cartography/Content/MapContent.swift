public import Geodesy

/// What a map shows on top of land and water.
public struct MapContent: Sendable {
  /// Places, by any order.
  public var places: [MapPlace]
  /// Ways from place to place.
  public var lines: [MapLine]
  /// Areas within which something lies.
  public var areas: [MapArea]
  /// What the map is called where it stands alone.
  public var title: String
  /// What a person hears who cannot see it.
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

/// A geodesic through some points.
public struct MapLine: Sendable {
  /// What it says.
  public enum Kind: String, Sendable {
    /// Two places stand together.
    case relation
    /// A leg of the way of the story.
    case leg
    /// A described place lies at the end.
    case description
  }

  /// What it says.
  public let kind: Kind
  /// The keys of the places at its ends.
  public let from: String, to: String
  /// Two points or more.
  public let points: [Coordinate]
  /// What a pointer shows.
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
  /// The key of the place.
  public let key: String
  /// Rings, or lines where they are open; filled by the even-odd rule.
  public let rings: [[Coordinate]]
  /// Whether the rings are closed and enclose something.
  public let isFilled: Bool

  /// Makes an area.
  public init(key: String, rings: [[Coordinate]], isFilled: Bool = true) {
    self.key = key
    self.rings = rings
    self.isFilled = isFilled
  }
}
