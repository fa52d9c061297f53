package import ArticleText

extension TaggerModel {
  /// The weights that are shipped for a language, or nil where there are none.
  ///
  /// - Parameter language: ISO 639-1, in small letters.
  /// - Returns: The model.
  /// - Throws: ``TaggerModelError`` where the file is not whole.
  package static func shipped(for language: String) throws(TaggerModelError) -> TaggerModel? {
    guard let bytes = ShippedFile.weights("\(language).tagger") else { return nil }
    return try TaggerModel(bytes: bytes)
  }

  /// The weights for texts in a language, read once; nil where there are none or where they cannot be
  /// read. A language without lists of its own is read as English is.
  package static func shipped(for language: Language) -> TaggerModel? {
    switch language {
    case .english, .other: english
    case .arabic: arabic
    case .german: german
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    }
  }

  /// The weights for English texts.
  package static let english: TaggerModel? = try? shipped(for: "en")
  private static let arabic: TaggerModel? = try? shipped(for: "ar")
  private static let german: TaggerModel? = try? shipped(for: "de")
  private static let spanish: TaggerModel? = try? shipped(for: "es")
  private static let french: TaggerModel? = try? shipped(for: "fr")
  private static let portuguese: TaggerModel? = try? shipped(for: "pt")
  private static let russian: TaggerModel? = try? shipped(for: "ru")
}
