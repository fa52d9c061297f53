import Geodesy
import TestSupport
import Testing

@Suite("Coordinates in text")
struct CoordinateScannerTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CoordinateScanner.matches(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "Each sentence in the table has the coordinates that it says, or none",
    arguments: try Table.rows("coordinates-in-text.tsv"))
  func table(row: [String]) throws {
    try #require(row.count == 5, "a row has five columns")
    let matches = CoordinateScanner.matches(in: row[0].utf8)
    guard row[1] != "-" else {
      #expect(matches.isEmpty)
      return
    }
    #expect(found(row[0]).contains(row[1]))
    let latitude = try #require(Double(row[2]))
    let longitude = try #require(Double(row[3]))
    let match = try #require(matches.first { $0.range.count == row[1].utf8.count })
    #expect(match.reading.notation.rawValue == row[4])
    #expect(abs(match.reading.coordinate.latitude - latitude) < 2e-9)
    #expect(abs(match.reading.coordinate.longitude - longitude) < 2e-9)
  }
}
