import ArticleText
import Testing

@Suite("What the words between two names say") struct NameLinkTests {
  /// The link between the first and the last word of a text, which are names.
  private func link(_ text: String) -> NameLink? {
    let reading = TextReading(of: Document(id: "", text: text, language: .english))
    let first = text.prefix { $0.isLetter }.utf8.count
    let last = text.utf8.count - text.reversed().prefix { $0.isLetter }.count
    return reading.link(from: 0..<first, to: last..<text.utf8.count)
  }

  @Test(
    "Paris lies in Texas by the words between them, or it does not",
    arguments: [
      ("Paris, Texas", true), ("Paris in Texas", true), ("Paris, in northern Texas", true),
      ("Paris, the capital of Texas", true), ("Paris, a town in Texas", true),
      ("Paris,\na town in\nTexas", true),
      ("Paris Texas", false), ("Paris and Texas", false), ("Paris; Texas", false),
      ("Paris. In Texas", false), ("Paris, while in Texas", false), ("Paris to Texas", false),
      ("Paris the Texas", false), ("Paris,, Texas", false), ("Paris\n\nin Texas", false),
    ])
  func container(text: String, lies: Bool) {
    #expect((link(text)?.saysContainer ?? false) == lies)
  }

  @Test(
    "The first lies in or near the second, or it does not",
    arguments: [
      ("Qamar, a village near Idlib", true), ("Qamar in Idlib", true),
      ("Qamar, 20 km south of Idlib", true), ("Qamar, not far from Idlib", true),
      ("Qamar on the Idlib", false), ("Qamar and Idlib", false), ("Qamar fell. Idlib", false),
      ("Qamar said Idlib", false),
    ])
  func near(text: String, isNear: Bool) {
    #expect((link(text)?.saysNear ?? false) == isNear)
  }

  @Test(
    "The second lies in the first",
    arguments: [("Raqqa's Naim", true), ("Raqqa’s Naim", true), ("Raqqa is Naim", false)])
  func has(text: String, lies: Bool) {
    #expect((link(text)?.saysHas ?? false) == lies)
  }

  @Test(
    "What a sentence states can be tested",
    arguments: [
      ("Ramadi is in Anbar", "container"), ("Ramadi, a city in Anbar", "container"),
      ("Ramadi, located in the Anbar", "container"), ("Ramadi in western Anbar", ""),
      ("Ramadi, the provincial capital of Anbar", "capital"),
      ("Ramadi is the capital of Anbar", "capital"), ("Mediterranean island of Malta", "island"),
      ("Ramadi, and Anbar", "list"), ("Ramadi or Anbar", "list"), ("Ramadi, Anbar", "list"),
    ])
  func statements(text: String, says: String) {
    let link = link(text)
    #expect((link?.statesContainer ?? false) == (says == "container"))
    #expect((link?.statesCapital ?? false) == (says == "capital"))
    #expect((link?.statesIsland ?? false) == (says == "island"))
    #expect((link?.isList ?? false) == (says == "list"))
  }

  @Test("Offsets outside of the text or in the wrong order say nothing")
  func outside() {
    let reading = TextReading(of: Document(id: "", text: "A in B"))
    #expect(reading.link(from: 0..<1, to: 90..<99) == nil)
    #expect(reading.link(from: 5..<6, to: 0..<1) == nil)
  }
}
