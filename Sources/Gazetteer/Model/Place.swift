public import Geodesy

/// A place of the gazetteer with all its names.
public struct Place: Sendable, Hashable {
  /// Namespaced identifier, such as `geonames:170794` or `user:el-shola`.
  public var id: String
  /// The main name, as English-language news prints it.
  public var name: String
  /// WGS 84, degrees.
  public var coordinate: Coordinate
  /// GeoNames feature class and code.
  public var feature: FeatureCode
  /// The country it lies in; nil for seas, continents and regions of several.
  public var country: CountryCode?
  /// GeoNames admin1 code within the country.
  public var admin1: String?
  /// GeoNames admin2 code within the admin1 division.
  public var admin2: String?
  /// People; 0 where unknown.
  public var population: Int
  /// Metres above sea level.
  public var elevation: Int?
  /// Extent in degrees, where known.
  public var boundingBox: BoundingBox?
  /// Where the row comes from: a name in `SOURCES.tsv`, or a citation.
  public var source: String
  /// Names beside the main one.
  public var names: [PlaceName]

  /// Makes a place.
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
  /// What a name is to its place.
  public enum Kind: String, Sendable, CaseIterable {
    /// Another name or spelling.
    case alternate
    /// The name that the place gives itself.
    case official
    /// The name that another language gives it.
    case exonym
    /// "U.S.", "W.Va.".
    case abbreviation
    /// "Syrian", "Parisians": a name for people or an adjective.
    case demonym
    /// A name of former years.
    case historical

    /// The number under which the compiled gazetteer keeps the kind.
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
  /// BCP 47 language tag.
  public var language: String?
  /// What the name is.
  public var kind: Kind
  /// First year in which it was used; negative before the common era.
  public var from: Int?
  /// Last year in which it was used.
  public var to: Int?

  /// Makes a name.
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
