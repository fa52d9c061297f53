import ArticleText

/// A document as the recogniser reads it: bytes, tokens and what the word lists say of each.
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

  /// Reads a document.
  static func with<Result>(_ document: Document, _ body: (Reading) -> Result) -> Result {
    let tokens = Tokenizer().tokens(in: document)
    let words = WordTable.of(document.language)
    return document.bytes.withUnsafeBufferPointer { bytes in
      var capitals = 0
      var small = 0
      let hashes = tokens.map { token in
        if !token.shape.isDisjoint(with: .hasCapital) { capitals += 1 }
        if token.shape.contains(.lower) { small += 1 }
        return words.hash(bytes, token.range)
      }
      let classes = zip(tokens, hashes).map { Self.classes(of: $0, hash: $1, words) }
      return tokens.withUnsafeBufferPointer { tokens in
        classes.withUnsafeBufferPointer { classes in
          hashes.withUnsafeBufferPointer { hashes in
            body(
              Reading(
                bytes: bytes, tokens: tokens, classes: classes, hashes: hashes,
                language: document.language, inflection: Inflection.of(document.language),
                words: words, isAllSmall: small >= 4 && capitals * 50 < small))
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
