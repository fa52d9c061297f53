import Testing
import ToponymRecognition

@testable import ToponymResolution

@Suite("Evidence of a candidate's own") struct OwnEvidenceTests {
  private func table(
    _ name: String, role: Mention.Role = .literal, cue: Mention.TypeCue? = nil
  ) throws -> SenseTable {
    var text = MarkedText("\(name) is calm.")
    text.mark(name, role: role, cue: cue)
    var table = try SenseTable(text)
    table.applyOwnEvidence()
    return table
  }

  @Test("More people are more evidence, and the most populous is marked")
  func population() throws {
    let table = try table("Paris")
    let (france, texas) = (try table.evidence("t:paris"), try table.evidence("t:paris-tx"))
    #expect(france.population > texas.population)
    #expect(france.isMostPopulous && !texas.isMostPopulous)
    #expect(france.populationGap == 0)
    #expect(texas.populationGap == texas.population - france.population)
  }

  @Test("A cue agrees with its kind of place and differs from others")
  func cue() throws {
    let province = try table("Deir al-Zour", cue: .admin1)
    #expect(try province.evidence("t:dz-adm").cue == .agrees)
    #expect(try province.evidence("t:dz").cue == .differs)
    let city = try table("Deir al-Zour", cue: .settlement)
    #expect(try city.evidence("t:dz").cue == .agrees)
    #expect(try city.evidence("t:dz-adm").cue == .differs)
    #expect(try table("Deir al-Zour").evidence("t:dz").cue == .silent)
  }

  @Test("A county's cue fits a first-order division in part")
  func partly() throws {
    #expect(try table("Texas", cue: .admin2).evidence("t:tx").cue == .partly)
  }

  @Test("A town with the name of a country is marked as beside it")
  func besideMajor() throws {
    let table = try table("Peru")
    #expect(try table.evidence("t:peru-in").isBesideMajor)
    #expect(try !table.evidence("t:pe").isBesideMajor)
    #expect(try !self.table("Paris").evidence("t:paris-tx").isBesideMajor)
  }

  @Test("A seat and the division named after it know of each other")
  func namesakes() throws {
    let table = try table("Deir al-Zour")
    #expect(try table.evidence("t:dz").liesInNamesake)
    #expect(try table.evidence("t:dz").isTownOfNamesake)
    #expect(try table.evidence("t:dz-adm").holdsNamesake)
    #expect(try table.evidence("t:dz-adm").holdsTownOfNamesake)
    #expect(try !table.evidence("t:dz").holdsNamesake)
  }

  @Test("A demonym as a place name, and a place name as a demonym, differ")
  func demonym() throws {
    #expect(try !table("French", role: .demonym).evidence("t:fr").demonymDiffers)
    #expect(try table("French").evidence("t:fr").demonymDiffers)
    #expect(try table("France", role: .demonym).evidence("t:fr").demonymDiffers)
  }

  @Test("A capital in a dateline and a country as a government are marked")
  func roles() throws {
    #expect(try table("Beirut", role: .dateline).evidence("t:beirut").isDatelineCapital)
    #expect(try !table("Dallas", role: .dateline).evidence("t:dallas").isDatelineCapital)
    #expect(try table("Lebanon", role: .metonymic).evidence("t:lb").isGovernment)
    #expect(try !table("Lebanon").evidence("t:lb").isGovernment)
  }
}
