import Gazetteer
import ToponymRecognition

/// Evidence from containers after a name: "City, State", "City, Country".
struct Containment {
  private let mentions: [Mention]
  /// The group of each mention.
  private let groupOf: [Int]

  init(mentions: [Mention], groups: [SenseGroup]) {
    self.mentions = mentions
    var groupOf = [Int](repeating: 0, count: mentions.count)
    for (number, group) in groups.enumerated() {
      for mention in group.mentions { groupOf[mention] = number }
    }
    self.groupOf = groupOf
  }

  /// Sets the containment evidence of all candidates from their current probabilities.
  ///
  /// - Complexity: O(pairs × candidates of both).
  func apply(to groups: inout [SenseGroup]) {
    for index in mentions.indices.dropFirst() where mentions[index].followsComma {
      let inner = groupOf[index - 1]
      let outer = groupOf[index]
      guard inner != outer else { continue }
      relate(inner: inner, outer: outer, in: &groups)
    }
  }

  private func relate(inner: Int, outer: Int, in groups: inout [SenseGroup]) {
    var held = 0.0
    for outerIndex in groups[outer].candidates.indices {
      let container = groups[outer].candidates[outerIndex]
      guard Containment.canContain(container.facts.feature.rank),
        container.candidate.kind != .demonym
      else { continue }
      var holds = false
      for innerIndex in groups[inner].candidates.indices {
        let candidate = groups[inner].candidates[innerIndex]
        guard candidate.candidate.place != container.candidate.place,
          Containment.lies(candidate.facts, in: container)
        else { continue }
        groups[inner].candidates[innerIndex].evidence.inParentAfter = max(
          candidate.evidence.inParentAfter, container.probability)
        if Containment.isTown(candidate.facts.feature.rank) {
          groups[inner].candidates[innerIndex].evidence.isTownInParentAfter = max(
            candidate.evidence.isTownInParentAfter, container.probability)
        }
        holds = true
      }
      guard holds else { continue }
      groups[outer].candidates[outerIndex].evidence.holdsPlaceBefore = true
      held = max(held, container.probability)
    }
    for index in groups[inner].candidates.indices {
      let inside = groups[inner].candidates[index].evidence.inParentAfter
      groups[inner].candidates[index].evidence.outsideParentAfter = max(0, held - inside)
    }
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

  private static func isTown(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .capital, .admin1Seat, .settlement: true
    default: false
    }
  }

  private static func canContain(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .admin1, .admin2: true
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
    default: return false
    }
  }
}
