import ArticleText
import Gazetteer
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Surroundings {
  /// The features of a place with the name.
  func features(
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
      (.languages, evidence.languages), (.siblingSameCountry, evidence.sibling.sameCountry),
      (.wordsAgree, evidence.wordsAgree),
    ]
    if evidence.aliasBesideOwnName > 0 {
      features.append((.aliasBesideOwnName, evidence.aliasBesideOwnName))
    }
    if evidence.isNamedInFull { features.append((.isNamedInFull, 1)) }
    if group.isWhole, candidate.candidate.tier < .skeleton {
      if group.candidates.count == 1 { features.append((.isOnlyBearer, 1)) }
      if group.hasSeveralWords { features.append((.isOfSeveralWords, 1)) }
    }
    if candidate.facts.feature.rank.isNatural { features.append((.isNaturalFeature, 1)) }
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

  /// The features of a place of the document near which the name may lie.
  func features(
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
    if isSaidToLieNear(anchor, group) { features.append((.saidToLieNear, 1)) }
    if isSaidToHave(group, anchor) { features.append((.saidToHaveIt, 1)) }
    return features
  }

  /// Whether the words between say that the anchor is near: "X, a village near Y".
  func isSaidToLieNear(_ anchor: Anchor, _ group: SenseGroup) -> Bool {
    isNext(anchor, after: group) { name, next in
      text.link(from: name.range, to: next.range)?.saysNear ?? false
    }
  }

  /// Whether the words between say that the name belongs to the anchor: "Raqqa's Naim square".
  func isSaidToHave(_ group: SenseGroup, _ anchor: Anchor) -> Bool {
    group.mentions.contains { index in
      index > 0 && names(mentions[index - 1], anchor)
        && text.link(from: mentions[index - 1].range, to: mentions[index].range)?.saysHas == true
    }
  }

  private func names(_ mention: Mention, _ anchor: Anchor) -> Bool {
    anchor.positions.contains(mention.range.lowerBound)
  }

  /// Whether the words between say that the anchor contains it: "Royal Street in New Orleans".
  func isSaidToHold(_ anchor: Anchor, _ group: SenseGroup) -> Bool {
    isNext(anchor, after: group) { _, next in next.followsComma }
  }

  /// Whether the anchor is the next name after any mention of the group, and the two satisfy a
  /// condition.
  private func isNext(
    _ anchor: Anchor, after group: SenseGroup, _ fits: (Mention, Mention) -> Bool
  ) -> Bool {
    group.mentions.contains { index in
      index + 1 < mentions.count && names(mentions[index + 1], anchor)
        && fits(mentions[index], mentions[index + 1])
    }
  }
}

/// The features that decide whether a name is located at a gazetteer place with that name, or near
/// another place of the document.
///
/// Training and resolution both get them from `Surroundings.choices(for:number:)`.
package enum SurroundingsFeature: Int, CaseIterable, Sendable {
  // A gazetteer place with the name
  case rankedLikely, bearsPartOfName, bearsPartOfNameAndIsFar, bearsNameInexactly, standing
  case isMajor, isTownForBuilding, cueDiffers, proximity, farAndSmall, countryShare, admin1Support
  case inParentAfter, isOnlyBearer, bearers, isOfSeveralWords, isNaturalFeature
  // Another place of the document, near which the name may lie
  case isAnchor, anchorOfPartOfName, anchorOfBuilding, anchorLikely, anchorShare, anchorCluster
  case textNearness, nearestBefore, nearestAfter, saidToHoldIt, saidToLieNear, saidToHaveIt
  case anchorTown, anchorAdmin1, anchorAdmin2, anchorSpot, isDateline, isOutletHome
  case agreesWithPartOfName
  // A place elsewhere
  case isElsewhere
  case languages, aliasBesideOwnName, siblingSameCountry, wordsAgree, isNamedInFull
}

/// The weights of the surroundings' features.
package typealias SurroundingsWeights = FeatureWeights<SurroundingsFeature>

extension SurroundingsWeights {
  /// The weighted sum of a choice's features.
  func score(_ features: [(SurroundingsFeature, Double)]) -> Double {
    features.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
  }
}
