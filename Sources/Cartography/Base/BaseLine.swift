/// A line between two areas of the base map, in the direction that has `left` on its left.
public struct BaseLine: Sendable {
  /// What lies on a side.
  public enum Side: Hashable, Sendable {
    /// Sea.
    case water
    /// Land, of a country that the map sets off from the others or of any other.
    case land(isEmphasized: Bool)
    /// Nothing: the data are cut here.
    case edge

    var isLand: Bool { if case .land = self { true } else { false } }
    var isEmphasized: Bool { self == .land(isEmphasized: true) }
  }

  /// What the line is on the ground.
  public enum Kind: Hashable, Sendable {
    /// Between land and sea.
    case coast
    /// Between two countries.
    case country
    /// Between two divisions of one country.
    case division
    /// Where the data are cut: drawn never, and no edge of an area on a round Earth.
    case cut
  }

  /// What lies on the left.
  public let left: Side
  /// What lies on the right.
  public let right: Side
  /// What the line is.
  public let kind: Kind
  /// Two points or more; the last is the first where the line is closed.
  public let points: [BasePoint]

  /// Makes a line.
  public init(left: Side, right: Side, kind: Kind, points: [BasePoint]) {
    self.left = left
    self.right = right
    self.kind = kind
    self.points = points
  }
}

/// A river or the shore of a lake.
public struct BaseWater: Sendable {
  /// Its name; empty where it has none.
  public let name: String
  /// 0 for the greatest, 9 for the least.
  public let rank: Int
  /// Two points or more. A shore is closed and has the water on its left.
  public let points: [BasePoint]

  /// Makes a water.
  public init(name: String, rank: Int, points: [BasePoint]) {
    self.name = name
    self.rank = rank
    self.points = points
  }
}

/// A name of the base map with its point.
public struct BaseLabel: Sendable {
  /// What has the name.
  public enum Kind: Sendable {
    case country, sea, capital, town
  }

  /// What has the name.
  public let kind: Kind
  /// 0 for the greatest, and up.
  public let rank: Int
  /// The name.
  public let name: String
  /// The code of a country, as ``BaseMap/country(longitude:latitude:)`` gives it.
  public let code: String
  /// Degrees.
  public let longitude: Double
  /// Degrees.
  public let latitude: Double

  /// Makes a label.
  public init(
    kind: Kind, rank: Int, name: String, code: String, longitude: Double, latitude: Double
  ) {
    self.kind = kind
    self.rank = rank
    self.name = name
    self.code = code
    self.longitude = longitude
    self.latitude = latitude
  }
}
