import ArticleText
import Gazetteer
import ToponymRecognition

/// The place that a text names behind another to say where that lies: "Paris, Texas", "Manchester New
/// Hampshire", "Hyderabad, PK". Chinese and Japanese name it before the other, without a space: 甘肃省天水市.
enum StatedContainer: Equatable {
  /// The next mention, or the one before.
  case mention(Int)
  /// The code of a country that is no mention of its own.
  case country(CountryCode)

  /// The container of a mention; nil if none stands beside it.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  init?(of index: Int, among mentions: [Mention], in text: TextReading) {
    if text.document.language.isUnspaced {
      guard index > 0, Self.isContainer(index - 1, beforeUnspaced: index, mentions) else {
        return nil
      }
      self = .mention(index - 1)
    } else if index + 1 < mentions.count, Self.isContainer(index + 1, behind: index, mentions, text)
    {
      self = .mention(index + 1)
    } else if let code = Self.code(behind: mentions[index].range.upperBound, in: text.document) {
      self = .country(code)
    } else {
      return nil
    }
  }

  /// A number for the sense that it gives to the name.
  func key(among mentions: [Mention]) -> UInt64 {
    switch self {
    case .mention(let index): mentions[index].nameKey
    case .country(let code): UInt64(code.packed)
    }
  }

  private static func isContainer(
    _ next: Int, behind index: Int, _ mentions: [Mention], _ text: TextReading
  ) -> Bool {
    let second = mentions[next]
    guard second.role != .demonym,
      !second.entry.evidence.isDisjoint(with: [.country, .admin1, .admin2])
    else { return false }
    if second.followsComma { return true }
    guard mentions[index].role != .demonym,
      !second.entry.evidence.isDisjoint(with: [.country, .admin1])
    else { return false }
    return text.link(from: mentions[index].range, to: second.range)?.isAdjacent == true
  }

  /// Whether a division or country stands directly before a name in text without spaces.
  private static func isContainer(
    _ first: Int, beforeUnspaced index: Int, _ mentions: [Mention]
  ) -> Bool {
    let (first, second) = (mentions[first], mentions[index])
    return first.range.upperBound == second.range.lowerBound && second.role != .demonym
      && !first.entry.evidence.isDisjoint(with: [.country, .admin1, .admin2])
  }

  /// The country whose code stands behind a name: ", PK".
  static func code(behind end: Int, in document: Document) -> CountryCode? {
    let bytes = document.bytes
    guard end + 3 < bytes.count, bytes[end] == UInt8(ascii: ",") else { return nil }
    let start = bytes[end + 1] == 0x20 ? end + 2 : end + 1
    guard start + 1 < bytes.count, isCapital(bytes[start]), isCapital(bytes[start + 1]) else {
      return nil
    }
    let next = start + 2 < bytes.count ? bytes[start + 2] : 0x20
    guard next < 0x80, !isLetter(next) else { return nil }
    let code = CountryCode(utf8: bytes[start...(start + 1)])
    return code?.isKnown == true ? code : nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte & 0xDF || 0x30...0x39 ~= byte
  }
}
