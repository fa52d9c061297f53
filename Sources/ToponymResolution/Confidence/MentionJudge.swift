import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says how probable it is that a mention is a place name, and that it means the place that was taken.
///
/// Recognition does not know whether the gazetteer has a place that fits the document, and the ranker does
/// not know whether any of its candidates is right. Both probabilities come from logistic regressions
/// (Platt 1999) over what the two of them show, fitted to documents on which neither was trained.
package struct MentionJudge: Sendable, Hashable {
  /// Weights of ``mentionFeatures(_:elsewhere:)``.
  package var mentionWeights: [Double]
  /// Weights of ``placeFeatures(_:)``.
  package var placeWeights: [Double]
  /// Mentions that are less probable than this are left out.
  package var threshold: Double
  /// Places that are less probable than this are not taken: a wrong pin is worse than none.
  package var placeThreshold: Double

  /// Mentions whose place is not probable enough stay if they are at least this probable themselves.
  private static let leastOfUnplaced = 0.55

  /// What is said to lie somewhere is a place, whatever recognition made of its name.
  private static let leastOfLocated = 0.7

  package init(
    mentionWeights: [Double], placeWeights: [Double], threshold: Double,
    placeThreshold: Double = 0
  ) {
    self.mentionWeights = mentionWeights
    self.placeWeights = placeWeights
    self.threshold = threshold
    self.placeThreshold = placeThreshold
  }

  /// What recognition and ranking show of a mention.
  ///
  /// - Parameters:
  ///   - resolved: The mention, whose confidence is the tagger's.
  ///   - elsewhere: The greatest confidence of the other mentions of the name; nil for none.
  /// - Returns: As many numbers as ``mentionWeights``, each of about -8...8.
  package static func mentionFeatures(
    _ resolved: ResolvedMention, elsewhere: Double?
  ) -> [Double] {
    let evidence = resolved.evidence
    let hasPlace = evidence.candidates > 0
    return [
      1, logOdds(resolved.mention.confidence),
      hasPlace ? 0 : 1,
      resolved.mention.isWhole ? 0 : 1,
      hasPlace ? logOdds(evidence.rankedProbability) / 4 : 0,
      evidence.proximity, evidence.countryShare, evidence.admin1Support, evidence.standing,
      elsewhere.map { logOdds($0) / 4 } ?? 0,
      elsewhere == nil ? 0 : 1,
      resolved.mention.role == .demonym ? 1 : 0,
      evidence.isMajor ? 1 : 0, evidence.isSmall ? 1 : 0, evidence.isInexact ? 1 : 0,
      evidence.inParentAfter, evidence.isNearby ? 1 : 0, resolved.mention.personElsewhere,
      resolved.mention.personElsewhere * (elsewhere ?? 0),
    ]
  }

  /// What speaks for the place that was taken.
  package static func placeFeatures(_ resolved: ResolvedMention) -> [Double] {
    let evidence = resolved.evidence
    // Of what is placed near another place its own candidates say nothing.
    func own(_ value: Double) -> Double { evidence.isNearby ? 0 : value }
    return [
      own(1), logOdds(resolved.confidence), own(resolved.mention.isWhole ? 0 : 1),
      own(evidence.isInexact ? 1 : 0), own(evidence.proximity), own(evidence.countryShare),
      own(evidence.admin1Support), own(evidence.standing), own(evidence.candidates == 1 ? 1 : 0),
      own(evidence.isMajor ? 1 : 0), own(evidence.isSmall ? 1 : 0), own(evidence.inParentAfter),
      own(resolved.mention.role == .demonym ? 1 : 0), logOdds(resolved.mention.confidence) / 4,
      own(logOdds(evidence.ownMass) / 4), evidence.isNearby ? 1 : 0,
      own(evidence.isAlias ? 1 : 0), own(evidence.languages), own(evidence.outsideParent),
      own(evidence.isNatural ? 1 : 0), own(evidence.loneliness),
      own(evidence.loneliness * logOdds(resolved.confidence) / 4),
    ]
  }

  /// The mentions that are probable enough, with both probabilities.
  ///
  /// - Parameters:
  ///   - resolved: The mentions of a document.
  ///   - located: Indices of mentions of which the text says where they lie ("X, 30 km south of Y"), which only
  ///     places do: they stay.
  /// - Returns: Those that stay, in order.
  /// - Complexity: O(*n*) in the mentions.
  package func judge(
    _ resolved: [ResolvedMention], located: Set<Int> = []
  ) -> [ResolvedMention] {
    let elsewhere = Self.elsewhere(resolved)
    return resolved.indices.compactMap { index -> ResolvedMention? in
      let (found, elsewhere) = (resolved[index], elsewhere[index])
      if found.decision != nil { return found }
      let features = Self.mentionFeatures(found, elsewhere: elsewhere)
      let isLocated = located.contains(index)
      let probability = max(
        Self.probability(features, mentionWeights), isLocated ? Self.leastOfLocated : 0)
      if probability < threshold, !isLocated { return nil }
      var item = judgePlace(found)
      item.mention.confidence = probability
      // A pin is right where the words name a place and it is this one.
      item.confidence *= probability
      item.scaleAlternatives(by: probability)
      if item.confidence < placeThreshold, !item.isApproximate {
        // A doubtful name that has no place either is of no use to anyone.
        if item.place != nil, probability < Self.leastOfUnplaced, !isLocated { return nil }
        item.leave()
      }
      return item
    }
  }

  /// A mention with the probability of its place, and those of the others to match.
  package func judgePlace(_ resolved: ResolvedMention) -> ResolvedMention {
    guard resolved.place != nil, resolved.decision == nil else { return resolved }
    var item = resolved
    let raw = resolved.confidence
    let probability = Self.probability(Self.placeFeatures(resolved), placeWeights)
    item.confidence = probability
    // What the place loses is lost to none of the candidates; what it gains, they lose.
    let scale = probability <= raw ? probability / raw : (1 - probability) / max(1e-9, 1 - raw)
    item.scaleAlternatives(by: scale)
    return item
  }

  /// For each mention the greatest confidence of the others of its name.
  package static func elsewhere(_ resolved: [ResolvedMention]) -> [Double?] {
    var best: [UInt64: (first: Double, second: Double?)] = [:]
    for item in resolved {
      let confidence = item.mention.confidence
      guard let known = best[item.mention.nameKey] else {
        best[item.mention.nameKey] = (confidence, nil)
        continue
      }
      best[item.mention.nameKey] =
        confidence > known.first
        ? (confidence, known.first) : (known.first, max(known.second ?? 0, confidence))
    }
    return resolved.map { item in
      guard let known = best[item.mention.nameKey] else { return nil }
      return item.mention.confidence == known.first ? known.second : known.first
    }
  }

  private static func probability(_ features: [Double], _ weights: [Double]) -> Double {
    let sum = zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  private static func logOdds(_ probability: Double) -> Double {
    let clamped = min(max(probability, 0.0005), 0.9995)
    return log(clamped / (1 - clamped))
  }
}
