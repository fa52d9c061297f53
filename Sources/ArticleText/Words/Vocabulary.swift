import Files
import Foundation

/// The word lists of this module's resources, each mapped when it is first asked for.
///
/// A list that cannot be read is empty: the text is annotated with what is left. ``read(_:)`` says why.
enum Vocabulary {
  static let english = lists("en")
  /// Frequent words of English that are written small.
  static let englishCommon = lists("en-common")
  /// Names above all, which hold for every language in Latin letters.
  static let latin = lists("latin")
  static let arabic = lists("ar")
  static let dutch = lists("nl")
  static let french = lists("fr")
  static let german = lists("de")
  static let italian = lists("it")
  static let polish = lists("pl")
  static let portuguese = lists("pt")
  static let romanian = lists("ro")
  static let russian = lists("ru")
  static let spanish = lists("es")
  static let turkish = lists("tr")
  static let ukrainian = lists("uk")
  static let chinese = lists("zh")
  static let japanese = lists("ja")
  /// What the detection of languages knows beside their function words.
  static let detection = lists("detection")

  /// Reads a file of the resources.
  static func read(_ name: String) throws(FileError) -> WordListFile {
    try WordListFile(path: "\(Bundle.module.bundlePath)/Vocabulary/\(name).txt")
  }

  private static func lists(_ name: String) -> WordListFile {
    (try? read(name)) ?? WordListFile()
  }
}
