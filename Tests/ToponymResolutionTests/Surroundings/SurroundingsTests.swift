import Gazetteer
import Testing
import ToponymRecognition
import ToponymResolution

@Suite("Names that the gazetteer lacks, placed by their surroundings") struct SurroundingsTests {
  @Test("A street lies in the town that is named after it")
  func street() throws {
    var text = MarkedText("A fire broke out on Elm Street in Dallas, Texas, on Friday.")
    text.mark("Elm Street", cue: .facility)
    text.mark("Dallas", followsComma: true)
    text.mark("Texas", followsComma: true)
    let resolved = try text.resolved()
    #expect(try text.resolvedIDs() == ["t:dallas", "t:dallas", "t:tx"])
    #expect(resolved.map(\.isApproximate) == [true, false, false])
    #expect(resolved[0].reasons == ["not in the gazetteer", "in Dallas, as the text says"])
    #expect(0...1 ~= resolved[0].confidence)
  }

  @Test("Of two towns the one that the text names beside it counts")
  func nearest() throws {
    var text = MarkedText("Sidon was calm. Shells fell on Kafr Foo, near Deir al-Zour, at night.")
    text.mark("Sidon")
    text.mark("Kafr Foo")
    text.mark("Deir al-Zour")
    #expect(try text.resolvedIDs() == ["t:sidon", "t:dz", "t:dz"])
  }

  @Test("Without another place of the document nothing says where a name lies")
  func alone() throws {
    var text = MarkedText("Rain fell on Kafr Foo in Syria.")
    text.mark("Kafr Foo")
    text.mark("Syria", followsComma: true)
    #expect(try text.resolvedIDs() == [nil, "t:sy"])
  }

  @Test("A place of the gazetteer is not moved to its neighbour")
  func known() throws {
    var text = MarkedText("They drove from Beirut to Sidon and Tripoli in Lebanon.")
    for name in ["Beirut", "Sidon", "Tripoli", "Lebanon"] { text.mark(name) }
    let resolved = try text.resolved()
    #expect(try text.resolvedIDs() == ["t:beirut", "t:sidon", "t:tripoli-lb", "t:lb"])
    #expect(!resolved.map(\.isApproximate).contains(true))
  }
}
