import ArticleText
import TestSupport
import Testing

@Suite("Sentences") struct SentencesTests {
  /// The sentences of a text, each in one line.
  private func sentences(_ text: String, language: Language = .english) -> [String] {
    let reading = TextReading(of: Document(id: "", text: text, language: language))
    let bytes = reading.document.bytes
    return reading.sentences.starts.map { start in
      let range = reading.sentences.range(at: Int(start), of: bytes.count)
      let words = Array(bytes[range].split { $0 <= 0x20 }.joined(separator: [0x20]))
      return String(decoding: words, as: UTF8.self)
    }
  }

  @Test(
    "A stop ends a sentence where one begins behind it",
    arguments: [
      ["Rain fell.", "Rivers rose."], ["“Go!” he said.", "She went."],
      ["“It rained.”", "“It snowed.”"], ["(It rained.)", "It snowed."],
      ["Lt. Cmdr. Smith spoke to Mr. Jones in St. Louis."], ["It has No. 5 on it."],
      ["He said no.", "Then he left."], ["It left the U.S. Army base at 8 a.m. on Monday."],
      ["It left the U.S.", "The army said so."], ["J. F. Kennedy was there."],
      ["They met in Washington, D.C.", "On Monday they left."],
      ["Yahoo! said so."], ["It is 3.5 km. south of it."], ["What?!", "Nobody came."],
      ["Acme Inc.", "In May it closed."], ["He came from St. Paul, Minn., in 2012.", "30 left."],
    ])
  func stops(sentences: [String]) {
    #expect(self.sentences(sentences.joined(separator: " ")) == sentences)
  }

  @Test("German ordinals, Chinese stops and texts without capitals")
  func languages() {
    let german = "Am 3. Mai regnete es. Friedrich II. Wilhelm kam. Das war alles."
    #expect(sentences(german, language: .german).count == 3)
    #expect(sentences("大马士革下雨。阿勒颇下雪。", language: .other).count == 2)
    #expect(sentences("it rained in raqqa. dr. smith left mosul. that was all.").count == 3)
  }

  @Test("A blank line, a bullet, a numbered item, a heading and a short line end a sentence")
  func lines() {
    #expect(sentences("Rain in Raqqa\n\nrivers rose").count == 2)
    #expect(sentences("They named:\n- Raqqa\n- Mosul\n- Hama").count == 4)
    #expect(sentences("They named:\n1. Raqqa\n2. Mosul\n• Hama").count == 4)
    #expect(sentences("Raqqa\nMosul\nHama").count == 3)
    #expect(sentences("FLOODS IN THE UPPER VALLEYS OF THE KHABUR\nRain fell on Monday.").count == 2)
    #expect(sentences("By Jane Doe\nRain fell on Monday.").count == 2)
  }

  private static let prose = """
    Volunteers in the Serbian province of Vojvodina worked through the night on Thursday to raise
    dykes along the Danube, hours after the river crested at Mohács in southern Hungary. Hungarian
    engineers said the wave, fed by a week of heavy rain in Austria, had passed Budapest on Monday
    without serious damage to its bridges, quays and embankments.
    """

  @Test("A text that is broken at a width reads as in one line", arguments: [40, 60, 72, 92])
  func folded(width: Int) {
    let text = Self.prose.replacing("\n", with: " ")
    let reading = TextReading(of: Document(id: "", text: text))
    let folded = TextReading(of: Document(id: "", text: FoldedText.fold(text, at: width)))
    #expect(folded.tokens == reading.tokens)
    #expect(folded.sentences == reading.sentences)
    #expect(reading.sentences.starts.count == 2)
  }

  @Test("In such a text a line with room for the next word ends on purpose")
  func shortLines() {
    let folded = FoldedText.fold(Self.prose.replacing("\n", with: " "), at: 72)
    let text = "Danube crests\nBy Jane Doe\n\(folded)\nReporting by John Roe"
    #expect(sentences(text).count == 5)
  }

  @Test("A sentence that runs over a short line goes on")
  func opened() {
    #expect(sentences("They drove to\nRaqqa and\nMosul.") == ["They drove to Raqqa and Mosul."])
  }

  @Test("Bytes are numbered by their sentence")
  func numbers() {
    let reading = TextReading(of: Document(id: "", text: "One here. “Two there.” Three."))
    #expect(reading.sentences.number(at: 0) == 0)
    #expect(reading.sentences.number(at: 10) == 1)
    #expect(reading.sentences.areTogether(10, 15))
    #expect(!reading.sentences.areTogether(5, 15))
    #expect(TextReading(of: Document(id: "", text: "")).sentences.number(at: 3) == 0)
  }

  @Test("Lines of a hostile text are read in linear time", arguments: ["a\n", "a b\nc ", "- a\n"])
  func linear(piece: String) {
    let growth = LinearTime.growth(from: 8_000) { count in
      _ = TextReading(of: Document(id: "", text: String(repeating: piece, count: count)))
    }
    #expect(growth < LinearTime.limit)
  }
}
