import Testing

@testable import PlainText

@Suite("Text for a terminal") struct TerminalTextTests {
  @Test("No text can speak to the terminal")
  func safe() {
    #expect(TerminalText.safe("a\u{1B}[2Jb\u{7}\u{9B}31m") == "a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}31m")
    #expect(TerminalText.safe("a\tb\r\nc\u{2028}d") == "a b  c d")
    #expect(TerminalText.safe("x\u{202E}y\u{2066}\u{FFFE}") == "x\u{FFFD}y\u{FFFD}\u{FFFD}")
    #expect(TerminalText.safe("\u{FEFF}so\u{AD}ft") == "soft")
    #expect(TerminalText.safe("دير الزور") == "دير الزور")
  }

  @Test(
    "A text is as wide as it is shown",
    arguments: [
      ("Raqqa", 5), ("北京", 4), ("e\u{301}", 1), ("Ḩimş", 4), ("👩‍👩‍👧", 2), ("🇸🇾", 2), ("⚠️", 2),
      ("한국", 4), ("ｱ", 1), ("ア", 2), ("กรุงเทพ", 6), ("\u{301}", 0), ("", 0), ("١٢٣", 3),
    ])
  func width(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }
}
