import TestSupport
import Testing

@testable import Gazetteer

@Suite("Outline text")
struct OutlineTextTests {
  private static let text =
    "left\tright\tpoints\nIQ.01\tSY.07\t+411234+345000+12-7\nSY\tsea\t-1-2+0+0\n"

  private func read(_ text: String) throws -> [OutlineArc] {
    var reader = OutlineTextReader(file: "countries.tsv")
    return try Array(text.utf8).withUnsafeBytes { try reader.arcs(in: $0) }
  }

  @Test("A row is a line with the areas on both sides")
  func row() throws {
    let arcs = try read(Self.text)
    let anbar = try #require(OutlineArea("IQ.01"))
    let deirEzZor = try #require(OutlineArea("SY.07"))
    let syria = try #require(OutlineArea("SY"))
    #expect(
      arcs == [
        OutlineArc(
          left: anbar, right: deirEzZor,
          points: [OutlinePoint(x: 411_234, y: 345_000), OutlinePoint(x: 411_246, y: 344_993)]),
        OutlineArc(
          left: syria, right: .sea,
          points: [OutlinePoint(x: -1, y: -2), OutlinePoint(x: -1, y: -2)]),
      ])
    for area in ["sea", "none", "edge", "SY", "SY.07"] {
      #expect(OutlineArea(area)?.text == area)
    }
  }

  @Test(
    "An unreadable row is reported with its line",
    arguments: [
      ("", "1: the header lacks left, right, points"),
      ("left\tright\n", "1: the header lacks left, right, points"),
      ("H\nSY\tsea\n", "2: found 2 fields, expected 3 as in the header"),
      (
        "H\nSY\tsea\t+0+0+1+1\nSyria\tsea\t+0+0+1+1\n",
        "3: area “Syria” is unknown; expected a code such as SY or SY.07, or sea, none or edge"
      ),
      (
        "H\nSY.\tsea\t+0+0+1+1\n",
        "2: area “SY.” is unknown; expected a code such as SY or SY.07, or sea, none or edge"
      ),
      ("H\nSY\tSY\t+0+0+1+1\n", "2: SY is on both sides; expected two different areas"),
      (
        "H\nSY\tsea\t+0+0+1x+1\n",
        "2: points cannot be read at character 7; expected signed numbers in pairs, "
          + "as in +411234+345000+12-7"
      ),
      (
        "H\nSY\tsea\t+0+0+1\n",
        "2: points cannot be read at character 7; expected signed numbers in pairs, "
          + "as in +411234+345000+12-7"
      ),
      (
        "H\nSY\tsea\t+99999999999+0\n",
        "2: points cannot be read at character 9; expected signed numbers in pairs, "
          + "as in +411234+345000+12-7"
      ),
      ("H\nSY\tsea\t+1800000+0+1+0\n", "2: longitude 180.0001 is outside -180...180"),
      ("H\nSY\tsea\t+0-900001+1+0\n", "2: latitude -90.0001 is outside -90...90"),
      ("H\nSY\tsea\t\n", "2: found 0 points, expected 2 or more"),
      ("H\nSY\tsea\t+0+0\n", "2: found 1 point, expected 2 or more"),
    ])
  func errors(_ text: String, _ message: String) {
    let whole = text.hasPrefix("H\n") ? "left\tright\tpoints" + text.dropFirst() : text
    #expect {
      try read(whole)
    } throws: {
      "\($0)" == "countries.tsv:" + message
    }
  }

  @Test("Random damage results in arcs or an error, never a crash")
  func fuzz() throws {
    let text = Array(Self.text.utf8)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      var damaged = text
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<damaged.count, using: &random)
        damaged[index] = UInt8.random(in: 0...255, using: &random)
      }
      var reader = OutlineTextReader(file: "x")
      do {
        let arcs = try damaged.withUnsafeBytes { try reader.arcs(in: $0) }
        #expect(arcs.allSatisfy { $0.points.count > 1 && $0.left != $0.right })
        #expect(OutlineMapBuilder(arcs).build() != nil)
      } catch {
        #expect("\(error)".hasPrefix("x:"))
      }
    }
  }
}
