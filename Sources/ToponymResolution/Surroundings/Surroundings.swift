import ArticleText
import Gazetteer
import Geodesy
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells names that are missing from the gazetteer from those that it has, and ties them to other places of
/// the document.
///
/// A street, school or hamlet that the gazetteer does not have is probably in or near a town in the story. For
/// each name, a softmax weighs the places with the name against the document's other places (``Anchor``) and
/// against any place elsewhere. If these win, no place with the name is meant. Where the text itself ties the
/// name to another place ("Elm Street in Paterson"), it is placed there, approximately; otherwise the most
/// likely of the others is only a hint of where to look.
struct Surroundings {
  /// One way to locate a name.
  struct Choice {
    enum Target {
      /// A candidate of the group, by index.
      case candidate(Int)
      /// An anchor, by index.
      case anchor(Int)
      /// A place that neither the gazetteer nor the document has.
      case elsewhere
    }
    let target: Target
    let features: [(SurroundingsFeature, Double)]
  }

  let anchors: [Anchor]
  let mentions: [Mention]
  let text: TextReading
  /// Candidates that are weighed against the surroundings, most probable first.
  private static let candidateLimit = 8

  init(
    _ groups: [SenseGroup], mentions: [Mention], in text: TextReading, home: OutletHome?
  ) {
    self.mentions = mentions
    self.text = text
    anchors = Anchor.anchors(of: groups, mentions: mentions, home: home)
  }

  /// Sets ``SenseGroup/ownMass`` of the groups, and ``SenseGroup/nearby`` of those that anchors
  /// locate better.
  ///
  /// - Complexity: O(groups × anchors).
  func apply(to groups: inout [SenseGroup], by weights: SurroundingsWeights) {
    for number in groups.indices {
      let choices = choices(for: groups[number], number: number)
      if choices.isEmpty { continue }
      let scores = choices.map { weights.score($0.features) }
      let greatest = scores.max() ?? 0
      let masses = scores.map { exp($0 - greatest) }
      let total = masses.reduce(0, +)
      var own = 0.0
      var best: (anchor: Int, mass: Double)?
      for (choice, mass) in zip(choices, masses) {
        switch choice.target {
        case .candidate: own += mass / total
        case .anchor(let anchor):
          if mass / total > best?.mass ?? 0 { best = (anchor, mass / total) }
        case .elsewhere: break
        }
      }
      if groups[number].isOnlyNamedAfter { own = min(own, 0.1) }
      groups[number].ownMass = own
      guard own < 0.5 else { continue }
      if let nearby = tie(of: groups[number], number: number) ?? groups[number].namesake {
        groups[number].leaveOwn(for: nearby)
      } else {
        groups[number].placing = .none(near: best.map { anchors[$0.anchor].place })
      }
    }
  }

  /// The place to which the words tie a name: "Elm Street in Paterson", "X, a village near Y".
  private func tie(of group: SenseGroup, number: Int) -> SenseGroup.Nearby? {
    for anchor in anchors where anchor.group != nil && anchor.group != number {
      let holds = isSaidToHold(anchor, group)
      guard holds || isSaidToHave(group, anchor) || isSaidToLieNear(anchor, group) else { continue }
      return SenseGroup.Nearby(
        place: anchor.place, rank: anchor.rank, probability: anchor.probability,
        isContainer: holds)
    }
    return nil
  }

  /// All ways to locate a group's name, with their features; none if a person decided, or if the
  /// best place is a country or a feature of nature, which no guess may displace.
  func choices(for group: SenseGroup, number: Int) -> [Choice] {
    if group.role == .demonym || group.key.decision != nil
      || group.candidates.isEmpty && anchors.isEmpty
    {
      return []
    }
    let ranked = group.candidates.indices.sorted {
      (group.candidates[$1].probability, $0) < (group.candidates[$0].probability, $1)
    }.prefix(Self.candidateLimit)
    if let best = ranked.first, group.isWhole {
      switch group.candidates[best].facts.feature.rank {
      case .country, .continent, .sea, .region, .inlandWater, .terrain: return []
      default: break
      }
    }
    var choices = ranked.map { index in
      Choice(target: .candidate(index), features: features(of: group.candidates[index], group))
    }
    let positions = group.mentions.prefix(Anchor.positionLimit).map {
      mentions[$0].range.lowerBound
    }
    let distances = anchors.map { $0.group == number ? nil : $0.distance(to: positions) }
    let nearest = Self.nearest(of: distances)
    let part = group.isWhole ? nil : ranked.first.map { group.candidates[$0] }
    for index in anchors.indices where anchors[index].group != number {
      var features = features(of: anchors[index], group)
      if let distance = distances[index] {
        features.append((.textNearness, exp(-Double(distance.bytes) / 200)))
      }
      if index == nearest.before { features.append((.nearestBefore, 1)) }
      if index == nearest.after { features.append((.nearestAfter, 1)) }
      if let part, part.probability > 0.3,
        part.direction.kilometres(to: anchors[index].direction) < 50
      {
        features.append((.agreesWithPartOfName, 1))
      }
      choices.append(Choice(target: .anchor(index), features: features))
    }
    choices.append(Choice(target: .elsewhere, features: [(.isElsewhere, 1)]))
    return choices
  }

  /// The anchors named nearest before and after a name; the first among equals.
  private static func nearest(
    of distances: [(bytes: Int, isBefore: Bool)?]
  ) -> (before: Int?, after: Int?) {
    func nearest(isBefore: Bool) -> Int? {
      distances.indices.filter { distances[$0]?.isBefore == isBefore }
        .min { distances[$0]?.bytes ?? .max < distances[$1]?.bytes ?? .max }
    }
    return (nearest(isBefore: true), nearest(isBefore: false))
  }
}
