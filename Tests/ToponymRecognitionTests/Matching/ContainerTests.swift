import Testing

@testable import ArticleText
@testable import ToponymRecognition

@Suite("What the words between two names say") struct ContainerTests {
  @Test(
    "Paris lies in Texas by the words between them, or it does not",
    arguments: [
      ("Paris, Texas", true), ("Paris in Texas", true), ("Paris, in northern Texas", true),
      ("Paris, the capital of Texas", true), ("Paris, a town in Texas", true),
      ("Paris Texas", false), ("Paris and Texas", false), ("Paris; Texas", false),
      ("Paris. In Texas", false), ("Paris, while in Texas", false), ("Paris to Texas", false),
      ("Paris the Texas", false), ("Paris,, Texas", false),
    ])
  func between(text: String, lies: Bool) {
    let document = Document(id: "", text: text)
    let start = document.bytes.count - 5
    Reading.with(document) { reading in
      #expect(reading.saysContainer(start..<start + 5, of: 0..<5) == lies)
    }
  }
}
