import Foundation
import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite("The summary of a corpus") struct CorpusSummaryTests {
  private typealias Text = RecordedText

  private func summary(_ lines: [String], pairLimit: Int = 1_000) throws -> CorpusSummary {
    var summary = CorpusSummary(cellDegrees: 1, pairLimit: pairLimit)
    for line in lines { summary.add(try RecordedAnnotation(json: line.utf8)) }
    return summary
  }

  private var lines: [String] {
    let raqqa = Text.feature("t:r", "Raqqa", [(1, "Raqqa"), (9, "Raqqa")], confidence: 0.8)
    let homs = Text.feature("t:h", "Homs", [(20, "Homs")], point: (36.7, 34.7))
    let paris = Text.feature("t:p", "Paris", [(30, "Paris")], country: "FR", point: (2.35, 48.85))
    let syria = Text.feature("t:sy", "Land SY", [(40, "Syria")], code: "PCLI", point: (38, 35))
    let street = Text.feature(nil, "Street", [(50, "Street")], point: (39, 36), near: "Raqqa")
    let lost = Text.feature(nil, "Lost", [(60, "Lost")], country: "", point: nil)
    return [
      Text.line("1", [raqqa, homs, syria]), Text.line("2", [raqqa, homs, lost]),
      Text.line("3", [raqqa, paris], focus: "FR"), Text.line("4", [homs, street, lost]),
      Text.line("5", []),
    ]
  }

  @Test("Places, countries, roles and names without a place are counted")
  func counts() throws {
    let report = try summary(lines).report()
    #expect(report.documents == 5)
    #expect(report.mentions == 14)
    #expect(report.located == 12)
    #expect(
      report.places.map { "\($0.name) \($0.documents) \($0.mentions)" }
        == ["Raqqa 3 6", "Homs 3 3", "Paris 1 1", "Land SY 1 1"])
    #expect(report.places.first.map { abs($0.confidence - 0.8) < 1e-9 } == true)
    #expect(
      report.countries.map { "\($0.code) \($0.documents) \($0.mentions) \($0.focus)" }
        == ["SY 4 11 4", "FR 1 1 1"])
    #expect(report.unresolved.map { "\($0.name) \($0.documents)" } == ["Lost 2", "Street 1"])
    #expect(report.roles.map { "\($0.role) \($0.mentions)" } == ["literal 14"])
  }

  @Test("The heat list groups places by cell and leaves out countries")
  func heat() throws {
    let cells = try summary(lines).report().cells
    #expect(
      cells.map { "\($0.name) \($0.documents) \($0.mentions)" } == [
        "Raqqa, Land SY 4 7", "Homs, Land SY 3 3", "Paris, Land FR 1 1",
      ])
    #expect(abs(cells.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(cells.allSatisfy { $0.south < $0.north && $0.west < $0.east })
  }

  @Test("Pairs have their measures, and a place and its country are not a pair")
  func pairs() throws {
    let pairs = try summary(lines).report().pairs
    #expect(pairs.map { "\($0.first.name) \($0.second.name) \($0.documents)" } == ["Homs Raqqa 2"])
    let pair = try #require(pairs.first)
    #expect(pair.jaccard == 0.5)
    #expect(abs(pair.information - 0.152) < 0.001)
    #expect(pair.distance.map { 240_000...260_000 ~= $0 } == true)
  }

  @Test("A limit shortens the lists, and their full lengths are given")
  func limit() throws {
    let report = try summary(lines).report(limit: 1)
    #expect(report.places.count == 1)
    #expect(report.counts.places == 4)
    #expect(report.text(columns: 80).contains("Places, 1 of 4"))
  }

  @Test("Frequent pairs are kept within bounds, and the bound on the error holds")
  func lossyCounting() {
    var counter = PairCounter(capacity: 100)
    var truth: [Int: Int] = [:]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let other =
        Bool.random(using: &generator)
        ? Int.random(in: 1...5, using: &generator)
        : Int.random(in: 6...5_000, using: &generator)
      truth[other, default: 0] += 1
      counter.add(other, 0)
      #expect(counter.entries.count <= 100)
    }
    for other in 1...5 {
      let entry = counter.entries[UInt64(other)]
      let count = Int(entry?.count ?? 0)
      #expect(count <= truth[other] ?? 0)
      #expect(count + Int(entry?.missed ?? 0) >= truth[other] ?? 0)
    }
    #expect(counter.undercount > 0)
  }

  @Test("Every point is inside its cell, and all cells have about the same area")
  func grid() {
    var generator = SeededGenerator(seed: 11)
    for degrees in [0.05, 1, 7, 30] {
      let grid = HeatGrid(degrees: degrees)
      for _ in 0..<500 {
        let point = generator.coordinate()
        let bounds = grid.bounds(of: grid.cell(of: point))
        #expect(bounds.south - 1e-9...bounds.north + 1e-9 ~= point.latitude)
        #expect(bounds.west - 1e-9...bounds.east + 1e-9 ~= point.longitude)
      }
    }
  }

  @Test("Every format has the same content, and no line of the text is too wide")
  func formats() throws {
    let report = try summary(lines).report()
    for columns in [20, 33, 47, 80, 200] {
      for line in report.text(columns: columns).split(separator: "\n") {
        #expect(line.unicodeScalars.count <= columns, "\(columns): \(line)")
      }
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any])
    #expect((json["places"] as? [[String: Any]])?.count == 4)
    #expect((json["heat"] as? [[String: Any]])?.count == 3)
    #expect((json["pairs"] as? [[String: Any]])?.count == 1)
    #expect(GeoJSONValidator.faults(in: report.geoJSON()) == [])
    #expect(GeoJSONValidator.faults(in: report.geoJSON(cellsOnly: true)) == [])
    #expect(
      report.csv(.countries)
        == "country_code,country,documents,mentions,share,documents_in_focus\r\n"
        + "SY,Land SY,4,11,0.9167,4\r\nFR,Land FR,1,1,0.0833,1\r\n")
    for table in SummaryReport.Table.allCases {
      let rows = report.csv(table).split(separator: "\r\n")
      #expect(
        Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count
          <= 2)
    }
  }

  @Test("An empty corpus has an empty summary")
  func empty() throws {
    let report = try summary([]).report()
    #expect(
      report.text(columns: 80)
        == "0 documents, 0 mentions, 0 with a point; 0 places in 0 countries, "
        + "0 names\nunresolved\n")
    #expect(GeoJSONValidator.faults(in: report.geoJSON()) == [])
  }

  @Test("The order of the documents does not matter")
  func order() throws {
    let straight = try summary(lines).report()
    let reversed = try summary(lines.reversed()).report()
    #expect(straight.json() == reversed.json())
  }
}
