import ArticleText

/// A text as the recogniser reads it: bytes, tokens and what the word lists say of each.
///
/// It borrows the storage of its arrays and must not outlive the closure that receives it. The
/// lists and the inflection live as long as the process. It can therefore be copied without
/// reference counting.
struct Reading {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let classes: UnsafeBufferPointer<WordClass>
  /// The hash of each token's word in ``words``, ignoring case.
  let hashes: UnsafeBufferPointer<UInt64>
  /// The language whose lists and inflection apply.
  let language: Language
  /// The inflection of the language; nil if names do not change.
  unowned(unsafe) let inflection: Inflection?
  /// The word lists of the language.
  unowned(unsafe) let words: WordTable
  /// Whether the text is written without capitals, so case carries no information.
  let isAllLowercase: Bool

  /// The bytes of a range.
  @inline(__always)
  func word(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether an offset has a given byte.
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
                words: words, isAllLowercase: text.isAllLowercase))
          }
        }
      }
    }
  }

  /// The word classes of a token. A short word in capitals ("US", "IT") is not a function word.
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

extension Reading {
  /// The tokens that a byte range overlaps.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  func tokens(in range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return low..<end
  }
}

extension TextReading {
  /// Whether the second of two names says what the first lies in: only a comma stands between them, or
  /// words like "in northern" or ", the capital of".
  func saysContainer(_ after: Range<Int>, of before: Range<Int>) -> Bool {
    link(from: before, to: after)?.saysContainer ?? false
  }
}
