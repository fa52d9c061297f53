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

  private static let arabic = WordTable([Vocabulary.arabic], folds: true)
  private static let german = WordTable([Vocabulary.german, Vocabulary.latin], folds: true)
  private static let spanish = WordTable([Vocabulary.spanish, Vocabulary.latin], folds: true)
  private static let french = WordTable([Vocabulary.french, Vocabulary.latin], folds: true)
  private static let portuguese = WordTable([Vocabulary.portuguese, Vocabulary.latin], folds: true)
  private static let russian = WordTable([Vocabulary.russian], folds: true)
}
