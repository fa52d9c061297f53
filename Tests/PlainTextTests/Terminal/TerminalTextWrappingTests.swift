import TestSupport
import Testing

@testable import PlainText

@Suite("Paragraphs for a terminal") struct TerminalTextWrappingTests {
  @Test("Lines are broken at blanks, and within words that are too long")
  func wrapping() {
    #expect(
      TerminalText.wrapped("one two three", width: 8, indent: "> ", hanging: "  ")
        == ["> one", "  two", "  three"])
    #expect(TerminalText.wrapped("abcdefgh ij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(TerminalText.wrapped("", width: 4, indent: "- ") == ["- "])
    #expect(TerminalText.wrapped("👩‍👩‍👧👩‍👩‍👧", width: 3) == ["👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test("No character is lost, and no line is too wide but for one character")
  func anyText() {
    for seed in 0..<100 as Range<UInt64> {
      let text = TerminalText.safe(RandomText.make(seed: seed))
      let lines = TerminalText.wrapped(text, width: 12, hanging: "  ")
      let blank: Character = " "
      #expect(
        lines.joined().filter { $0 != blank }.unicodeScalars.count
          == text.filter { $0 != blank }.unicodeScalars.count)
    }
  }
}
