import Testing

@testable import ArticleText
@testable import ToponymRecognition

@Suite struct GazetteerMatcherTests {
  private let matcher = GazetteerMatcher(
    lexicon: TableLexicon([
      ("New", [.settlement], 5), ("New York", [.settlement], 24),
      ("New York City", [.settlement], 24), ("King's Lynn", [.settlement], 16),
      ("Kings", [.settlement], 9), ("St. Louis", [.settlement], 19),
      ("el-Shola", [.settlement], 0), ("حلب", [.settlement], 21), ("U.S.", [.country], 29),
    ]))

  private func names(_ text: String, at index: Int = 0) -> [String] {
    let document = Document(id: "", text: text)
    return Reading.with(TextReading(of: document)) { reading in
      var matches: [GazetteerMatch] = []
      matcher.matches(at: index, in: reading, into: &matches)
      return matches.map { document.slice($0.range) }
    }
  }

  @Test func `names of all lengths are found, shortest first`() {
    #expect(names("New York City Hall") == ["New", "New York", "New York City"])
  }

  @Test func `a name goes over blanks, hyphens and one line break`() {
    #expect(names("New-York").last == "New-York")
    #expect(names("New\nYork").last == "New\nYork")
    #expect(names("New\r\nYork").last == "New\r\nYork")
  }

  @Test(arguments: ["New, York", "New. York", "New\n\nYork", "New/York", "New (York)"])
  func `a name goes over no comma, full stop, blank line, slash or bracket`(text: String) {
    #expect(names(text) == ["New"])
  }

  @Test func `a possessive inside a name belongs to it, at its end it does not`() {
    #expect(names("King's Lynn's mayor").last == "King's Lynn")
    #expect(names("King's men").isEmpty)
  }

  @Test func `a period after an abbreviation does not end a name`() {
    #expect(names("St. Louis").last == "St. Louis")
    #expect(names("He left the U.S. on Monday", at: 3).last == "U.S.")
  }

  @Test func `an article before a hyphen may start a name`() {
    #expect(names("el-Shola").last == "el-Shola")
    #expect(names("el shola Raqqa").isEmpty)
  }

  @Test func `small words are no names among capitals`() {
    #expect(names("He has a new york", at: 3).isEmpty)
  }

  @Test func `an Arabic conjunction does not hide a name, and is no part of its span`() {
    #expect(names("وحلب هادئة") == ["حلب"])
  }
}
