import Testing
import ToponymRecognition

@testable import ToponymResolution

@Suite("The reasons for a place") struct ReasonFinderTests {
  private func reasons(
    _ id: String, in text: MarkedText, decided: [String],
    _ change: (inout Evidence) -> Void = { _ in }
  ) throws -> [String] {
    var table = try SenseTable(text)
    for id in decided { table.decide(id) }
    let finder = ReasonFinder(gazetteer: table.gazetteer, groups: table.groups)
    for group in table.groups {
      guard
        var candidate = group.candidates.first(where: {
          table.gazetteer.id(of: $0.candidate.place) == id
        })
      else { continue }
      change(&candidate.evidence)
      return finder.reasons(for: candidate, in: group)
    }
    return []
  }

  private var tripoli: MarkedText {
    var text = MarkedText("Lebanon, Lebanon: Tripoli is calm.")
    text.mark("Lebanon")
    text.mark("Lebanon")
    text.mark("Tripoli")
    return text
  }

  @Test("The country of a place and how often it is named")
  func country() throws {
    let found = try reasons("t:tripoli-lb", in: tripoli, decided: ["t:lb"])
    #expect(found == ["its main name", "Lebanon named twice"])
  }

  @Test("The most populous of its name, and the only one")
  func population() throws {
    #expect(
      try reasons("t:tripoli-ly", in: tripoli, decided: [])
        == ["its main name", "capital of Libya", "most populous of 2 places of that name"])
    #expect(
      try reasons("t:tripoli-ly", in: tripoli, decided: []) { $0.sibling.bothCapitals = 0.9 }
        == [
          "its main name", "capital of Libya, named beside another capital",
          "most populous of 2 places of that name",
        ])
    var text = MarkedText("Dallas is calm.")
    text.mark("Dallas")
    #expect(
      try reasons("t:dallas", in: text, decided: []) == [
        "its main name", "only place of that name",
      ])
  }

  @Test(
    "Each piece of evidence has its words",
    arguments: [
      ("inParentAfter", "in Lebanon, as the text says"),
      ("isNamedInFull", "named in full elsewhere in the text"),
      ("holdsPlaceBefore", "contains the place named before it"),
      ("proximity", "near other places in the text"),
      ("nearOutlet", "near the outlet's home"),
      ("sameClass", "named beside another town"),
      ("wordsAgree", "beside a word that is said of a town"),
      ("placeAgrees", "fits the stated distance"),
      ("capitalAgrees", "fits the stated capital"),
    ])
  func words(evidence: String, words: String) throws {
    let without = try reasons("t:tripoli-lb", in: tripoli, decided: [])
    #expect(!without.contains(words))
    let with = try reasons("t:tripoli-lb", in: tripoli, decided: []) { found in
      switch evidence {
      case "inParentAfter": found.inParentAfter = 0.9
      case "isNamedInFull": found.isNamedInFull = true
      case "holdsPlaceBefore": found.holdsPlaceBefore = true
      case "proximity": found.proximity = 0.9
      case "nearOutlet": found.nearOutlet = 0.9
      case "sameClass": found.sibling.sameClass = 0.9
      case "wordsAgree": found.wordsAgree = 0.9
      case "placeAgrees": found.stated.placeAgrees = 0.9
      default: found.stated.capitalAgrees = 0.9
      }
    }
    #expect(with.contains(words))
    #expect(with.count == without.count + 1)
  }
}
