import Gazetteer
import Testing

@testable import ToponymResolution

@Suite("Containers that a text states") struct StatedContainerTests {
  private func container(_ sentence: String, _ names: String..., comma: Bool = false)
    -> StatedContainer?
  {
    var text = MarkedText(sentence)
    for (number, name) in names.enumerated() { text.mark(name, followsComma: comma && number == 1) }
    return StatedContainer(of: 0, among: text.mentions, in: text.reading)
  }

  @Test("With a comma, without one, and as the code of a country")
  func forms() throws {
    #expect(container("Paris, Texas, is dry.", "Paris", "Texas", comma: true) == .mention(1))
    #expect(container("Meet me in Paris Texas at noon.", "Paris", "Texas") == .mention(1))
    #expect(container("Tripoli, LB", "Tripoli") == .country(try #require(CountryCode("LB"))))
    #expect(container("Tripoli,LB;", "Tripoli") == .country(try #require(CountryCode("LB"))))
  }

  @Test(
    "No container",
    arguments: ["Tripoli, QQ", "Tripoli, Lb", "Tripoli, LBX", "Tripoli LB", "Tripoli,"])
  func none(_ sentence: String) {
    #expect(container(sentence, "Tripoli") == nil)
  }

  @Test("A code decides among the bearers")
  func code() throws {
    for (text, id) in [("Tripoli, LB", "t:tripoli-lb"), ("Tripoli, LY", "t:tripoli-ly")] {
      var marked = MarkedText(text)
      marked.mark("Tripoli")
      #expect(try marked.resolvedIDs() == [id])
    }
  }

  @Test("The other one of a name is not the one that the text means by it")
  func other() throws {
    var text = MarkedText("Rain fell on Tripoli. They came from the other Tripoli.")
    text.mark("Tripoli")
    text.mark("Tripoli")
    let ids = try text.resolvedIDs()
    #expect(Set(ids) == ["t:tripoli-ly", "t:tripoli-lb"])
  }

  @Test("A place that no bearer's container fits is left, and the container is what is near")
  func unmet() throws {
    var text = MarkedText("A fire in Sidon, Texas, was put out.")
    text.mark("Sidon")
    text.mark("Texas", followsComma: true)
    let resolved = try text.resolved()
    #expect(resolved[0].place == nil && !resolved[0].isApproximate)
    let near = try #require(resolved[0].near)
    #expect(try SmallGazetteer.shared.get().id(of: near) == "t:tx")
  }
}
