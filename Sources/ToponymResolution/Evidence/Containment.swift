import ArticleText
import Gazetteer
import Geodesy
import ToponymRecognition

/// Evidence from containers after a name: "City, State", "City, Country".
struct Containment {
  /// A name with what the text names behind it.
  private struct Pair {
    let inner: Int
    /// The group of the container; nil where only the code of a country stands there.
    let outer: Int?
    let code: CountryCode?
  }

  private let pairs: [Pair]
  /// Which counties contain what, beside their codes; nil for the codes alone.
  private let gazetteer: LayeredGazetteer?

  /// Finds the names that have a container behind them.
  ///
  /// - Complexity: O(*n*) in the mentions.
  init(
    mentions: [Mention], groups: [SenseGroup], in text: TextReading,
    gazetteer: LayeredGazetteer? = nil
  ) {
    self.gazetteer = gazetteer
    let groupOf = groups.numbers(ofMentions: mentions.count)
    pairs = mentions.indices.compactMap { index in
      switch StatedContainer(of: index, among: mentions, in: text) {
      case .mention(let next):
        let code = StatedContainer.code(
          behind: mentions[index].range.upperBound, in: text.document)
        return Pair(inner: groupOf[index], outer: groupOf[next], code: code)
      case .country(let code):
        return Pair(inner: groupOf[index], outer: nil, code: code)
      case nil:
        guard index + 1 < mentions.count, mentions[index + 1].followsComma else { return nil }
        return Pair(inner: groupOf[index], outer: groupOf[index + 1], code: nil)
      }
    }
  }

  /// Sets the containment evidence of all candidates from their current probabilities.
  ///
  /// - Complexity: O(pairs × candidates of both).
  func apply(to groups: inout [SenseGroup]) {
    for pair in pairs where pair.inner != pair.outer {
      var isHeld = false
      if let outer = pair.outer {
        isHeld = relate(inner: pair.inner, outer: outer, in: &groups)
      }
      // The letters are a state's and a country's: "Cordoba, AR".
      if !isHeld, let code = pair.code { relate(inner: pair.inner, to: code, in: &groups) }
    }
  }

  /// Places no candidate of which lies where the text says: the gazetteer lacks the one that is meant, and the
  /// container is all that is known of it.
  func placeInContainer(_ groups: inout [SenseGroup]) {
    for pair in pairs {
      guard let outer = pair.outer, outer != pair.inner,
        groups[pair.inner].key.parent != nil, groups[pair.inner].key.decision == nil,
        let container = groups[outer].best, container.probability > 0.35,
        Containment.canContain(container.facts.feature.rank),
        !groups[pair.inner].candidates.contains(where: { $0.evidence.inParentAfter > 0.05 }),
        !Self.isList(groups[pair.inner], container)
      else { continue }
      groups[pair.inner].leaveOwn(
        for: SenseGroup.Nearby(
          place: container.candidate.place, rank: container.facts.feature.rank,
          probability: container.probability, isContainer: true))
    }
  }

  /// Whether a name and what follows it are members of a list: two countries, two states, or a place that
  /// everybody knows beside one in which it does not lie.
  private static func isList(_ inner: SenseGroup, _ outer: ScoredCandidate) -> Bool {
    guard let best = inner.best else { return false }
    if best.evidence.population > 0.82, best.probability > 0.5 { return true }
    switch (best.facts.feature.rank, outer.facts.feature.rank) {
    case (.country, _), (.continent, _), (.sea, _), (.region, _), (.admin1, .admin1),
      (.admin2, .admin2):
      return true
    case (.admin1, .country): return best.evidence.population > 0.75
    default: return false
    }
  }

  /// Relates a name to the name of its container.
  ///
  /// - Returns: Whether any candidate of the one lies in any of the other.
  private func relate(inner: Int, outer: Int, in groups: inout [SenseGroup]) -> Bool {
    if isOfOneRank(groups[inner], groups[outer]) { return false }
    var held = 0.0
    var isHeld = false
    for outerIndex in groups[outer].candidates.indices {
      let container = groups[outer].candidates[outerIndex]
      guard Containment.canContain(container.facts.feature.rank),
        container.candidate.kind != .demonym
      else { continue }
      let isListed =
        Containment.isCounty(container.facts.feature.rank)
        && gazetteer?.listsContainment(of: container.candidate.place) == true
      var holds = false
      for innerIndex in groups[inner].candidates.indices {
        let candidate = groups[inner].candidates[innerIndex]
        guard candidate.candidate.place != container.candidate.place,
          Containment.lies(candidate.facts, in: container)
            || isListed && isListedTown(candidate, in: container)
        else { continue }
        groups[inner].candidates[innerIndex].evidence.inParentAfter = max(
          candidate.evidence.inParentAfter, container.probability)
        if candidate.facts.feature.rank.isTown {
          groups[inner].candidates[innerIndex].evidence.isTownInParentAfter = max(
            candidate.evidence.isTownInParentAfter, container.probability)
        }
        holds = true
      }
      guard holds else { continue }
      isHeld = true
      groups[outer].candidates[outerIndex].evidence.holdsPlaceBefore = true
      held = max(held, container.probability)
    }
    for index in groups[inner].candidates.indices {
      let inside = groups[inner].candidates[index].evidence.inParentAfter
      groups[inner].candidates[index].evidence.outsideParentAfter = max(0, held - inside)
    }
    return isHeld
  }

