import Gazetteer
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Evidence that a candidate has by itself and by the words around the mention.
enum OwnEvidence {
  static func of(_ scored: ScoredCandidate, cue: Mention.TypeCue?, role: Mention.Role) -> Evidence {
    var evidence = Evidence()
    let facts = scored.facts
    evidence.population = facts.population > 0 ? min(1, log10(Double(facts.population)) / 7) : 0
    evidence.rank = rank(facts.feature.rank)
    evidence.name = name(scored.candidate, rank: facts.feature.rank, role: role)
    evidence.cue = cue.map { agreement(facts.feature.rank, $0) } ?? 0
    return evidence
  }

  /// How readily news means a place of this kind when it gives a bare name.
  private static func rank(_ rank: FeatureCode.Rank) -> Double {
    switch rank {
    case .country, .continent: 1
    case .sea: 0.9
    case .capital: 0.6
    case .region: 0.5
    case .admin1: 0.3
    case .admin1Seat: 0.35
    case .settlement: 0.1
    case .terrain: 0.3
    case .inlandWater: 0.1
    case .facility: 0.1
    case .admin2: -0.3
    case .lowerDivision: -0.4
    case .section: -0.2
    }
  }

  private static func name(
    _ candidate: Candidate, rank: FeatureCode.Rank, role: Mention.Role
  ) -> Double {
    let isDemonym = candidate.kind == .demonym
    if (role == .demonym) != isDemonym { return -1.5 }
    var quality = 0.0
    switch candidate.tier {
    case .exact: quality += 0.3
    case .folded: quality += 0.15
    case .skeleton: quality -= 0.4
    case .fuzzy: quality -= 0.8
    }
    if candidate.isMainName { quality += 0.4 }
    if !candidate.isEnglish { quality -= 0.2 }
    switch candidate.kind {
    case .abbreviation: quality += rank == .country || rank == .admin1 ? 0.3 : -0.3
    case .historical: quality -= 0.2
    case .exonym, .official: quality += 0.2
    case .alternate, .demonym: break
    }
    return quality
  }

  /// 1 where the words around name the candidate's kind, -1 where they name another.
  static func agreement(_ rank: FeatureCode.Rank, _ cue: Mention.TypeCue) -> Double {
    switch (cue, rank) {
    case (.settlement, .capital), (.settlement, .admin1Seat), (.settlement, .settlement),
      (.settlement, .section):
      1
    case (.admin1, .admin1), (.admin2, .admin2), (.water, .sea), (.water, .inlandWater),
      (.terrain, .terrain), (.facility, .facility):
      1
    // "Province" and "district" are used of either level, and of countries' parts by custom.
    case (.admin1, .admin2), (.admin2, .admin1), (.admin1, .region), (.admin2, .lowerDivision),
      (.admin1, .lowerDivision), (.terrain, .region):
      0.4
    case (.admin1, .country): -0.3
    default: -1
    }
  }
}
