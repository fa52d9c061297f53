import Gazetteer
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Evidence from the candidates of a name themselves, from their comparison, and from the words
/// around the mention.
enum OwnEvidence {
  /// Sets the evidence for all candidates of a group.
  ///
  /// - Complexity: O(candidates × divisions among them).
  static func apply(
    to group: inout SenseGroup, gazetteer: LayeredGazetteer, isPast: Bool = false,
    isEnglish: Bool = false
  ) {
    for index in group.candidates.indices {
      let scored = group.candidates[index]
      var evidence = Evidence()
      let population = scored.facts.population
      evidence.population =
        population > 0 ? min(1.2, log10(Double(population)) / 7) : standing(scored.facts)
      evidence.cue = group.cue.map { agreement(scored.facts.feature.rank, $0) } ?? .silent
      evidence.demonymDiffers =
        (group.role == .demonym) != (scored.candidate.kind == .demonym)
      evidence.acronymDiffers = group.isAcronym && scored.candidate.tier != .exact
      let rank = scored.facts.feature.rank
      evidence.isGovernment =
        group.role == .metonymic && (rank == .capital || rank == .country)
      evidence.isDatelineTown = group.role == .dateline && rank.isTown
      evidence.isDatelineCapital = group.role == .dateline && rank == .capital
      evidence.languages = scored.facts.renown.languages
      switch rank {
      case .inlandWater, .terrain, .sea: evidence.naturalExtent = scored.facts.renown.extent
      default: break
      }
      evidence.isHistoricalInPast =
        isPast
        && (scored.candidate.kind == .historical
          || gazetteer.year != nil && scored.candidate.isDated)
      if !scored.candidate.isMainName, scored.candidate.kind != .demonym {
        evidence.aliasOfSmall = max(0, 1 - evidence.population)
      }
      evidence.isForeignInEnglish =
        isEnglish && !scored.candidate.isEnglish && !scored.candidate.isMainName
      fit(group.words, to: rank, &evidence)
      evidence.isOverlay = gazetteer.isOverlay(scored.candidate.place)
      group.candidates[index].evidence = evidence
    }
    let mostLanguages = group.candidates.reduce(0) { max($0, $1.evidence.languages) }
    let hasTown = group.candidates.contains {
      $0.bearsNameAsItsOwn && $0.facts.feature.featureClass == .populated
        && $0.facts.population >= 60_000
    }
    let bestKnown =
      group.candidates.filter(\.bearsNameAsItsOwn).map(\.evidence.languages).max() ?? 0
    for index in group.candidates.indices {
      group.candidates[index].evidence.languagesGap =
        group.candidates[index].evidence.languages - mostLanguages
      group.candidates[index].evidence.aliasBesideOwnName =
        group.candidates[index].bearsNameAsItsOwn ? 0 : bestKnown
      switch group.candidates[index].facts.feature.rank {
      case .country, .continent, .admin1:
        group.candidates[index].evidence.isDivisionByAlias =
          hasTown && !group.candidates[index].bearsNameAsItsOwn && group.role != .demonym
          && group.candidates[index].candidate.kind != .abbreviation
      default: break
      }
    }
    let greatest = group.candidates.reduce(0) { max($0, $1.evidence.population) }
    for index in group.candidates.indices {
      let population = group.candidates[index].evidence.population
      group.candidates[index].evidence.isMostPopulous = population == greatest
      group.candidates[index].evidence.populationGap = population - greatest
    }
    markBesideMajor(in: &group)
    relateNamesakes(in: &group)
  }

  /// Compares a kind of place with the words beside the name.
  private static func fit(
    _ words: WordShares, to rank: FeatureCode.Rank, _ evidence: inout Evidence
  ) {
    let isTown: Bool
    let isNature: Bool
    switch rank {
    case .capital, .admin1Seat, .settlement, .section: (isTown, isNature) = (true, false)
    case .inlandWater, .terrain, .sea, .region: (isTown, isNature) = (false, true)
    default: (isTown, isNature) = (false, false)
    }
    let isDivision = rank == .admin1 || rank == .admin2
    let isGovernment = rank == .country || rank == .capital
    evidence.wordsAgree =
      (isTown ? words.town : 0) + (isDivision ? words.division : 0)
      + (isGovernment ? words.government : 0)
    evidence.wordsDiffer =
      (isTown ? 0 : words.town) + (isDivision ? 0 : words.division)
      + (isGovernment ? 0 : words.government)
    evidence.articleOfNature = isNature ? words.article : 0
    evidence.articleOfTown = isNature ? 0 : words.article
  }

