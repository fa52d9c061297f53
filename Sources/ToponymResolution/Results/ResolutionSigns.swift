import Gazetteer

/// What ranking showed of the candidate that it took: whether the probability can be trusted, and whether
/// the mention is a place at all.
package struct ResolutionSigns: Sendable, Hashable {
  /// Number of candidates.
  package var candidates = 0
  /// The candidate bears the name only when it is transliterated or mistyped.
  package var isInexact = false
  /// Nearness to the document's other places, 0...1.
  package var proximity = 0.0
  /// Share of the other senses in its country, 0...1.
  package var countryShare = 0.0
  /// Share of the other senses with a candidate in its first-order division, 0...1.
  package var admin1Support = 0.0
  /// Its standing: the logarithm of its population, scaled to about 0...1.2.
  package var standing = 0.0
  /// It lies in the division named after it, with this probability.
  package var inParentAfter = 0.0
  /// It is a country, a continent, a sea or a first-order division.
  package var isMajor = false
  /// It is a building, a street or a part of a town.
  package var isSmall = false

  /// The probability that ranking gave to it.
  package var rankedProbability = 0.0
  /// How probably any candidate is meant, and not a place that the gazetteer lacks, 0...1.
  package var ownMass = 1.0
  /// The mention is placed near another place.
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
    switch best.facts.feature.rank {
    case .country, .continent, .sea, .admin1: isMajor = true
    case .facility, .section: isSmall = true
    default: break
    }
  }
}
