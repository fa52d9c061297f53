import Gazetteer
import ToponymRecognition

/// Words the reasons why a candidate was chosen, for a person who reads the map.
///
/// A reason is given where its evidence sets the place apart from the next candidate: what speaks for both
/// decided nothing.
struct ReasonFinder {
  private let gazetteer: LayeredGazetteer
  /// The weights of the last pass; without them every reason that holds is given.
  private let weights: RankingWeights?
  /// How often the document names each country and first-order division.
  private var timesNamed: [PlaceReference: Int] = [:]

  /// How far a reason must set the place apart, in log odds.
  private static let relevance = 0.1

  init(gazetteer: LayeredGazetteer, groups: [SenseGroup], weights: RankingWeights? = nil) {
    self.gazetteer = gazetteer
    self.weights = weights
    for group in groups {
      guard let best = group.best else { continue }
      switch best.facts.feature.rank {
      case .country, .admin1: timesNamed[best.candidate.place, default: 0] += group.mentions.count
      default: break
      }
    }
  }

  /// The reasons for a candidate, or, if it is nil, for placing the name in or near another place.
  func reasons(for best: ScoredCandidate?, in group: SenseGroup) -> [String] {
    guard let best else { return reasonsWithoutCandidate(group) }
    let lead = Lead(of: best, in: group, weights)
    var reasons = [name(best)]
    func add(_ reason: String?, _ features: RankingFeature...) {
      if let reason, lead.isRelevant(features, Self.relevance) { reasons.append(reason) }
    }
    if gazetteer.isOverlay(best.candidate.place) { reasons.append("from an overlay") }
    if best.evidence.isHistoricalInPast { add("its name at that time", .historicalInPast) }
    if group.role == .dateline, best.evidence.isDatelineTown {
      add("the story was filed from it", .datelineTown, .datelineCapital)
    }
    add(
      capital(best), .capital, .government, .datelineCapital, .siblingCapitals, .wordsAgree,
      .capitalAgrees)
    if best.evidence.sibling.sameClass > 0.5, best.evidence.sibling.bothCapitals < 0.5 {
      add(besideSibling(best), .siblingSameClass, .siblingOtherClass)
    }
    if best.evidence.cue == .agrees, let cue = group.cue {
      add("called a \(Self.words(for: cue)) in the text", .cueAgrees, .cuePartly, .cueDiffers)
    }
    if best.evidence.wordsAgree > 0.3 {
      add(besideWords(group.words), .wordsAgree, .wordsDiffer)
    }
    if best.evidence.inParentAfter > 0.5 {
      add("\(container(of: best)), as the text says", .inParentAfter, .notInParentAfter)
    }
    let stated = best.evidence.stated
    if stated.placeAgrees > 0.1 { add("fits the stated distance", .placeAgrees, .placeDiffers) }
    if stated.directionAgrees > 0.1 {
      add("fits the stated position", .directionAgrees, .directionDiffers)
    }
    if stated.capitalAgrees > 0.1 {
      add("fits the stated capital", .capitalAgrees, .capitalDiffers)
    }
    if best.evidence.isNamedInFull { add("named in full elsewhere in the text", .namedInFull) }
    if best.evidence.holdsPlaceBefore {
      add("contains the place named before it", .holdsPlaceBefore)
    }
    add(timesNamed(best.facts.admin1, by: best), .divisionNamed, .admin1Share, .admin1Support)
    add(
      timesNamed(best.facts.countryPlace, by: best), .countryNamed, .countryShare, .countrySupport)
    if max(best.evidence.nearOutlet, best.evidence.nearRegionalOutlet) > 0.5 {
      add("near the outlet's home", .nearOutlet, .nearRegionalOutlet, .inAdmin1OfOutlet)
    }
    if max(best.evidence.proximity, best.evidence.nearSurprise) > 0.5 {
      add("near other places in the text", .proximity, .nearSupport, .nearSurprise)
    }
    if group.candidates.count == 1 {
      reasons.append("only place of that name")
    } else if group.candidates.allSatisfy({ $0.facts.population <= best.facts.population }),
      best.facts.population > 0
    {
      add(
        "most populous of \(group.candidates.count) places of that name", .population,
        .populationSquared, .populationGap)
    }
    return reasons
  }

