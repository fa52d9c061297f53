import Testing

@testable import ToponymResolution

@Suite("Names that stand beside each other") struct SiblingsTests {
  private func table(_ sentence: String, _ names: [String], decided: [String]) throws -> SenseTable
  {
    var text = MarkedText(sentence)
    for name in names { text.mark(name) }
    var table = try SenseTable(text)
    for id in decided { table.decide(id) }
    Siblings(in: text.reading, mentions: text.mentions, groups: table.groups).apply(
      to: &table.groups)
    return table
  }

  @Test(
    "A capital beside a capital",
    arguments: [
      "Talks between Beirut and Tripoli resume.", "A flight from Beirut to Tripoli was late.",
      "Rain fell on Beirut or Tripoli.",
    ])
  func capitals(_ sentence: String) throws {
    let table = try table(sentence, ["Beirut", "Tripoli"], decided: ["t:beirut"])
    #expect(try table.evidence("t:tripoli-ly").sibling.bothCapitals == 1)
    #expect(try table.evidence("t:tripoli-lb").sibling.bothCapitals == 0)
    #expect(try table.evidence("t:tripoli-lb").sibling.sameCountry == 1)
    #expect(try table.evidence("t:tripoli-ly").sibling.sameCountry == 0)
  }

  @Test("A country beside a country is of its class, and a town is not")
  func classes() throws {
    let table = try table("Lebanon and Peru agreed.", ["Lebanon", "Peru"], decided: ["t:lb"])
    #expect(try table.evidence("t:pe").sibling.sameClass == 1)
    #expect(try table.evidence("t:peru-in").sibling.sameClass == 0)
    #expect(try table.evidence("t:peru-in").sibling.otherClass == 1)
  }

  @Test(
    "A comma alone may say that the second holds the first, so that it does not speak against it")
  func comma() throws {
    let table = try table("Paris, Texas, is dry.", ["Paris", "Texas"], decided: ["t:tx"])
    #expect(try table.evidence("t:paris-tx").sibling.otherClass == 0)
    #expect(try table.evidence("t:paris-tx").sibling.sizeGap == 0)
  }

  @Test("Names with other words between them are no siblings")
  func apart() throws {
    let table = try table(
      "Beirut waited while Tripoli burned.", ["Beirut", "Tripoli"], decided: ["t:beirut"])
    #expect(try table.evidence("t:tripoli-ly").sibling == SiblingEvidence())
  }
}
