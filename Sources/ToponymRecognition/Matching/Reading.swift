import ArticleText

/// A text as the recogniser reads it: bytes, tokens and what the word lists say of each.
///
/// It borrows the storage of its arrays and lives no longer than the closure it is made for; the lists
/// and the inflection are those of the process. So it is copied as bytes, without counting references.
struct Reading {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let classes: UnsafeBufferPointer<WordClass>
  /// The hash of each token's word in ``words``, whatever its case.
  let hashes: UnsafeBufferPointer<UInt64>
  /// The language whose lists and inflection the text is read by.
  let language: Language
  /// What the words of the text may be led back to; nil where names stay as they are.
  unowned(unsafe) let inflection: Inflection?
  /// The word lists of the language.
  unowned(unsafe) let words: WordTable
  /// Whether the text is written without capitals, so that case says nothing.
  let isAllSmall: Bool

  /// The bytes of a range.
  @inline(__always)
  func word(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether a byte stands at an offset.
  @inline(__always)
  func has(_ character: UInt8, at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] == character
  }

  /// Whether a blank or a line break stands at an offset.
  @inline(__always)
  func hasBlank(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] <= 0x20
  }

  /// Looks up the words of a text that was read.
  static func with<Result>(_ text: TextReading, _ body: (Reading) -> Result) -> Result {
    let tokens = text.tokens
    let language = text.document.language
    let words = WordTable.of(language)
    return text.document.bytes.withUnsafeBufferPointer { bytes in
      let hashes = tokens.map { words.hash(bytes, $0.range) }
      let classes = zip(tokens, hashes).map { Self.classes(of: $0, hash: $1, words) }
      return tokens.withUnsafeBufferPointer { tokens in
        classes.withUnsafeBufferPointer { classes in
          hashes.withUnsafeBufferPointer { hashes in
            body(
              Reading(
                bytes: bytes, tokens: tokens, classes: classes, hashes: hashes,
                language: language, inflection: Inflection.of(language),
                words: words, isAllSmall: text.isAllSmall))
          }
        }
      }
    }
  }

  /// What the lists say of a token; a short word in capitals ("US", "IT") is no small word.
  private static func classes(of token: Token, hash: UInt64, _ words: WordTable) -> WordClass {
    if !token.shape.isDisjoint(with: .noName) { return [] }
    var classes = words.classes(of: hash)
    let isAcronym =
      token.shape.contains(.allCapitals) && token.end - token.start <= 4
      && !token.shape.contains(.inCapitals)
    if isAcronym {
      classes.subtract([.function, .common, .locative, .directional, .personal, .particle])
    } else if !token.shape.contains(.allCapitals) {
      classes.remove(.never)
    }
    return classes
  }
}
