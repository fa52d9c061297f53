import Gazetteer

/// GeoNames feature codes for the words with which other sources say what a place is: the tags of
/// OpenStreetMap (<https://wiki.openstreetmap.org/wiki/Key:place>), the types of Linked Places, and
/// numbers of the Getty Art & Architecture Thesaurus (AAT).
enum FeatureWords {
  private static let codes: [String: FeatureCode] = {
    let words: [(FeatureClass, String, [String])] = [
      (
        .populated, "PPL",
        [
          "city", "town", "village", "hamlet", "isolated_dwelling", "settlement", "populated place",
          "inhabited place", "inhabited places", "cities", "towns", "villages", "aat:300008347",
          "aat:300008389", "aat:300008375", "aat:300008372",
        ]
      ),
      (.populated, "PPLX", ["suburb", "quarter", "neighbourhood", "neighborhood", "borough"]),
      (.populated, "PPLC", ["capital"]),
      (.administrative, "PCLI", ["country", "nation", "sovereign state"]),
      (.administrative, "ADM1", ["state", "province", "region", "governorate"]),
      (.administrative, "ADM2", ["county", "district"]),
      (.administrative, "ADM3", ["municipality", "subdistrict"]),
      (.area, "CONT", ["continent"]), (.area, "LCTY", ["locality"]),
      (.terrain, "ISL", ["island", "islet"]), (.terrain, "ISLS", ["archipelago"]),
      (.terrain, "MT", ["peak", "mountain"]), (.terrain, "VLC", ["volcano"]),
      (.terrain, "VAL", ["valley"]), (.terrain, "CAPE", ["cape"]),
      (.terrain, "DSRT", ["desert"]),
      (.water, "SEA", ["sea"]), (.water, "OCN", ["ocean"]), (.water, "BAY", ["bay"]),
      (.water, "STM", ["river", "stream"]), (.water, "LK", ["lake", "water"]),
      (.water, "STRT", ["strait"]), (.water, "SPNG", ["spring"]),
      (.spot, "AIRP", ["aerodrome", "airport"]), (.spot, "FRM", ["farm"]),
      (.spot, "SQR", ["square"]), (.spot, "CSTL", ["castle"]),
      (.spot, "ANS", ["archaeological_site", "archaeological site"]),
      (.spot, "RUIN", ["ruins"]), (.spot, "MNMT", ["monument"]),
      (.vegetation, "FRST", ["wood", "forest"]),
    ]
    return Dictionary(
      words.flatMap { letter, code, names in names.map { ($0, FeatureCode(letter, code)) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Returns the code for a word, ignoring case.
  static func code(_ word: String) -> FeatureCode? { codes[word.lowercased()] }

  /// Returns the code of a division at an OpenStreetMap `admin_level`; 2 is a country.
  static func division(level: Int) -> FeatureCode {
    switch level {
    case ...2: FeatureCode(.administrative, "PCLI")
    case 3, 4: FeatureCode(.administrative, "ADM1")
    case 5, 6: FeatureCode(.administrative, "ADM2")
    default: FeatureCode(.administrative, "ADM3")
    }
  }

  /// Returns the feature code used when only the class is known.
  static func code(ofClass letter: FeatureClass) -> FeatureCode {
    FeatureCode(letter, letter == .populated ? "PPL" : "")
  }
}
