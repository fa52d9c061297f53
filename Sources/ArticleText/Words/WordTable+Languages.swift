extension WordTable {
  /// The table of a language, or the English one for a language without lists.
  package static func of(_ language: Language) -> WordTable {
    switch language {
    case .english, .other: shared
    case .arabic: arabic
    case .german: german
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    }
  }

  private static let arabic = WordTable(ArabicWords.all, folds: true)
  private static let german = WordTable(GermanWords.all + sharedLatin, folds: true)
  private static let spanish = WordTable(SpanishWords.all + sharedLatin, folds: true)
  private static let french = WordTable(FrenchWords.all + sharedLatin, folds: true)
  private static let portuguese = WordTable(PortugueseWords.all + sharedLatin, folds: true)
  private static let russian = WordTable(RussianWords.all, folds: true)

  /// The English lists that apply to every language in Latin script: mainly names.
  private static let sharedLatin: [(WordClass, StaticString)] = [
    (.givenName, WordLists.givenNames), (.familyName, WordLists.familyNames),
    (.organisation, WordLists.organisations), (.agency, WordLists.agencies),
    (.noPlace, WordLists.noPlaces), (.particle, WordLists.particles),
  ]
}
