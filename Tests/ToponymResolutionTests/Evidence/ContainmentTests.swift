import Testing

@testable import ToponymResolution

@Suite("Containment") struct ContainmentTests {
  private func table(_ name: String, in container: String, comma: Bool = true) throws -> SenseTable
  {
    var text = MarkedText("Rain fell on \(name), \(container).")
    text.mark(name)
    text.mark(container, followsComma: comma)
    return try SenseTable(text)
  }

  @Test(
    "A place in the division named after it has its probability; one elsewhere has the contrary")
  func inParent() throws {
    var table = try table("Paris", in: "Texas")
    table.decide("t:tx")
    Containment(mentions: table.text.mentions, groups: table.groups, in: table.text.reading).apply(
      to: &table.groups)
    #expect(try table.evidence("t:paris-tx").inParentAfter == 1)
    #expect(try table.evidence("t:paris-tx").isTownInParentAfter == 1)
    #expect(try table.evidence("t:paris-tx").outsideParentAfter == 0)
    #expect(try table.evidence("t:paris").inParentAfter == 0)
    #expect(try table.evidence("t:paris").outsideParentAfter == 1)
    #expect(try table.evidence("t:tx").holdsPlaceBefore)
  }

  @Test("A country holds its places")
  func country() throws {
    var table = try table("Tripoli", in: "Lebanon")
    table.decide("t:lb")
    Containment(mentions: table.text.mentions, groups: table.groups, in: table.text.reading).apply(
      to: &table.groups)
    #expect(try table.evidence("t:tripoli-lb").inParentAfter == 1)
    #expect(try table.evidence("t:tripoli-ly").outsideParentAfter == 1)
  }

  @Test("A doubtful container counts by its probability")
  func doubtful() throws {
    var table = try table("Paris", in: "Texas")
    table.decide("t:tx")
    for number in table.groups.indices {
      for index in table.groups[number].candidates.indices {
        table.groups[number].candidates[index].probability *= 0.25
      }
    }
    Containment(mentions: table.text.mentions, groups: table.groups, in: table.text.reading).apply(
      to: &table.groups)
    #expect(try table.evidence("t:paris-tx").inParentAfter == 0.25)
    #expect(try table.evidence("t:paris").outsideParentAfter == 0.25)
  }

  @Test("Without words that say so nothing is contained")
  func withoutComma() throws {
    var table = try table("Paris", in: "Texas", comma: false)
    table.decide("t:tx")
    Containment(mentions: table.text.mentions, groups: table.groups, in: table.text.reading).apply(
      to: &table.groups)
    #expect(try table.evidence("t:paris-tx").inParentAfter == 0)
    #expect(try !table.evidence("t:tx").holdsPlaceBefore)
  }

  @Test("A container that holds none of the places is evidence neither for nor against")
  func unrelated() throws {
    var table = try table("Paris", in: "Lebanon")
    table.decide("t:lb")
    Containment(mentions: table.text.mentions, groups: table.groups, in: table.text.reading).apply(
      to: &table.groups)
    #expect(try table.evidence("t:paris").outsideParentAfter == 0)
    #expect(try !table.evidence("t:lb").holdsPlaceBefore)
  }

  @Test("A name given in full once is known in full elsewhere")
  func fullNames() throws {
    var text = MarkedText("In Paris, Texas, it rained. Paris was wet.")
    text.mark("Paris")
    text.mark("Texas", followsComma: true)
    text.mark("Paris")
    var table = try SenseTable(text)
    table.decide("t:tx")
    table.decide("t:paris-tx")
    Containment(mentions: text.mentions, groups: table.groups, in: text.reading).apply(
      to: &table.groups)
    Containment.spreadFullNames(among: &table.groups)
    let bare = try #require(table.groups.last { $0.mentions == [2] })
    for candidate in bare.candidates {
      let isTexan = table.gazetteer.id(of: candidate.candidate.place) == "t:paris-tx"
      #expect(candidate.evidence.isNamedInFull == isTexan)
    }
  }
}
