import ArgumentParser
import Dateline

/// The language that a person names on the command line.
enum LanguageArgument {
  /// The language of a tag such as "de" or "de-AT".
  ///
  /// - Throws: `ValidationError` where recognition has no lists for it.
  static func parse(_ text: String) throws -> Language {
    guard let language = Language(tag: text), language != .other else {
      throw ValidationError(
        "--language must be one of \(Language.codes.joined(separator: ", ")), found “\(text)”")
    }
    return language
  }
}
