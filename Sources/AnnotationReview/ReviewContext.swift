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
  ///   - limit: Maximum number of code points on each side.
  init(of range: Range<Int>, in document: Document, limit: Int = 160) {
    mention = TerminalText.safe(document.slice(range))
    before = Self.before(range.lowerBound, in: document, limit)
    after = Self.after(range.upperBound, in: document, limit)
  }

  /// Enough bytes for `limit` code points of any script.
  private static func window(_ limit: Int) -> Int { 4 * limit }

  private static func before(_ end: Int, in document: Document, _ limit: Int) -> String {
    var start = max(0, end - window(limit))
    while start > 0, document.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let text = Array(document.slice(start..<end).unicodeScalars)
    let least = max(0, text.count - limit)
    var first = text.count
    while first > least, !endsSentence(text, first - 1) { first -= 1 }
    let isCut = first == least && (least > 0 || start > 0)
    let blank = text.last?.properties.isWhitespace == true && first < text.count ? " " : ""
    return (isCut ? "… " : "") + joined(text[first...]) + blank
  }

  private static func after(_ start: Int, in document: Document, _ limit: Int) -> String {
    var end = min(document.bytes.count, start + window(limit))
    while end < document.bytes.count, document.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = Array(document.slice(start..<end).unicodeScalars)
    var last = 0
    let blank = text.first?.properties.isWhitespace == true ? " " : ""
    while last < min(limit, text.count), !endsSentence(text, last) { last += 1 }
    if last < text.count, last < limit {
      return blank + joined(text[..<(text[last] == "\n" ? last : last + 1)])
    }
    return blank + joined(text[..<last])
      + (last < text.count || end < document.bytes.count ? " …" : "")
  }

  /// Whether a line end is here, or a mark that a blank and a capital follow and no short word
  /// precedes.
  private static func endsSentence(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    switch text[index] {
    case "\n", "\u{3002}": return true
    case ".", "!", "?", "\u{61F}", "\u{6D4}":
      guard index + 1 < text.count else { return true }
      guard text[index + 1] == " " || text[index + 1] == "\n" else { return false }
      // “Mr.” and “U.S.” do not end a sentence.
      guard text[index] == "." else { return true }
      var length = 0
      while index > length, text[index - length - 1].properties.isAlphabetic { length += 1 }
      return length > 2
    default: return false
    }
  }

  private static func joined(_ text: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return TerminalText.safe(String(view)).split(separator: " ").joined(separator: " ")
  }
}
