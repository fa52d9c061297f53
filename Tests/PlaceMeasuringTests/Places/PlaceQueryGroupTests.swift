import Foundation
import PlaceMeasuring
import TestGazetteers
import TestSupport
import Testing

@Suite("Names resolved together")
struct PlaceQueryGroupTests {
  private static let rows: [(names: [String], ids: [String])] = {
    let rows = (try? TestTable.rows("together.tsv")) ?? []
    return rows.map { row in
      let columns = row.prefix(2).map { column in
        column.split(separator: "|").map { String($0) }
      }
      return (columns.first ?? [], columns.last ?? [])
    }
  }()

  @Test("The table is not empty")
  func table() {
    #expect(Self.rows.count >= 70)
  }

  @Test("The meaning of a name depends on the others", arguments: rows)
  func together(names: [String], ids: [String]) throws {
    let answers = try PlaceQueryGroup(names).resolve(in: TestGazetteer.standard())
    #expect(answers.map { $0.details?.id } == ids, "\(names)")
  }

  @Test("The order of the names does not matter", arguments: rows)
  func order(names: [String], ids: [String]) throws {
    let answers = try PlaceQueryGroup(names.reversed()).resolve(in: TestGazetteer.standard())
    #expect(answers.map { $0.details?.id } == ids.reversed(), "\(names)")
  }

  @Test("An answer names the place beside which it is meant and the meaning of the name alone")
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

  @Test("A name that occurs twice means the same both times")
  func twice() throws {
    let answers = try PlaceQueryGroup(["Paris", "Paris", "Raqqa"])
      .resolve(in: TestGazetteer.small())
    #expect(answers.map(\.query) == ["Paris", "Paris", "Raqqa"])
    #expect(answers[0].details?.id == answers[1].details?.id)
  }

  @Test("Explicit arguments keep their meaning")
  func explicit() throws {
    let answers = try PlaceQueryGroup(["Paris, Texas", "geonames:2988507"])
      .resolve(in: TestGazetteer.small())
    #expect(answers.map { $0.details?.id } == ["geonames:4717560", "geonames:2988507"])
  }
}
