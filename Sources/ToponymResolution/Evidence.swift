/// What speaks for a candidate: the features of the ranker, each between about -1 and 1.
///
/// The ranker is linear in them; the weights stand in `RankingWeights`.
struct Evidence: Equatable {
  /// log10 of the population over 7, at most 1; 0 where unknown.
  var population = 0.0
  /// What kind of place it is, as a prior for news.
  var rank = 0.0
  /// How good the name is: tier, main name, kind.
  var name = 0.0
  /// The words around name its kind (1), name another kind (-1), or say nothing (0).
  var cue = 0.0
  /// It lies in the place that is named directly after it, as in "Paris, Texas"; or it is that
  /// place. -1 where a division is named after it and it lies elsewhere.
  var containment = 0.0
  /// Its country or division is named anywhere in the document.
  var parentNamed = 0.0
  /// Share of the other senses that lie in its country.
  var countryShare = 0.0
  /// Share of the other senses that lie in its first-order division.
  var admin1Share = 0.0
  /// Share of the other senses that lie in its second-order division.
  var admin2Share = 0.0
  /// Nearness to the places that other senses most probably mean.
  var proximity = 0.0
  /// A person put it into an overlay.
  var overlay = 0.0

  /// The weighted sum.
  func score(_ weights: RankingWeights) -> Double {
    let own =
      weights.population * population + weights.rank * rank + weights.name * name
      + weights.cue * cue + weights.containment * containment + weights.overlay * overlay
    let context =
      weights.parentNamed * parentNamed + weights.countryShare * countryShare
      + weights.admin1Share * admin1Share + weights.admin2Share * admin2Share
      + weights.proximity * proximity
    return own + context
  }
}

/// The weights of the ranker.
///
/// Set by hand and checked on the development corpora; a trained ranker takes their place.
struct RankingWeights {
  var population = 7.0
  var rank = 4.0
  var name = 4.0
  var cue = 4.0
  var containment = 6.0
  var parentNamed = 1.5
  var countryShare = 4.0
  var admin1Share = 3.5
  var admin2Share = 2.5
  var proximity = 2.5
  var overlay = 2.0

  static let standard = RankingWeights()
}
