public import Geodesy

/// A place on a map.
public struct MapPlace: Sendable {
  /// What its symbol looks like.
  public enum Symbol: String, Sendable {
    case capital, town, facility, terrain, water, area, described, coordinate
  }

  /// What kind of finding of the text it is.
  public enum Kind: String, Sendable {
    /// A name.
    case place
    /// A description by other places.
    case described
    /// Coordinates.
    case coordinate
  }

  /// What kind of finding it is.
  public let kind: Kind
  /// Its number among its like.
  public let number: Int
  /// What stands beside it.
  public let name: String
  /// What a pointer shows and a screen reader says.
  public let title: String
  /// WGS 84.
  public let coordinate: Coordinate
  /// What it is.
  public let symbol: Symbol
  /// How often the text names it, 1 or more.
  public let mentions: Int
  /// How sure it is, 0...1.
  public let confidence: Double
  /// Its point stands for one that nobody knows exactly.
  public let isApproximate: Bool
  /// Metres around it that a map of it alone shows.
  public let reach: Double
  /// Its extent, where it is larger than a point on the map.
  public private(set) var boundingBox: BoundingBox?
  /// Countries, regions and seas: the map need not show them to show where the story is.
  public let isBackground: Bool
  /// The code of the country that it is, as ``BaseMap/country(longitude:latitude:)`` gives it: its name
  /// then stands where the country is seen.
  public let countryCode: String?

  /// Makes a place.
  public init(
    kind: Kind, number: Int, name: String, title: String,
    coordinate: Coordinate, symbol: Symbol, mentions: Int = 1, confidence: Double = 1,
    isApproximate: Bool = false, reach: Double = 25_000, boundingBox: BoundingBox? = nil,
    isBackground: Bool = false, countryCode: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.name = name
    self.title = title
    self.coordinate = coordinate
    self.symbol = symbol
    self.mentions = mentions
    self.confidence = confidence
    self.isApproximate = isApproximate
    self.reach = reach
    self.boundingBox = boundingBox
    self.isBackground = isBackground
    self.countryCode = countryCode
  }

  /// The place with another extent.
  public func bounded(by box: BoundingBox) -> MapPlace {
    var place = self
    place.boundingBox = box
    return place
  }

  /// Names the place in ids and lines: `place-3`, `described-0`.
  public var key: String { "\(kind.rawValue)-\(number)" }

  /// What makes it important: mentions that are sure.
  var weight: Double { Double(max(1, mentions)) * max(0.05, confidence) }
}
