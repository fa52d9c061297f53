import Gazetteer

/// Evidence from ranking about the chosen candidate: how far its probability can be trusted, and
/// whether the mention is a place at all.
package struct ResolutionEvidence: Sendable, Hashable {
  /// The number of candidates.
  package var candidates = 0
  /// Whether the candidate only has the name in another transliteration or with a typing error.
  package var isInexact = false
  /// The nearness to the other places in the document, 0...1.
  package var proximity = 0.0
  /// The share of the other senses in its country, 0...1.
  package var countryShare = 0.0
  /// The share of the other senses with a candidate in its first-order division, 0...1.
  package var admin1Support = 0.0
  /// Its prominence: the logarithm of its population, scaled to about 0...1.2.
  package var standing = 0.0
  /// The probability that it lies in the division named after it, 0...1.
  package var inParentAfter = 0.0
  /// Whether it is a country, continent, sea or first-order division.
  package var isMajor = false
  /// Whether it is a building, a street or a part of a town.
  package var isSmall = false

  /// Whether it bears the name as a further one and another candidate as its own.
  package var isAlias = false
  /// The logarithm of the number of languages that have a name for it, 0...1.
  package var languages = 0.0
  /// The probability that the place named behind it holds other candidates and not this one, 0...1.
  package var outsideParent = 0.0
  /// Whether it is a water or a terrain feature.
  package var isNatural = false
  /// How many other senses the text has, as 1 / (1 + n).
  package var loneliness = 1.0

  /// Its probability according to the ranker, 0...1.
  package var rankedProbability = 0.0
  /// The probability that any candidate is meant, and not a place missing from the gazetteer,
  /// 0...1.
  package var ownMass = 1.0
  /// Whether the mention is placed near another place.
  package var isNearby = false

  package init() {}

  init(_ best: ScoredCandidate, of candidates: Int) {
    self.candidates = candidates
    rankedProbability = best.probability
    isInexact = best.candidate.tier >= .skeleton
    proximity = best.evidence.proximity
    countryShare = best.evidence.countryShare
    admin1Support = best.evidence.admin1Support
    standing = best.evidence.population
    inParentAfter = best.evidence.inParentAfter
    isAlias = best.evidence.aliasBesideOwnName > 0.3
    languages = best.evidence.languages
    outsideParent = best.evidence.outsideParentAfter
    isNatural = best.facts.feature.rank.isNatural
    switch best.facts.feature.rank {
    case .country, .continent, .sea, .admin1: isMajor = true
    case .facility, .section: isSmall = true
    default: break
    }
  }
}
