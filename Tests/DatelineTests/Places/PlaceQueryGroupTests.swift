import Dateline
import Foundation
import Gazetteer
import PlaceMeasuring
import TestGazetteers
import TestSupport
import Testing

@Suite("Names that are resolved together")
struct PlaceQueryGroupTests {
  private static let rows: [(names: [String], ids: [String])] = {
    let file = ProjectFolders.tests.appending(path: "DatelineTests/Tables/together.tsv")
    let lines = ((try? ProjectFolders.text(file)) ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
    return lines.map { line in
      let columns = line.split(separator: "\t").prefix(2).map { column in
        column.split(separator: "|").map { String($0) }
      }
      return (columns.first ?? [], columns.last ?? [])
    }
  }()

  @Test("The table has its rows")
  func table() {
    #expect(Self.rows.count >= 70)
  }

  @Test("A name means what it means beside the others", arguments: rows)
  func together(names: [String], ids: [String]) throws {
    let answers = try PlaceQueryGroup(names).resolve(in: TestGazetteer.standard())
    #expect(answers.map { $0.details?.id } == ids, "\(names)")
  }

  @Test("The order of the names makes no difference", arguments: rows)
  func order(names: [String], ids: [String]) throws {
    let answers = try PlaceQueryGroup(names.reversed()).resolve(in: TestGazetteer.standard())
    #expect(answers.map { $0.details?.id } == ids.reversed(), "\(names)")
  }

  @Test("An answer says beside what it is meant, and what the name means alone")
  func companion() throws {
    let gazetteer = try TestGazetteer.small()
    let answers = try PlaceQueryGroup(["Paris", "33.66, -95.5"]).resolve(in: gazetteer)
    #expect(answers.first?.details?.id == "geonames:4717560")
    let companion = try #require(answers.first?.companion)
    #expect(companion.name == "33.66, -95.5")
    #expect(companion.distance < 6_000)
    #expect(companion.instead.hasPrefix("Paris, "))
    #expect(companion.instead.hasSuffix("France"))
    #expect(answers.ambiguities().first?.contains("on its own it would be Paris, ") == true)
    #expect(try PlaceQueryGroup(["Paris"]).resolve(in: gazetteer).first?.companion == nil)
  }

  @Test("A name that stands twice means the same twice")
  func twice() throws {
    let answers = try PlaceQueryGroup(["Paris", "Paris", "Raqqa"])
      .resolve(in: TestGazetteer.small())
    #expect(answers.map(\.query) == ["Paris", "Paris", "Raqqa"])
    #expect(answers[0].details?.id == answers[1].details?.id)
  }

  @Test("What is explicit stays")
  func explicit() throws {
    let answers = try PlaceQueryGroup(["Paris, Texas", "geonames:2988507"])
      .resolve(in: TestGazetteer.small())
    #expect(answers.map { $0.details?.id } == ["geonames:4717560", "geonames:2988507"])
  }
}
