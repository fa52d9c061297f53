/// GeoNames' nine feature classes.
///
/// Source: GeoNames feature codes, <https://www.geonames.org/export/codes.html>.
public enum FeatureClass: String, Sendable, CaseIterable {
  /// Countries, states and other regions with an administration.
  case administrative = "A"
  /// Streams, lakes and seas.
  case water = "H"
  /// Parks, areas, continents and regions.
  case area = "L"
  /// Cities, towns and villages.
  case populated = "P"
  /// Roads and railways.
  case road = "R"
  /// Spots, buildings and farms.
  case spot = "S"
  /// Mountains, islands and deserts.
  case terrain = "T"
  /// Undersea features.
  case undersea = "U"
  /// Forests and heaths.
  case vegetation = "V"

  package init?(utf8 byte: UInt8) {
    self.init(rawValue: String(UnicodeScalar(byte)))
  }
}

/// A GeoNames feature code with its class, such as P `PPLA` or A `ADM1`.
public struct FeatureCode: Hashable, Sendable {
  /// The feature class.
  public let featureClass: FeatureClass
  /// The code, one to seven capital letters and digits.
  public let code: String
  /// The kind of feature as ranking needs it, computed once.
  public let rank: Rank

  /// The kind of thing that a feature is to a reader of news.
  public enum Rank: UInt8, Sendable, CaseIterable {
    /// An independent or dependent political entity: codes `PCL` to `PCLX`, and `TERR`.
    case country
    /// A continent.
    case continent
    /// An ocean, sea, gulf or strait.
    case sea
    /// A region without an administration of its own, such as the Sahel or Donbas.
    case region
    /// A first-order division: a state, province, governorate or oblast.
    case admin1
    /// A second-order division: a county or district.
    case admin2
    /// A smaller division.
    case lowerDivision
    /// The capital of a country, or the seat of its government.
    case capital
    /// The seat of a first-order division.
    case admin1Seat
    /// Any other city, town or village.
    case settlement
    /// A part of a settlement.
    case section
    /// A river, lake or other inland water.
    case inlandWater
    /// A mountain, island, desert or peninsula.
    case terrain
    /// A building, airport, base, street or park.
    case facility

    /// Whether it is a city, a town or a village, and no part of one.
    package var isTown: Bool {
      switch self {
      case .capital, .admin1Seat, .settlement: true
      default: false
      }
    }

    /// Whether it is a river, a lake, a mountain, an island or the like, and no sea.
    package var isNatural: Bool { self == .inlandWater || self == .terrain }
  }

  /// Creates a feature code from its class and code.
  public init(_ featureClass: FeatureClass, _ code: String) {
    self.featureClass = featureClass
    self.code = code
    rank = FeatureCode.rank(featureClass, code)
  }

  private static func rank(_ featureClass: FeatureClass, _ code: String) -> Rank {
    switch (featureClass, code) {
    case (.administrative, "TERR"): .country
    case (.administrative, _) where code.hasPrefix("PCL"): .country
    case (.administrative, "ADM1"): .admin1
    case (.administrative, "ADM2"): .admin2
    case (.administrative, _): .lowerDivision
    case (.area, "CONT"): .continent
    case (.area, "RGN"), (.area, "RGNE"), (.area, "RGNH"), (.vegetation, _): .region
    case (.area, _): .facility
    case (.water, "SEA"), (.water, "OCN"), (.water, "STRT"), (.water, "GULF"), (.water, "CHN"):
      .sea
    case (.water, _), (.undersea, _): .inlandWater
    case (.populated, "PPLC"), (.populated, "PPLG"): .capital
    case (.populated, "PPLA"): .admin1Seat
    case (.populated, "PPLX"): .section
    case (.populated, _): .settlement
    case (.terrain, _): .terrain
    case (.spot, _), (.road, _): .facility
    }
  }
}
