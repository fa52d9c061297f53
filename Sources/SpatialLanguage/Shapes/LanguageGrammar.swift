import ArticleText
import Foundation

/// The vocabulary of a language and the shapes that its phrases have.
struct LanguageGrammar: Sendable {
  let vocabulary: PhraseVocabulary
  let shapes: [Shape]

  /// The grammar of a language; nil for English, which has one of its own, and for languages without a
  /// vocabulary of space.
  static func of(_ language: Language) -> LanguageGrammar? {
    switch language {
    case .arabic: arabic
    case .chinese: chinese
    case .dutch: dutch
    case .french: french
    case .german: german
    case .italian: italian
    case .japanese: japanese
    case .polish: polish
    case .portuguese: portuguese
    case .russian: russian
    case .spanish: spanish
    case .turkish: turkish
    case .ukrainian: ukrainian
    case .english, .romanian, .other: nil
    }
  }

  private static let arabic = read(.arabic)
  private static let chinese = read(.chinese)
  private static let dutch = read(.dutch)
  private static let french = read(.french)
  private static let german = read(.german)
  private static let italian = read(.italian)
  private static let japanese = read(.japanese)
  private static let polish = read(.polish)
  private static let portuguese = read(.portuguese)
  private static let russian = read(.russian)
  private static let spanish = read(.spanish)
  private static let turkish = read(.turkish)
  private static let ukrainian = read(.ukrainian)

  private static let table = (try? SpatialVocabulary.read("shapes")).map(ShapeTable.init)

  private static func read(_ language: Language) -> LanguageGrammar? {
    guard let table, let file = try? SpatialVocabulary.read(language.rawValue) else { return nil }
    let vocabulary = PhraseVocabulary(file, isUnspaced: language.isUnspaced)
    return LanguageGrammar(
      vocabulary: vocabulary, shapes: vocabulary.shapes.flatMap { table.groups[$0] ?? [] })
  }
}
