import Foundation

extension TaggerModel {
  /// The weights that are shipped for a language, or nil where there are none.
  ///
  /// - Parameter language: ISO 639-1, in small letters.
  /// - Throws: ``TaggerModelError`` where the file is not whole.
  package static func shipped(for language: String) throws(TaggerModelError) -> TaggerModel? {
    guard
      let url = Bundle.module.url(
        forResource: language, withExtension: "tagger", subdirectory: "Weights"),
      let data = try? Data(contentsOf: url)
    else { return nil }
    return try TaggerModel(bytes: [UInt8](data))
  }

  /// The weights for English texts, read once; nil where they cannot be read.
  package static let english: TaggerModel? = try? shipped(for: "en")
}
