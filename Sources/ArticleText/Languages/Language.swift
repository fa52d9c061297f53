/// A language that recognition has word lists and inflection for.
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
  /// Portuguese.
  case portuguese = "pt"
  /// Russian.
  case russian = "ru"
  /// Any other; such a text is read by the English lists.
  case other = "und"

  /// The language of a BCP 47 tag: "de", "de-AT", "PT_br"; ``other`` where it is none of those here.
  ///
  /// - Returns: nil where the text does not begin like a tag, with two or three letters.
  public init?(tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    guard 2...3 ~= primary.count, primary.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else {
      return nil
    }
    self = Language(rawValue: String(decoding: primary, as: UTF8.self).lowercased()) ?? .other
  }

  /// The codes of all languages but ``other``, for messages.
  public static var codes: [String] {
    allCases.filter { $0 != .other }.map(\.rawValue)
  }
}
