package import ArticleText

extension TaggerModel {
  /// The model shipped for a language, or nil if there is none.
  ///
  /// - Parameter language: The ISO 639-1 code in lower case.
  /// - Returns: The model.
  /// - Throws: ``TaggerModelError`` if the file is incomplete or damaged.
  package static func shipped(for language: String) throws(TaggerModelError) -> TaggerModel? {
    guard let bytes = ShippedFile.weights("\(language).tagger") else { return nil }
    return try TaggerModel(bytes: bytes)
  }

  /// The model for a language, loaded once; nil if there is none or it cannot be read. Languages
  /// without lists use the English model. Those without spaces between words have none:
  /// ``UnspacedRecognizer`` reads them.
  package static func shipped(for language: Language) -> TaggerModel? {
    switch language {
    case .english, .other: english
    case .arabic: arabic
    case .german: german
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    case .dutch: dutch
    case .italian: italian
    case .polish: polish
    case .turkish: turkish
    case .ukrainian: ukrainian
    case .romanian: romanian
    case .chinese, .japanese: nil
    }
  }

  /// The model for English texts.
  package static let english: TaggerModel? = try? shipped(for: "en")
  private static let arabic: TaggerModel? = try? shipped(for: "ar")
  private static let german: TaggerModel? = try? shipped(for: "de")
  private static let spanish: TaggerModel? = try? shipped(for: "es")
  private static let french: TaggerModel? = try? shipped(for: "fr")
  private static let portuguese: TaggerModel? = try? shipped(for: "pt")
  private static let russian: TaggerModel? = try? shipped(for: "ru")
  private static let dutch: TaggerModel? = try? shipped(for: "nl")
  private static let italian: TaggerModel? = try? shipped(for: "it")
  private static let polish: TaggerModel? = try? shipped(for: "pl")
  private static let turkish: TaggerModel? = try? shipped(for: "tr")
  private static let ukrainian: TaggerModel? = try? shipped(for: "uk")
  private static let romanian: TaggerModel? = try? shipped(for: "ro")
}
