public import Geodesy

/// A place on a map.
public struct MapPlace: Sendable {
  /// The kind of symbol.
  public enum Symbol: String, Sendable {
    case capital, town, facility, terrain, water, area, described, coordinate
    /// A ring around a place in or near which it lies.
    case approximate
  }

  /// What the text contains.
  public enum Kind: String, Sendable {
    /// A name.
    case place
    /// A description relative to other places.
    case described
    /// Coordinates.
    case coordinate
  }

  /// What the text contains.
  public let kind: Kind
  /// Its number among places of its kind.
  public let number: Int
  /// The label beside the symbol.
  public let name: String
  /// The text of the tooltip and for screen readers.
  public let title: String
  /// WGS 84.
  public let coordinate: Coordinate
  /// The symbol.
  public let symbol: Symbol
  /// How often the text mentions it, at least 1.
  public let mentions: Int
  /// The confidence in the location, 0...1.
  public let confidence: Double
  /// Whether the point only approximates the location.
  public let isApproximate: Bool
  /// The radius in metres that a map of only this place shows.
  public let reach: Double
  /// Its extent, if it is larger than a point on the map.
  public private(set) var boundingBox: BoundingBox?
  /// Whether it is a country, region or sea, which the map need not include to show where the story
  /// happens.
  public let isBackground: Bool
  /// If the place is a country, its code as ``BaseMap/country(longitude:latitude:)`` returns it.
  /// Its name is then written on the visible part of the country.
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

  /// A copy of the place with another extent.
  public func bounded(by box: BoundingBox) -> MapPlace {
    var place = self
    place.boundingBox = box
    return place
  }

  /// The key of the place in ids and lines: `place-3`, `described-0`.
  public var key: String { "\(kind.rawValue)-\(number)" }

  /// The importance: the number of mentions times the confidence.
  var weight: Double { Double(max(1, mentions)) * max(0.05, confidence) }
}
