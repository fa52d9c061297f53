import ArticleText
import Foundation

/// The files of this module's resources.
enum ShippedFile {
  /// The bytes of a file of weights; nil where it cannot be read.
  static func weights(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(Bundle.module.bundlePath)/Weights/\(name)").map {
      [UInt8]($0)
    }
  }

  /// The inflection rules of a language; nil where they cannot be read.
  static func rules(_ code: String) -> WordListFile? {
    try? WordListFile(path: "\(Bundle.module.bundlePath)/Rules/\(code).txt")
  }
}
