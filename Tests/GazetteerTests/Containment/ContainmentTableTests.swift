import Foundation
import GazetteerText
import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite("What counties contain beside their codes") struct ContainmentTableTests {
  private static let table = ContainmentTable(folder: GazetteerText.path) {
    Issue.record("line \($0) cannot be used")
  }
  private static let surrey = "geonames:2636512"

  @Test("Every row can be used, and the divisions are in order")
  func rows() throws {
    #expect(Self.table.count > 140)
    let text = try String(
      contentsOfFile: "\(GazetteerText.path)/\(ContainmentTable.fileName)", encoding: .utf8)
    let ids = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
    #expect(ids == ids.sorted())
  }

  @Test("A part is a division, or what of it lies in a box")
  func parts() {
    let croydon = Coordinate(latitude: 51.38, longitude: -0.1)
    let camden = Coordinate(latitude: 51.54, longitude: -0.14)
    let london = ["GB", "ENG", "GLA"]
    #expect(Self.table.answer(whether: Self.surrey, contains: london, at: croydon) == .inside)
    #expect(Self.table.answer(whether: Self.surrey, contains: london, at: camden) == .outside)
    #expect(Self.table.answer(whether: "geonames:1", contains: london, at: camden) == nil)
  }

  @Test("Of disputed land nothing is said")
  func disputed() {
    let point = Coordinate(latitude: 25, longitude: 121.5)
    #expect(
      Self.table.answer(whether: "geonames:1814991", contains: ["TW"], at: point) == .disputed)
    #expect(Self.table.answer(whether: "geonames:1814991", contains: ["HK"], at: point) == .inside)
  }
}
