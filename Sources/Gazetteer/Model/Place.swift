public import Geodesy

/// A place of the gazetteer with all its names.
public struct Place: Sendable, Hashable {
  /// The namespaced identifier, such as `geonames:170794` or `user:el-shola`.
  public var id: String
  /// The main name, as English-language news prints it.
  public var name: String
  /// The position in WGS 84, in degrees.
  public var coordinate: Coordinate
  /// The GeoNames feature class and code.
  public var feature: FeatureCode
  /// The country it lies in; nil for seas, continents and regions that span several countries.
  public var country: CountryCode?
  /// The GeoNames admin1 code within the country.
  public var admin1: String?
  /// The GeoNames admin2 code within the admin1 division.
  public var admin2: String?
  /// The population; 0 if unknown.
  public var population: Int
  /// The elevation in metres above sea level; nil if unknown.
  public var elevation: Int?
  /// The extent in degrees; nil if unknown.
  public var boundingBox: BoundingBox?
  /// The source of the row: a name in `SOURCES.tsv`, or a citation.
  public var source: String
  /// The names besides the main one.
  public var names: [PlaceName]

  /// Creates a place.
  public init(
    id: String, name: String, coordinate: Coordinate, feature: FeatureCode,
    country: CountryCode? = nil, admin1: String? = nil, admin2: String? = nil,
    population: Int = 0, elevation: Int? = nil, boundingBox: BoundingBox? = nil,
    source: String = "", names: [PlaceName] = []
  ) {
    self.id = id
    self.name = name
    self.coordinate = coordinate
    self.feature = feature
    self.country = country
    self.admin1 = admin1
    self.admin2 = admin2
    self.population = population
    self.elevation = elevation
    self.boundingBox = boundingBox
    self.source = source
    self.names = names
  }
}

/// One name of a place.
public struct PlaceName: Sendable, Hashable {
  /// The kind of a name.
  public enum Kind: String, Sendable, CaseIterable {
    /// Another name or spelling.
    case alternate
    /// The name used officially by the place itself.
    case official
    /// The name used in another language.
    case exonym
    /// An abbreviation, such as "U.S." or "W.Va.".
    case abbreviation
    /// A name for people or an adjective, such as "Parisians" or "Syrian".
    case demonym
    /// A former name.
    case historical

    /// The number that represents the kind in a compiled gazetteer.
    package var stored: UInt8 {
      switch self {
      case .alternate: 0
      case .official: 1
      case .exonym: 2
      case .abbreviation: 3
      case .demonym: 4
      case .historical: 5
      }
    }

    package init(stored: UInt8) {
      self = Kind.allCases.first { $0.stored == stored } ?? .alternate
    }
  }

  /// The name itself.
  public var text: String
  /// The BCP 47 language tag; nil if unknown.
  public var language: String?
  /// The kind of name.
  public var kind: Kind
  /// The first year in which it was used; negative before the common era, nil if unknown.
  public var from: Int?
  /// The last year in which it was used; negative before the common era, nil if unknown.
  public var to: Int?

  /// Creates a name.
  public init(
    _ text: String, language: String? = nil, kind: Kind = .alternate, from: Int? = nil,
    to: Int? = nil
  ) {
    self.text = text
    self.language = language
    self.kind = kind
    self.from = from
    self.to = to
  }
}
