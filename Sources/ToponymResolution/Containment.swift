import Gazetteer
import ToponymRecognition

/// "City, State" and "City, Country": what a name after a comma says of the name before it.
struct Containment {
  private let mentions: [Mention]
  /// Group of each mention.
  private let groupOf: [Int]

  init(mentions: [Mention], groups: [SenseGroup]) {
    self.mentions = mentions
    var groupOf = [Int](repeating: 0, count: mentions.count)
    for (number, group) in groups.enumerated() {
      for mention in group.mentions { groupOf[mention] = number }
    }
    self.groupOf = groupOf
  }

  /// Sets the containment evidence of all candidates.
  ///
  /// - Complexity: O(comma pairs x candidates of both).
  func apply(to groups: inout [SenseGroup]) {
    for index in mentions.indices.dropFirst() where mentions[index].followsComma {
      let inner = groupOf[index - 1]
      let outer = groupOf[index]
      guard inner != outer else { continue }
      relate(inner: inner, outer: outer, in: &groups)
    }
  }

  private func relate(inner: Int, outer: Int, in groups: inout [SenseGroup]) {
    var found = false
    for outerIndex in groups[outer].candidates.indices {
      let container = groups[outer].candidates[outerIndex]
      guard Containment.canContain(container.facts.feature.rank),
        container.candidate.kind != .demonym
      else { continue }
      for innerIndex in groups[inner].candidates.indices {
        let candidate = groups[inner].candidates[innerIndex]
        guard candidate.candidate.place != container.candidate.place,
          Containment.lies(candidate.facts, in: container)
        else { continue }
        groups[inner].candidates[innerIndex].evidence.liesInParentAfter = true
        groups[outer].candidates[outerIndex].evidence.holdsPlaceBefore = true
        found = true
      }
    }
    guard found else { return }
    for index in groups[inner].candidates.indices {
      let isInside = groups[inner].candidates[index].evidence.liesInParentAfter
      groups[inner].candidates[index].evidence.liesOutsideParentAfter = !isInside
    }
  }

  private static func canContain(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .admin1, .admin2: true
    default: false
    }
  }

  /// A place lies in a country, a first- or a second-order division.
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
