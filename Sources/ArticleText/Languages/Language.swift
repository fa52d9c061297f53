/// A language for which recognition has word lists and inflection rules.
public enum Language: String, Sendable, CaseIterable, Hashable {
  /// Arabic.
  case arabic = "ar"
  /// German.
  case german = "de"
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
  /// French.
  case french = "fr"
  /// Italian.
  case italian = "it"
  /// Dutch.
  case dutch = "nl"
  /// Polish.
  case polish = "pl"
  /// Portuguese.
  case portuguese = "pt"
  /// Romanian.
  case romanian = "ro"
  /// Russian.
  case russian = "ru"
  /// Turkish.
  case turkish = "tr"
  /// Ukrainian.
  case ukrainian = "uk"
  /// Chinese, in simplified or traditional characters.
  case chinese = "zh"
  /// Japanese.
  case japanese = "ja"
  /// Any other language. Such texts are read by the names of the gazetteer.
  case other = "und"

  /// Makes the language for a BCP 47 tag such as "de", "de-AT" or "PT_br", or ``other`` for a
  /// language not listed here.
  ///
  /// - Returns: nil if the text does not begin like a tag, with two or three letters.
  public init?(tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    guard 2...3 ~= primary.count, primary.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else {
      return nil
    }
    self = Language(rawValue: String(decoding: primary, as: UTF8.self).lowercased()) ?? .other
  }

  /// Whether a suffix of case stands behind an apostrophe, and the name before it: “Sivas’tan”.
  package var endsNamesAtApostrophes: Bool { self == .turkish }

  /// Whether it is written without spaces between words.
  package var isUnspaced: Bool { self == .chinese || self == .japanese }

  /// The codes of all languages except ``other``, for messages.
  public static var codes: [String] {
    allCases.filter { $0 != .other }.map(\.rawValue)
  }
}
