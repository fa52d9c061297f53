/// A source of the land and water of a map.
///
/// This module draws what it is given and opens no files. Dateline passes it the gazetteer's
/// outlines.
public protocol BaseMap {
  /// The coasts, country borders and division borders that touch a window.
  ///
  /// - Parameters:
  ///   - window: The part of the Earth that the map shows.
  ///   - divisions: Whether to include lines between divisions.
  /// - Returns: The lines, always in the same order.
  func lines(in window: GeoWindow, divisions: Bool) -> [BaseLine]
  /// The shores of lakes that touch a window, up to a rank.
  func lakes(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// The rivers that touch a window, up to a rank.
  func rivers(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// The labels whose points lie in a window; towns only up to a rank.
  func labels(in window: GeoWindow, upTo rank: Int) -> [BaseLabel]
  /// What lies at a point given in degrees.
  func side(longitude: Double, latitude: Double) -> BaseLine.Side
  /// The code of the country at a point given in degrees; nil at sea.
  func country(longitude: Double, latitude: Double) -> String?
}

/// A line between two areas of the base map, directed so that ``left`` lies on its left.
public struct BaseLine: Sendable {
  /// What lies on one side.
  public enum Side: Hashable, Sendable {
    /// Sea.
    case water
    /// Land, either of a country that the map emphasises or of any other.
    case land(isEmphasized: Bool)
    /// Nothing: the data end here.
    case edge

    var isLand: Bool { if case .land = self { true } else { false } }
    var isEmphasized: Bool { self == .land(isEmphasized: true) }
  }

  /// What the line separates.
  public enum Kind: Hashable, Sendable {
    /// Between land and sea.
    case coast
    /// Between two countries.
    case country
    /// Between two divisions of one country.
    case division
    /// A cut in the data. It is never drawn, because areas do not end there on a round Earth.
    case cut
  }

  /// What lies on the left of the line.
  public let left: Side
  /// What lies on the right of the line.
  public let right: Side
  /// What the line separates.
  public let kind: Kind
  /// At least two points. In a closed line the last equals the first.
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
  /// Its name; empty if it has none.
  public let name: String
  /// The rank, from 0 for the most important to 9 for the least.
  public let rank: Int
  /// At least two points. A shore is closed and has the water on its left.
  public let points: [BasePoint]

  /// Makes a river or shore.
  public init(name: String, rank: Int, points: [BasePoint]) {
    self.name = name
    self.rank = rank
    self.points = points
  }
}

/// A name on the base map with its location.
public struct BaseLabel: Sendable {
  /// What has the name.
  public enum Kind: Sendable {
    /// A country, a sea, a capital or another town.
    case country, sea, capital, town
  }

  /// What has the name.
  public let kind: Kind
  /// The rank, 0 for the most important.
  public let rank: Int
  /// The name.
  public let name: String
  /// The code of a country, as ``BaseMap/country(longitude:latitude:)`` returns it.
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

/// A point of the base map in ten-thousandths of a degree (11 m). Integers let lines that meet
/// share a point exactly.
public struct BasePoint: Hashable, Sendable {
  /// Units per degree.
  public static let units = 10_000.0

  /// The longitude in units, positive east, -1,800,000...1,800,000.
  public let x: Int32
  /// The latitude in units, positive north, -900,000...900,000.
  public let y: Int32

  /// Makes a point.
  public init(x: Int32, y: Int32) {
    self.x = x
    self.y = y
  }

  /// Longitude and latitude in degrees.
  var degrees: SIMD2<Double> { SIMD2(Double(x), Double(y)) / Self.units }
}
