/// A document that has been read: its words and its sentences, which every stage shares.
///
/// Reading is done once a document. Recognition, the grammar of space, relations and review all take what
/// was read here, so that they agree on where a sentence ends.
///
/// ```swift
/// let text = TextReading(of: Document(id: "1", text: "Lt. Cmdr. Smith left Raqqa. Rain fell."))
/// text.sentences.starts.count  // 2
/// ```
public struct TextReading: Sendable {
  /// The text.
  public let document: Document
  /// Its words, in order and disjoint.
  public let tokens: [Token]
  /// Where its sentences begin.
  public let sentences: Sentences
  /// Whether the text is written without capitals, so that case says nothing.
  package let isAllLowercase: Bool

  /// Reads a document.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(of document: Document) {
    self.document = document
    (tokens, sentences, isAllLowercase) = document.bytes.withUnsafeBufferPointer { bytes in
      var tokens = TokenScanner.tokens(in: bytes, of: document.language)
      let found = tokens.withUnsafeMutableBufferPointer { tokens in
        SentenceFinder.mark(tokens, of: bytes, in: document.language)
      }
      return (tokens, found.sentences, found.isAllLowercase)
    }
  }

  /// Whether most of the text is in Latin letters, with marks or without.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package var isInLatinLetters: Bool {
    var plain = 0
    var other = 0
    for byte in document.bytes {
      if byte >= 0x80 { other += 1 } else if (byte | 0x20) &- 0x61 < 26 { plain += 1 }
    }
    return 2 * plain >= other
  }

  /// The tokens that a range of bytes touches.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  package func tokens(in range: Range<Int>) -> Range<Int> {
    let first = tokens.partitioningIndex { Int($0.end) > range.lowerBound }
    var end = first
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return first..<end
  }
}

/// Cuts a text into words and says how each is written and what stands before it.
///
/// A word is a maximal run of letters, marks and digits. Apostrophes inside a word belong to it;
/// a period does where a single letter stands before it and a letter follows ("U.S", "W.Va").
/// Characters of scripts without spaces (Han, Kana, Thai, Lao, Khmer, Burmese) are words of their
/// own. A possessive ending is a token of its own, and so is a whole URL or e-mail address. Where
/// a small function word is glued to a name ("ofDeir al-Zor"), the two are cut apart.
///
/// - Complexity: O(*n*) in the bytes of the text.
public struct Tokenizer: Sendable {
  /// Makes a tokenizer.
  public init() {}

  /// The tokens of a document, in order and disjoint: those of a ``TextReading``.
  public func tokens(in document: Document) -> [Token] { TextReading(of: document).tokens }
}
