#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How likely people are to mean a place when they use its bare name.
enum Prominence {
  /// Returns a score without unit; greater is more prominent.
  ///
  /// Population counts by its logarithm; a country, a sea or a capital scores high without one.
  static func score(_ candidate: Candidate, _ facts: PlaceFacts) -> Double {
    // A settlement of unknown size counts as a village, or as a town if somebody added it by hand
    // because news names it.
    let isSettlement = facts.feature.featureClass == .populated
    let unknown = isSettlement ? (facts.isCurated ? 4.5 : 2.7) : 0.0
    let population = facts.population > 0 ? log10(Double(facts.population)) : unknown
    return population + standing(facts.feature.rank) + name(candidate)
  }

  private static func standing(_ rank: FeatureCode.Rank) -> Double {
    switch rank {
    case .continent: 6
    case .country: 4
    case .sea: 7
    case .region: 4.5
    case .capital: 2.5
    case .admin1: 0
    case .admin1Seat: 1.5
    case .settlement: 0.7
    case .terrain, .inlandWater: 3.5
    case .facility: 3
    case .admin2: -1
    case .lowerDivision, .section: -1
    }
  }

  private static func name(_ candidate: Candidate) -> Double {
    var quality =
      switch candidate.tier {
      case .exact: 0.5
      case .folded: 0.3
      case .skeleton: -2.5
      case .fuzzy: -3.0
      }
    if candidate.isMainName { quality += 1 }
    if candidate.kind == .demonym || candidate.kind == .historical { quality -= 1 }
    if !candidate.isEnglish { quality -= 0.5 }
    return quality
  }
}
