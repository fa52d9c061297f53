import ArticleText
import Files
import Foundation

/// The word lists of this module's resources.
enum SpatialVocabulary {
  /// The open classes of the English grammar; empty where the file cannot be read.
  static let english = (try? read("en")) ?? WordListFile()

  /// Reads a file of the resources.
  static func read(_ name: String) throws(FileError) -> WordListFile {
    try WordListFile(path: "\(Bundle.module.bundlePath)/Vocabulary/\(name).txt")
  }
}
