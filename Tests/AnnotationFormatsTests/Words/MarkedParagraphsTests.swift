import Testing

@testable import AnnotationFormats

@Suite("A text in paragraphs with its marks") struct MarkedParagraphsTests {
  /// Paragraphs in braces, marks in brackets, one that goes on from a paragraph before in `(`.
  private func shown(_ text: String, _ ranges: Range<Int>...) -> String {
    let bytes = Array(text.utf8)
    let marks = ranges.map {
      TextMark(
        bytes: $0, role: .literal, confidence: 1, subject: .place(0), isUnresolved: false)
    }
    var shown = ""
    MarkedParagraphs(bytes: bytes, marks: marks).forEach { _ in
      shown += "{"
    } piece: { piece in
      switch piece {
      case .text(let range): shown += String(decoding: bytes[range], as: UTF8.self)
      case .open(_, let isFirst): shown += isFirst ? "[" : "("
      case .close: shown += "]"
      }
    } end: { _ in
      shown += "}"
    }
    return shown
  }

  @Test(
    "Blank lines part paragraphs; without any, each line is one",
    arguments: [
      ("a\nb\n\nc", "{a\nb}{c}"), ("a\nb\n", "{a}{b}"), ("\n\n a \r\n\r\n \r\nb\r\n", "{a}{b}"),
      ("a\r\nb", "{a}{b}"), ("", ""), (" \n\n", ""), ("a\n\n", "{a}"), ("\n\na\nb", "{a}{b}"),
    ])
  func paragraphs(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test("Marks nest as they lie, and one that crosses another's end is cut there")
  func nesting() {
    #expect(shown("abcdef", 0..<5, 1..<3) == "{[a[bc]de]f}")
    #expect(shown("abcdef", 0..<3, 2..<5) == "{[ab[c]]def}")
    #expect(shown("abcdef", 0..<2, 2..<4) == "{[ab][cd]ef}")
    #expect(shown("abc", 0..<3, 0..<3) == "{[[abc]]}")
  }

  @Test("A mark that reaches into the next paragraph goes on there")
  func crossing() {
    #expect(shown("a b\n\nc d", 2..<6) == "{a [b]}{(c] d}")
    #expect(shown("a\n\nb\n\nc", 0..<7) == "{[a]}{(b]}{(c]}")
  }

  @Test("A mark of nothing but space between paragraphs is left out")
  func empty() {
    #expect(shown("a\n\nb", 1..<3) == "{a}{b}")
  }
}