  /// "Bournemouth, Dorset": a county contains the towns that people say it contains.
  private func isListedTown(_ town: ScoredCandidate, in county: ScoredCandidate) -> Bool {
    guard town.facts.country == county.facts.country, town.facts.feature.rank.isTown else {
      return false
    }
    return gazetteer?.listedContainment(of: town.candidate.place, in: county.candidate.place)
      == .inside
  }

  /// Whether the table of containments says more of it than its code.
  private static func isCounty(_ rank: FeatureCode.Rank) -> Bool {
    rank == .admin2 || rank == .region
  }

  private func relate(inner: Int, to code: CountryCode, in groups: inout [SenseGroup]) {
    let candidates = groups[inner].candidates
    guard
      candidates.contains(where: { $0.facts.country == code && $0.facts.feature.rank != .country })
    else { return }
    for index in candidates.indices {
      let isInside = candidates[index].facts.country == code
      groups[inner].candidates[index].evidence.inParentAfter = isInside ? 1 : 0
      groups[inner].candidates[index].evidence.outsideParentAfter = isInside ? 0 : 1
      if isInside, candidates[index].facts.feature.rank.isTown {
        groups[inner].candidates[index].evidence.isTownInParentAfter = 1
      }
    }
  }

  /// Whether both names most probably are those of countries, or of first-order divisions: "Niger, Nigeria",
  /// "Ohio, Indiana". Then a namesake of the one within the other is chance, unless it is probable itself:
  /// "Georgia, USA".
  private func isOfOneRank(_ inner: SenseGroup, _ outer: SenseGroup) -> Bool {
    guard let first = inner.best, let second = outer.best, first.probability > 0.4,
      second.probability > 0.4, first.facts.feature.rank == second.facts.feature.rank
    else { return false }
    switch first.facts.feature.rank {
    case .country, .admin1: break
    default: return false
    }
    let inside = inner.candidates.reduce(0.0) {
      $0 + (Containment.lies($1.facts, in: second) ? $1.probability : 0)
    }
    return inside < 0.25
  }

  /// Sets evidence for bare mentions of a name: which of its places the document names in full
  /// elsewhere, or a person chose for other mentions.
  ///
  /// - Complexity: O(senses + candidates).
  static func spreadFullNames(among groups: inout [SenseGroup]) {
    var named: [UInt64: Set<PlaceReference>] = [:]
    for group in groups where group.key.parent != nil || group.key.decision != nil {
      guard let best = group.candidates.max(by: { $0.probability < $1.probability }),
        best.evidence.inParentAfter > 0.5 || group.key.decision != nil
      else { continue }
      named[group.key.nameKey, default: []].insert(best.candidate.place)
    }
    guard !named.isEmpty else { return }
    for number in groups.indices where groups[number].key.parent == nil {
      guard let places = named[groups[number].key.nameKey] else { continue }
      for index in groups[number].candidates.indices {
        let place = groups[number].candidates[index].candidate.place
        groups[number].candidates[index].evidence.isNamedInFull = places.contains(place)
      }
    }
  }

  /// Marks the places that the text means by a name elsewhere, for the mentions that it calls the other one of
  /// the name.
  ///
  /// - Complexity: O(senses + candidates).
  static func setOthersApart(among groups: inout [SenseGroup]) {
    guard groups.contains(where: \.key.isOther) else { return }
    var meant: [UInt64: Set<PlaceReference>] = [:]
    for group in groups where !group.key.isOther {
      if let best = group.best {
        meant[group.key.nameKey, default: []].insert(best.candidate.place)
      }
    }
    for number in groups.indices where groups[number].key.isOther {
      guard let places = meant[groups[number].key.nameKey] else { continue }
      for index in groups[number].candidates.indices {
        groups[number].candidates[index].evidence.isMeantElsewhere =
          places.contains(groups[number].candidates[index].candidate.place)
      }
    }
  }

  private static func canContain(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .admin1, .admin2, .region: true
    default: false
    }
  }

  /// Whether a place lies in a country, or in a first- or second-order division.
  static func lies(_ facts: PlaceFacts, in container: ScoredCandidate) -> Bool {
    let place = container.candidate.place
    switch container.facts.feature.rank {
    case .country: return facts.country != nil && facts.country == container.facts.country
    case .admin1: return facts.admin1 == place
    case .admin2: return facts.admin2 == place
    case .region:
      // A county that is no division any more, such as Greater Manchester: the gazetteer says only where its
      // middle is.
      guard let country = container.facts.country, container.facts.population > 0 else {
        return false
      }
      return facts.country == country && facts.feature.featureClass == .populated
        && container.direction.kilometres(to: UnitVector(facts.coordinate)) <= 40
    default: return false
    }
  }
}
