/// Sets of words that rules skip, each made once.
enum WordSets {
  static let degrees: Set<SpatialWord> = [.adverb, .far]
  static let adverbsAndArticles: Set<SpatialWord> = [.adverb, .article]
  static let hedges: Set<SpatialWord> = [.approximately, .around]
  static let articles: Set<SpatialWord> = [.article]
  static let orOf: Set<SpatialWord> = [.or, .of]
  static let relatives: Set<SpatialWord> = [.relative, .other, .position]
  static let settlements: Set<SpatialWord> = [.settlement]
}
