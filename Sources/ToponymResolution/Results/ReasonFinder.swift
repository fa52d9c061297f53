import Gazetteer
import ToponymRecognition

/// Words the reasons why a candidate was chosen.
struct ReasonFinder {
  private let gazetteer: LayeredGazetteer
  /// How often the document names each country and first-order division.
  private var timesNamed: [PlaceReference: Int] = [:]

  init(gazetteer: LayeredGazetteer, groups: [SenseGroup]) {
    self.gazetteer = gazetteer
    for group in groups {
      guard let best = group.candidates.max(by: { $0.probability < $1.probability }) else {
        continue
      }
      switch best.facts.feature.rank {
      case .country, .admin1: timesNamed[best.candidate.place, default: 0] += group.mentions.count
      default: break
      }
    }
  }

  /// The reasons for a candidate, or, if it is nil, for placing the name near another place.
  func reasons(for best: ScoredCandidate?, in group: SenseGroup) -> [String] {
    guard let best else {
      return group.nearby.map { self.reasons(near: $0, of: group) } ?? []
    }
    var reasons = [name(best)]
    if gazetteer.isOverlay(best.candidate.place) { reasons.append("from an overlay") }
    if best.evidence.cue == .agrees, let cue = group.cue {
      reasons.append("called a \(ReasonFinder.words(for: cue)) in the text")
    }
    if best.evidence.inParentAfter > 0.5 { reasons.append("lies in the place named after it") }
    if best.evidence.stated.placeAgrees > 0.1 { reasons.append("fits the stated distance") }
    if best.evidence.stated.directionAgrees > 0.1 { reasons.append("fits the stated position") }
    if best.evidence.stated.capitalAgrees > 0.1 {
      reasons.append("fits the stated capital")
    }
    if best.evidence.isNamedInFull { reasons.append("named in full elsewhere in the text") }
    if best.evidence.holdsPlaceBefore { reasons.append("contains the place named before it") }
    if let admin1 = best.facts.admin1, admin1 != best.candidate.place,
      let times = timesNamed[admin1]
    {
      reasons.append("\(gazetteer.name(of: admin1)) named \(ReasonFinder.count(times))")
    }
    if let country = best.facts.countryPlace, country != best.candidate.place,
      let times = timesNamed[country]
    {
      reasons.append("\(gazetteer.name(of: country)) named \(ReasonFinder.count(times))")
    }
    if max(best.evidence.nearOutlet, best.evidence.nearRegionalOutlet) > 0.5 {
      reasons.append("near the outlet's home")
    }
    if best.evidence.proximity > 0.5 { reasons.append("near other places in the text") }
    if group.candidates.count == 1 {
      reasons.append("only place of that name")
    } else if group.candidates.allSatisfy({ $0.facts.population <= best.facts.population }),
      best.facts.population > 0
    {
      reasons.append("most populous of \(group.candidates.count) places of that name")
    }
    return reasons
  }

  private func reasons(near nearby: SenseGroup.Nearby, of group: SenseGroup) -> [String] {
    let name = gazetteer.name(of: nearby.place)
    return [
      group.candidates.isEmpty
        ? "not in the gazetteer" : "no place with that name fits the text",
      nearby.isContainer ? "said to lie in \(name)" : "placed at \(name), which the text mentions",
    ]
  }

  private func name(_ best: ScoredCandidate) -> String {
    let tier = best.candidate.tier.rawValue
    return switch best.candidate.kind {
    case .alternate: best.candidate.isMainName ? "\(tier) main name" : "\(tier) name"
    case .official: "\(tier) official name"
    case .exonym: "\(tier) exonym"
    case .abbreviation: "\(tier) abbreviation"
    case .demonym: "\(tier) demonym"
    case .historical: "\(tier) historical name"
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
