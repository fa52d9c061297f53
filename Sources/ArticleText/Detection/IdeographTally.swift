import Ideographs

/// Counts the characters by which Chinese and Japanese are told from each other and from other languages.
struct IdeographTally {
  private var han = 0
  private var kana = 0
  private var hangul = 0
  /// How many Han characters are written so in Japan only.
  private var japanese = 0

  /// Counts the character of three bytes that starts at an index.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard bytes[index] >= 0xE3, index + 2 < bytes.count else { return }
    let (value, _) = decodeScalar(bytes, at: index)
    switch value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: kana += 1
    case 0x3400...0x4DBF, 0x4E00...0x9FFF:
      han += 1
      if IdeographForms.isJapaneseOnly(value) { japanese += 1 }
    case 0x1100...0x11FF, 0xAC00...0xD7AF: hangul += 1
    default: break
    }
  }

  /// The language of a text with these characters.
  ///
  /// A character says as much as three letters, so that a Chinese text may hold an address in Latin
  /// letters. Japanese has kana in every sentence; a headline may have none, but characters of its own.
  ///
  /// - Parameter letters: How many letters of the most frequent other script there are.
  /// - Returns: Chinese or Japanese, or nil if the text is mainly in another script.
  func language(beside letters: Int) -> Language? {
    let characters = han + kana
    guard characters > 0, characters * 3 > letters, characters > hangul else { return nil }
    return kana * 20 >= characters || japanese * 20 >= characters ? .japanese : .chinese
  }
}
