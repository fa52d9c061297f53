import ArticleText
import PlainText

/// The sentence around a mention, formatted for reading.
struct ReviewContext {
  /// The text before, the mention itself, and the text after it, including the blanks between; one
  /// line.
  let before: String, mention: String, after: String

  /// Extracts the sentence from a document.
  ///
  /// - Parameters:
  ///   - range: The mention, in bytes.
  ///   - document: The text.
  ///   - sentences: Where its sentences begin.
  ///   - limit: Code points on each side, at most.
  init(
    of range: Range<Int>, in document: Document, _ sentences: Sentences, limit: Int = 160
  ) {
    let sentence = sentences.range(at: range.lowerBound, of: document.bytes.count)
    mention = TerminalText.safe(document.name(range))
    before = Self.before(range.lowerBound, from: sentence.lowerBound, in: document, limit)
    after = Self.after(
      range.upperBound, to: max(range.upperBound, sentence.upperBound), in: document, limit)
  }

  private static func before(
    _ end: Int, from sentence: Int, in document: Document, _ limit: Int
  ) -> String {
    var start = end
    var count = 0
    while start > sentence, count < limit {
      start -= 1
      while start > sentence, document.bytes[start] & 0xC0 == 0x80 { start -= 1 }
      count += 1
    }
    let hasBlank = end > start && document.bytes[end - 1] <= 0x20
    return (start > sentence ? "… " : "") + joined(start..<end, in: document)
      + (hasBlank && count > 1 ? " " : "")
  }

  private static func after(
    _ start: Int, to sentence: Int, in document: Document, _ limit: Int
  ) -> String {
    var end = start
    var count = 0
    while end < sentence, count < limit {
      end += 1
      while end < sentence, document.bytes[end] & 0xC0 == 0x80 { end += 1 }
      count += 1
    }
    let hasBlank = start < end && document.bytes[start] <= 0x20
    let isCut = document.bytes[end..<sentence].contains { $0 > 0x20 }
    return (hasBlank ? " " : "") + joined(start..<end, in: document) + (isCut ? " …" : "")
  }

  /// A range of bytes in one line, with single blanks.
  private static func joined(_ range: Range<Int>, in document: Document) -> String {
    let words = Array(document.bytes[range].split { $0 <= 0x20 }.joined(separator: [0x20]))
    return TerminalText.safe(String(decoding: words, as: UTF8.self))
  }
}