  /// The equivalent of a population for a place that has none, on the same scale.
  private static func standing(_ facts: PlaceFacts) -> Double {
    switch facts.feature.rank {
    case .continent: 1.2
    case .sea: 1.1
    case .country, .region: 0.95
    case .terrain, .inlandWater, .facility: facts.isCurated ? 0.85 : 0.5
    case .admin1, .capital: 0.7
    case .admin2, .lowerDivision, .admin1Seat: 0.5
    case .settlement, .section: facts.isCurated ? 0.6 : 0.3
    }
  }

  /// Marks the candidates beside a country, continent or sea with the same name, which every reader
  /// knows better than a hamlet.
  private static func markBesideMajor(in group: inout SenseGroup) {
    let hasMajor = group.candidates.contains { isMajor($0) }
    guard hasMajor else { return }
    for index in group.candidates.indices where !isMajor(group.candidates[index]) {
      group.candidates[index].evidence.isBesideMajor = true
    }
  }

  private static func isMajor(_ scored: ScoredCandidate) -> Bool {
    guard scored.candidate.tier == .exact || scored.candidate.tier == .folded,
      !scored.evidence.acronymDiffers, !scored.evidence.isForeignInEnglish,
      scored.evidence.aliasBesideOwnName == 0
    else { return false }
    switch scored.facts.feature.rank {
    case .country, .continent, .sea: return true
    default: return false
    }
  }

  /// Marks cities and the divisions named after them: the city of Deir ez-Zor is the seat of Deir
  /// ez-Zor, and the bare name means the city.
  private static func relateNamesakes(in group: inout SenseGroup) {
    for outer in group.candidates.indices {
      let division = group.candidates[outer]
      switch division.facts.feature.rank {
      case .admin1, .admin2: break
      default: continue
      }
      for inner in group.candidates.indices where inner != outer {
        let place = group.candidates[inner]
        let rank = place.facts.feature.rank
        // The gazetteer may code the seat as an ordinary settlement.
        let isSeat =
          rank == .capital || rank == .admin1Seat
          || rank == .settlement && place.facts.population >= 50_000
        guard isSeat, Containment.lies(place.facts, in: division) else { continue }
        group.candidates[inner].evidence.liesInNamesake = true
        group.candidates[outer].evidence.holdsNamesake = true
        // Nearly half of the people of Odesa Oblast live in Odesa, but few of Quebec's live in its
        // capital.
        let isMostOfIt = place.facts.population * 10 >= division.facts.population
        if isMostOfIt, rank != .settlement || division.facts.feature.rank == .admin2 {
          group.candidates[inner].evidence.isTownOfNamesake = true
          group.candidates[outer].evidence.holdsTownOfNamesake = true
        }
      }
    }
  }

  /// Whether a kind of place agrees with a cue.
  private static func agreement(
    _ rank: FeatureCode.Rank, _ cue: Mention.TypeCue
  ) -> Evidence.Cue {
    switch (cue, rank) {
    case (.settlement, .capital), (.settlement, .admin1Seat), (.settlement, .settlement),
      (.settlement, .section), (.admin1, .admin1), (.admin2, .admin2), (.water, .sea),
      (.water, .inlandWater), (.terrain, .terrain), (.facility, .facility):
      .agrees
    // "Province" and "district" may refer to either level, and customarily also to parts of
    // countries.
    case (.admin1, .admin2), (.admin2, .admin1), (.admin1, .region), (.admin2, .lowerDivision),
      (.admin1, .lowerDivision), (.terrain, .region):
      .partly
    default: .differs
    }
  }
}
