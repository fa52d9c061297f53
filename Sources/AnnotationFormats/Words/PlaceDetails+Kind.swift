import Gazetteer

extension PlaceDetails {
  /// What kind of thing the place is, in the words of a reader: "city", "river", "air base".
  var kindInWords: String {
    if feature.rank == .settlement {
      // GeoNames has one code for all of them.
      switch population {
      case 100_000...: return "city"
      case 10_000...: return "town"
      case 1...: return "town or village"
      default: return "settlement"
      }
    }
    return feature.words
  }
}

extension FeatureCode {
  /// What it is, in the words of a reader.
  var words: String {
    FeatureCode.wordsByCode[code] ?? rank.words
  }

  private static let wordsByCode: [String: String] = [
    "PCLD": "dependent territory", "PCLS": "semi-independent country", "PCLH": "former country",
    "TERR": "territory", "PPLG": "seat of government", "PPLA2": "district capital",
    "PPLQ": "abandoned settlement", "PPLH": "former settlement", "OCN": "ocean",
    "STRT": "strait", "GULF": "gulf", "CHN": "channel", "STM": "river", "LK": "lake",
    "RSV": "reservoir", "BAY": "bay", "CNL": "canal", "ISL": "island", "ISLS": "islands",
    "MT": "mountain", "MTS": "mountains", "VLC": "volcano", "DSRT": "desert", "PEN": "peninsula",
    "VAL": "valley", "CAPE": "cape", "PASS": "mountain pass", "FRST": "forest", "PRK": "park",
    "AIRP": "airport", "AIRB": "air base", "AIRF": "airfield", "DAM": "dam", "PRT": "port",
    "MILB": "military base", "BDG": "bridge", "CMP": "camp", "CMPRF": "refugee camp",
    "ANS": "archaeological site", "RUIN": "ruins", "CSTL": "castle", "SQR": "square",
    "ST": "street", "RD": "road", "ZIP": "postal code",
  ]
}

extension FeatureCode.Rank {
  /// What the rank is, in the words of a reader.
  fileprivate var words: String {
    switch self {
    case .country: "country"
    case .continent: "continent"
    case .sea: "sea"
    case .region: "region"
    case .admin1: "state or province"
    case .admin2: "county or district"
    case .lowerDivision: "municipality"
    case .capital: "capital"
    case .admin1Seat: "regional capital"
    case .settlement: "settlement"
    case .section: "part of a town"
    case .inlandWater: "water"
    case .terrain: "landform"
    case .facility: "site"
    }
  }
}
