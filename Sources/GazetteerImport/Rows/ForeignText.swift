import Foundation
import Gazetteer

extension PlaceName {
  /// The year of an ISO 8601 date: 1850, 1850-05-01, -0331.
  ///
  /// - Returns: nil for another text or a year outside -10000...10000.
  static func year(of date: some StringProtocol) -> Int? {
    let isNegative = date.hasPrefix("-")
    let digits = date.dropFirst(isNegative ? 1 : 0).prefix { $0 != "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let year = Int(digits), year <= 10_000
    else { return nil }
    return isNegative ? -year : year
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// Turns three-letter language codes into the shortest form, as BCP 47 requires.
struct LanguageTags {
  private var known: [Substring: String] = [:]

  /// Returns the tag for a code or a whole tag, such as `zh-hant`; nil if the text is empty or not
  /// a tag.
  mutating func tag(_ text: String) -> String? {
    let parts = text.trimmed.split { $0 == "-" || $0 == "_" }
    guard let code = parts.first, 2...8 ~= code.count,
      parts.joined().utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 })
    else { return nil }
    guard let language = tag(of: Substring(code.lowercased())) else { return nil }
    return ([language] + parts.dropFirst().map(String.init)).joined(separator: "-")
  }

  /// Returns the tag for a bare code.
  mutating func tag(of code: Substring) -> String? {
    if code == "und" { return nil }
    if let tag = known[code] { return tag }
    let tag = Locale.LanguageCode(String(code)).identifier(.alpha2) ?? String(code)
    known[code] = tag
    return tag
  }
}
