import ArticleText

/// What the words of a language without spaces cost in a reading of a text: the rarer, the more.
///
/// A cost is a negative natural logarithm of a probability. `unspaced_words.py` in DatelineTrain writes the
/// tables: for Chinese from the dictionary of jieba (MIT licence), for Japanese from mecab-ipadic (NAIST and
/// ICOT licence). They hold hashes and numbers, and no words.
struct UnspacedWords: Sendable {
  /// The costs of one word in each use; nil where it has no such use.
  struct Costs {
    /// As an ordinary word.
    var common: Float?
    /// As the name of a place.
    var place: Float?
    /// As a family name.
    var family: Float?
    /// As a given name, or in Chinese as the whole name of a person.
    var person: Float?
  }

  /// The number of characters of the longest words.
  static let longest = 7

  private let codes: WordCodes<UInt16>

  /// What is known of the word in a range of bytes; nil if the table does not have it.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  func costs(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Costs? {
    codes.code(of: WordFolding.hash(bytes, range)).map { code in
      func fine(_ number: UInt16) -> Float? { number == 0 ? nil : 3.5 + Float(number) / 2 }
      func coarse(_ number: UInt16) -> Float? { number == 0 ? nil : 8 + Float(number) * 1.5 }
      return Costs(
        common: fine(code >> 11), place: fine(code >> 6 & 31), family: coarse(code >> 3 & 7),
        person: coarse(code & 7))
    }
  }

  /// The table of a language, loaded once; an empty one for a language with spaces.
  static func of(_ language: Language) -> UnspacedWords {
    switch language {
    case .chinese: chinese
    case .japanese: japanese
    default: UnspacedWords(codes: WordCodes(bytes: []))
    }
  }

  private static let chinese = UnspacedWords(codes: WordCodes(resource: "zh-words"))
  private static let japanese = UnspacedWords(codes: WordCodes(resource: "ja-words"))
}