  private func reasonsWithoutCandidate(_ group: SenseGroup) -> [String] {
    let lack =
      group.candidates.isEmpty ? "not in the gazetteer" : "no place with that name fits the text"
    switch group.placing {
    case .byCandidate, .none(near: nil): return [lack]
    case .none(let near?): return [lack, "perhaps near \(gazetteer.name(of: near))"]
    case .byText(let nearby):
      let name = gazetteer.name(of: nearby.place)
      return [lack, "\(nearby.isContainer ? "in" : "at or near") \(name), as the text says"]
    }
  }

  private func capital(_ best: ScoredCandidate) -> String? {
    guard best.facts.feature.rank == .capital, let country = best.facts.countryPlace,
      country != best.candidate.place
    else { return nil }
    let beside = best.evidence.sibling.bothCapitals > 0.5 ? ", named beside another capital" : ""
    return "capital of \(gazetteer.name(of: country))" + beside
  }

  private func besideSibling(_ best: ScoredCandidate) -> String? {
    switch best.facts.feature.rank {
    case .country: "named beside another country"
    case .admin1, .admin2, .lowerDivision: "named beside another division"
    case .capital, .admin1Seat, .settlement, .section: "named beside another town"
    default: nil
    }
  }

  private func besideWords(_ words: WordShares) -> String {
    let greatest = max(words.town, words.division, words.government)
    let kind =
      greatest == words.town ? "town" : greatest == words.division ? "division" : "government"
    return "beside a word that is said of a \(kind)"
  }

  private func container(of best: ScoredCandidate) -> String {
    let admin1 = best.facts.admin1.flatMap { timesNamed[$0] == nil ? nil : $0 }
    guard let place = admin1 ?? best.facts.countryPlace else {
      return "in the place named after it"
    }
    return "in \(gazetteer.name(of: place))"
  }

  private func timesNamed(_ division: PlaceReference?, by best: ScoredCandidate) -> String? {
    guard let division, division != best.candidate.place, let times = timesNamed[division] else {
      return nil
    }
    return "\(gazetteer.name(of: division)) named \(Self.count(times))"
  }

  private func name(_ best: ScoredCandidate) -> String {
    let kind =
      switch best.candidate.kind {
      case .alternate: best.candidate.isMainName ? "its main name" : "one of its names"
      case .official: "its official name"
      case .exonym: "its name in another language"
      case .abbreviation: "an abbreviation of its name"
      case .demonym: "the word for its people"
      case .historical: "a former name"
      }
    return switch best.candidate.tier {
    case .exact, .folded: kind
    case .skeleton: kind + ", in another spelling"
    case .fuzzy: kind + ", with a typing error"
    }
  }

  private static func count(_ times: Int) -> String {
    times == 1 ? "once" : times == 2 ? "twice" : "\(times) times"
  }

  private static func words(for cue: Mention.TypeCue) -> String {
    switch cue {
    case .settlement: "city, town or village"
    case .admin1: "province, state or region"
    case .admin2: "county or district"
    case .water: "river, lake or sea"
    case .terrain: "mountain, island or desert"
    case .facility: "building or base"
    }
  }
}

/// By how much each feature sets a candidate apart from the next most probable one.
private struct Lead {
  private var differences = [Double](repeating: 0, count: RankingFeature.allCases.count)
  private let weights: RankingWeights?

  init(of best: ScoredCandidate, in group: SenseGroup, _ weights: RankingWeights?) {
    let next = group.candidates.filter { $0.candidate.place != best.candidate.place }
      .max { $0.probability < $1.probability }
    self.weights = next == nil ? nil : weights
    guard let next else { return }
    var found = differences
    best.forEachFeature { feature, value in found[feature.rawValue] += value }
    next.forEachFeature { feature, value in found[feature.rawValue] -= value }
    differences = found
  }

  /// Whether some features together set it apart by more than some log odds; without a rival, yes.
  func isRelevant(_ features: [RankingFeature], _ least: Double) -> Bool {
    guard let weights else { return true }
    return features.reduce(0) {
      $0 + weights.values[$1.rawValue] * differences[$1.rawValue]
    } > least
  }
}
