import Testing

@testable import AnnotationFormats

@Suite("Lines for a terminal") struct LineWrapperTests {
  @Test("Lines break at blanks, beside ideographs, and within a word that is longer than a line")
  func wrapping() {
    func lines(_ text: String, _ columns: Int, indent: String = "") -> [String] {
      var wrapper = LineWrapper(columns: columns, indent: indent)
      wrapper.add(text)
      return wrapper.lines()
    }
    #expect(lines("one two  three ", 7) == ["one two", "three"])
    #expect(lines("北京市朝阳区", 5) == ["北京", "市朝", "阳区"])
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(lines("one two three", 7, indent: "  ") == ["one two", "  three"])
    #expect(lines("", 7) == [])
  }

  @Test("A style ends with its line and begins again on the next")
  func styles() {
    var wrapper = LineWrapper(columns: 8)
    wrapper.add("in ")
    wrapper.add("Deir ez-Zor", style: "1;36")
    wrapper.add(".")
    #expect(
      wrapper.lines() == ["in \u{1B}[1;36mDeir\u{1B}[0m", "\u{1B}[1;36mez-Zor\u{1B}[0m."])
  }
}
