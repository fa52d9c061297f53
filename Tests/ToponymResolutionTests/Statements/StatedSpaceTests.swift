import Testing

@testable import ToponymResolution

@Suite("Statements of space as evidence") struct StatedSpaceTests {
  @Test("A distance with a direction says which of two towns is meant")
  func distance() throws {
    var near = MarkedText("Shells fell on Tripoli, 80 km north of Beirut, on Monday.")
    near.mark("Tripoli")
    near.mark("Beirut")
    #expect(try near.resolvedIDs() == ["t:tripoli-lb", "t:beirut"])
    #expect(try near.resolved()[0].reasons.contains("fits the stated distance"))
    var far = MarkedText("Shells fell on Tripoli, 2,000 km west of Beirut, on Monday.")
    far.mark("Tripoli")
    far.mark("Beirut")
    #expect(try far.resolvedIDs() == ["t:tripoli-ly", "t:beirut"])
  }

  @Test("The object of a statement is told by its subject")
  func object() throws {
    var text = MarkedText("Dallas is 90 miles southwest of Paris, police said.")
    text.mark("Dallas")
    text.mark("Paris")
    #expect(try text.resolvedIDs() == ["t:dallas", "t:paris-tx"])
  }

  @Test("What is said behind a state or country is said of the town before it")
  func behindState() throws {
    var text = MarkedText("Paris, Texas, is 90 miles northeast of Dallas.")
    text.mark("Paris")
    text.mark("Texas", followsComma: true)
    text.mark("Dallas")
    #expect(try text.resolvedIDs() == ["t:paris-tx", "t:tx", "t:dallas"])
  }

  @Test("An agreement says the less the more places would fit by chance")
  func strength() {
    let narrow = Statement.strength(ofArea: 1_000, among: 10)
    #expect(narrow > Statement.strength(ofArea: 100_000, among: 10))
    #expect(narrow > Statement.strength(ofArea: 1_000, among: 100))
    #expect(Statement.strength(ofArea: 1, among: 1) == 1)
    #expect(Statement.strength(ofArea: 5_000_000, among: 100) == 0)
  }
}
