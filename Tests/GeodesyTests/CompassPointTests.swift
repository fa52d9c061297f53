import Geodesy
import TestSupport
import Testing

@Suite("Compass points")
struct CompassPointTests {
  @Test("Every azimuth in the table has its point", arguments: try TestTable.rows("compass.tsv"))
  func table(row: [String]) throws {
    let azimuth = try #require(Double(row[0]))
    let point = CompassPoint(azimuth: azimuth)
    #expect(point.abbreviation == row[1])
    #expect(point.words == row[2])
  }

  @Test("Every point is read back from its letters, its words and its adjective")
  func reading() {
    for point in CompassPoint.allCases {
      #expect(CompassPoint(point.abbreviation) == point)
      #expect(CompassPoint(point.words) == point)
      #expect(CompassPoint(point.words.uppercased() + "ERN") == point)
      #expect(CompassPoint(azimuth: point.azimuth) == point)
    }
    #expect(CompassPoint("south west") == .southWest)
    #expect(CompassPoint("southwest") == .southWest)
  }

  @Test(
    "Other words are no points", arguments: ["", "Paris", "nörth", "nn", "ern", "northern Syria"])
  func others(text: String) {
    #expect(CompassPoint(text) == nil)
  }

  @Test("An azimuth that is huge still has a point")
  func huge() {
    #expect(0..<360 ~= CompassPoint(azimuth: 1e18).azimuth)
  }
}
