import Gazetteer
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Places names that the gazetteer lacks by the places that the document names beside them.
///
/// A street, a school or a hamlet that no gazetteer has lies in or near the town that the story speaks
/// of. For each name a softmax weighs the places that bear it against the document's other places
/// (``Anchor``); where the others win, the name is placed at the likeliest of them, approximately.
struct Surroundings {
  /// One way to place a name.
  struct Choice {
    enum Target {
      /// The candidate of the group, by position.
      case candidate(Int)
      /// The anchor, by position.
      case anchor(Int)
    }
    let target: Target
    let features: [(SurroundingsFeature, Double)]
  }

  let anchors: [Anchor]
  private let mentions: [Mention]
  private let bytes: [UInt8]
  /// Candidates that are weighed against the surroundings, most probable first.
  private static let candidateLimit = 8

  init(
    _ groups: [SenseGroup], mentions: [Mention], in document: Document, home: OutletHome?
  ) {
    self.mentions = mentions
    bytes = document.bytes
    anchors = Anchor.anchors(of: groups, mentions: mentions, home: home)
  }

  /// Sets the surroundings of the groups that are better placed by them.
  ///
  /// - Complexity: O(groups x anchors).
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
        }
      }
      groups[number].ownMass = own
      guard own < 0.5, let best else { continue }
      // Anchors that lie together agree.
      var agreeing = 0.0
      for (choice, mass) in zip(choices, masses) {
        if case .anchor(let other) = choice.target,
          anchors[other].direction.kilometres(to: anchors[best.anchor].direction) <= 100
        {
          agreeing += mass / total
        }
      }
      groups[number].nearby = SenseGroup.Nearby(
        place: anchors[best.anchor].place, probability: agreeing,
        isContainer: isSaidToHold(anchors[best.anchor], groups[number]))
    }
  }

  /// All ways to place a group's name, with their features; none where its best place is beyond doubt or
  /// too wide to be placed by others.
  func choices(for group: SenseGroup, number: Int) -> [Choice] {
    if group.role == .demonym || anchors.isEmpty { return [] }
    let ranked = group.candidates.indices.sorted {
      (group.candidates[$1].probability, $0) < (group.candidates[$0].probability, $1)
    }.prefix(Self.candidateLimit)
    if let best = ranked.first, group.isWhole {
      switch group.candidates[best].facts.feature.rank {
      case .country, .continent, .sea, .region: return []
      default: break
      }
    }
    var choices = ranked.map { index in
      Choice(target: .candidate(index), features: features(of: group.candidates[index], group))
    }
    let positions = group.mentions.prefix(Anchor.positionLimit).map {
      mentions[$0].range.lowerBound
    }
    let nearest = nearestAnchors(to: positions, besides: number)
    let part = group.isWhole ? nil : ranked.first.map { group.candidates[$0] }
    for index in anchors.indices where anchors[index].group != number {
      var features = features(of: anchors[index], group)
      if let distance = anchors[index].distance(to: positions) {
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
    return choices
  }

  private func features(
    of candidate: ScoredCandidate, _ group: SenseGroup
  ) -> [(SurroundingsFeature, Double)] {
    let evidence = candidate.evidence
    let far = 1 - evidence.proximity
    var features: [(SurroundingsFeature, Double)] = [
      (.rankedLikely, log(max(candidate.probability, 0.001))),
      (.standing, evidence.population), (.proximity, evidence.proximity),
      (.farAndSmall, far * max(0, 1 - evidence.population)),
      (.countryShare, evidence.countryShare), (.admin1Support, evidence.admin1Support),
      (.inParentAfter, evidence.inParentAfter),
      (.bearers, log(Double(group.candidates.count)) / 3),
    ]
    if group.isWhole, candidate.candidate.tier < .skeleton {
      if group.candidates.count == 1 { features.append((.isOnlyBearer, 1)) }
      if group.hasSeveralWords { features.append((.isOfSeveralWords, 1)) }
    }
    switch candidate.facts.feature.rank {
    case .inlandWater, .terrain: features.append((.isNaturalFeature, 1))
    default: break
    }
    if !group.isWhole {
      features.append((.bearsPartOfName, 1))
      features.append((.bearsPartOfNameAndIsFar, far))
    }
    if candidate.candidate.tier >= .skeleton { features.append((.bearsNameInexactly, 1)) }
    if evidence.cue == .differs {
      features.append((.cueDiffers, 1))
      if group.cue == .facility { features.append((.isTownForBuilding, 1)) }
    }
    if candidate.facts.feature.rank == .admin1 || candidate.facts.feature.rank == .country {
      features.append((.isMajor, 1))
    }
    return features
  }

  private func features(
    of anchor: Anchor, _ group: SenseGroup
  ) -> [(SurroundingsFeature, Double)] {
    var features: [(SurroundingsFeature, Double)] = [
      (.isAnchor, 1), (.anchorLikely, anchor.probability), (.anchorShare, anchor.share),
      (.anchorCluster, anchor.cluster),
    ]
    if !group.isWhole { features.append((.anchorOfPartOfName, 1)) }
    if group.cue == .facility { features.append((.anchorOfBuilding, 1)) }
    switch anchor.rank {
    case .capital, .admin1Seat, .settlement: features.append((.anchorTown, 1))
    case .admin1: features.append((.anchorAdmin1, 1))
    case .admin2, .lowerDivision: features.append((.anchorAdmin2, 1))
    default: features.append((.anchorSpot, 1))
    }
    if anchor.isDateline { features.append((.isDateline, 1)) }
    if anchor.group == nil { features.append((.isOutletHome, 1)) }
    if isSaidToHold(anchor, group) { features.append((.saidToHoldIt, 1)) }
    for index in group.mentions {
      if index + 1 < mentions.count, names(mentions[index + 1], anchor),
        NameLink.saysNear(mentions[index].range, mentions[index + 1].range, in: bytes)
      {
        features.append((.saidToLieNear, 1))
        break
      }
    }
    for index in group.mentions {
      if index > 0, names(mentions[index - 1], anchor),
        NameLink.saysHas(mentions[index - 1].range, mentions[index].range, in: bytes)
      {
        features.append((.saidToHaveIt, 1))
        break
      }
    }
    return features
  }

  private func names(_ mention: Mention, _ anchor: Anchor) -> Bool {
    anchor.positions.contains(mention.range.lowerBound)
  }

  /// "Royal Street in New Orleans": the words between say that the anchor holds it.
  private func isSaidToHold(_ anchor: Anchor, _ group: SenseGroup) -> Bool {
    group.mentions.contains { index in
      index + 1 < mentions.count && mentions[index + 1].followsComma
        && names(mentions[index + 1], anchor)
    }
  }

  private func nearestAnchors(
    to positions: [Int], besides group: Int
  ) -> (before: Int?, after: Int?) {
    var before: (anchor: Int, bytes: Int)?
    var after: (anchor: Int, bytes: Int)?
    for index in anchors.indices where anchors[index].group != group {
      guard let distance = anchors[index].distance(to: positions) else { continue }
      if distance.isBefore {
        if distance.bytes < before?.bytes ?? .max { before = (index, distance.bytes) }
      } else if distance.bytes < after?.bytes ?? .max {
        after = (index, distance.bytes)
      }
    }
    return (before?.anchor, after?.anchor)
  }
}
