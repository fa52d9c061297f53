import Testing
import ToponymRecognition

@testable import ToponymResolution

@Suite("What the senses of a document say about each other") struct DocumentContextTests {
  private func table(_ names: [(String, Mention.Role)], decided: [String]) throws -> SenseTable {
    var text = MarkedText(names.map(\.0).joined(separator: " and ") + ".")
    for (name, role) in names { text.mark(name, role: role) }
    var table = try SenseTable(text)
    for id in decided { table.decide(id) }
    table.applyContext()
    return table
  }

  @Test("The share of a country is that of the other senses in it, to whose number two are added")
  func countryShare() throws {
    let table = try table(
      [("Beirut", .literal), ("Sidon", .literal), ("Tripoli", .literal)],
      decided: ["t:beirut", "t:sidon", "t:tripoli-ly"])
    #expect(try table.evidence("t:tripoli-lb").countryShare == 0.5)
    #expect(try table.evidence("t:tripoli-ly").countryShare == 0)
    // One of the two others, Sidon and Tripoli in Libya, is in Lebanon.
    #expect(try abs(table.evidence("t:beirut").countryShare - 0.25) < 1e-9)
  }

  @Test("A sense is no evidence for itself")
  func alone() throws {
    let table = try table([("Beirut", .literal)], decided: ["t:beirut"])
    let evidence = try table.evidence("t:beirut")
    #expect(evidence.countryShare == 0 && evidence.proximity == 0)
    #expect(evidence.countrySupport == 0 && evidence.nearSupport == 0)
  }

  @Test("A named division or country speaks for what lies in it")
  func named() throws {
    let table = try table(
      [("Texas", .literal), ("Paris", .literal)], decided: ["t:tx", "t:paris"])
    #expect(try table.evidence("t:paris-tx").divisionNamed)
    #expect(try !table.evidence("t:paris").divisionNamed)
    let lebanon = try self.table(
      [("Lebanon", .literal), ("Tripoli", .literal)], decided: ["t:lb", "t:tripoli-ly"])
    #expect(try lebanon.evidence("t:tripoli-lb").countryNamed)
    #expect(try !lebanon.evidence("t:tripoli-ly").countryNamed)
    #expect(try lebanon.evidence("t:tripoli-ly").nearNamedCountry > 0)
  }

  @Test("Nearness to another sense falls with the distance")
  func proximity() throws {
    let table = try table(
      [("Beirut", .literal), ("Tripoli", .literal)], decided: ["t:beirut", "t:tripoli-ly"])
    let (near, far) = (
      try table.evidence("t:tripoli-lb").proximity, try table.evidence("t:tripoli-ly").proximity
    )
    #expect(near > 0.5 && near < 1)
    #expect(far == 0)
  }

  @Test("A dateline speaks for its country and surroundings")
  func dateline() throws {
    let table = try table(
      [("Beirut", .dateline), ("Tripoli", .literal)], decided: ["t:beirut", "t:tripoli-ly"])
    #expect(try table.evidence("t:tripoli-lb").inCountryOfDateline == 1)
    #expect(try table.evidence("t:tripoli-lb").nearDateline > 0.5)
    #expect(try table.evidence("t:tripoli-ly").inCountryOfDateline == 0)
    #expect(try table.evidence("t:beirut").inCountryOfDateline == 0)
  }

  @Test("Senses that could lie in one division support it before any is resolved")
  func support() throws {
    var text = MarkedText("Paris and Dallas and Peru.")
    for name in ["Paris", "Dallas", "Peru"] { text.mark(name) }
    let table = try SenseTable(text)
    let support = DivisionSupport(table.groups)
    func shares(_ id: String) throws -> (country: Double, admin1: Double, admin2: Double) {
      let candidate = try #require(
        table.groups.flatMap(\.candidates)
          .first { table.gazetteer.id(of: $0.candidate.place) == id })
      let counts = support.counts(of: candidate.facts)
      return (
        support.share(counts.country), support.share(counts.admin1), support.share(counts.admin2)
      )
    }
    // Dallas and Peru in Indiana could be American with Paris in Texas, Dallas alone Texan: of three
    // senses, and two more that keep short texts from speaking loud, less the place's own.
    #expect(try shares("t:paris-tx").country == 0.5)
    #expect(try shares("t:paris-tx").admin1 == 0.25)
    #expect(try shares("t:paris").country == 0)
    #expect(try shares("t:peru-in").country == 0.5)
    #expect(try shares("t:peru-in").admin1 == 0)
  }

  @Test("Nearness is 1 close by, one half at about 140 km, and 0 from 1,000 km")
  func nearness() throws {
    let table = try table(
      [("Beirut", .literal), ("Sidon", .literal), ("Dallas", .literal)], decided: [])
    func direction(_ id: String) throws -> ScoredCandidate {
      try #require(
        table.groups.flatMap(\.candidates)
          .first { table.gazetteer.id(of: $0.candidate.place) == id })
    }
    let (beirut, sidon, dallas) = (
      try direction("t:beirut").direction, try direction("t:sidon").direction,
      try direction("t:dallas").direction
    )
    #expect(Nearness.of(beirut, beirut) == 1)
    #expect(Nearness.of(beirut, dallas) == 0)
    let near = Nearness.of(beirut, sidon)
    #expect(near > 0.75 && near < 1)
    #expect(near == Nearness.of(sidon, beirut))
  }
}
