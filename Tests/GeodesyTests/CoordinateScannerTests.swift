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
    arguments: try TestTable.rows("coordinates-in-text.tsv"))
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

  @Test("Offsets are those of bytes, and matches stand in order and do not overlap")
  func several() {
    let text = "Čáp: 35°20′N 40°08′E, 37S DV 12345 67890; 48.0158, 37.8028. 8FVC9G8F+6W – geo:1,2"
    #expect(
      found(text) == [
        "35°20′N 40°08′E", "37S DV 12345 67890", "48.0158, 37.8028", "8FVC9G8F+6W", "geo:1,2",
      ])
    #expect(CoordinateScanner.matches(in: Array(text.utf8)).first?.range.lowerBound == 7)
    #expect(
      found("48.0158, 37.8028; 48.0160, 37.8030\n48.0158 37.8028")
        == ["48.0158, 37.8028", "48.0160, 37.8030", "48.0158 37.8028"])
    #expect(
      found("FROM 3520N04008E-3530N04108E - 3540N04208E-COAST")
        == ["3520N04008E", "3530N04108E", "3540N04208E"])
    #expect(found("").isEmpty)
  }

  @Test("A match says how finely it is written")
  func uncertainty() throws {
    let matches = CoordinateScanner.matches(in: "at 35°20′N 40°08′E and 35.33588, 40.14083".utf8)
    try #require(matches.count == 2)
    #expect(abs(matches[0].reading.uncertainty - 1_194.7) < 1)
    #expect(abs(matches[1].reading.uncertainty - 0.717) < 0.01)
  }

  @Test("Hostile bytes and cut texts do no harm, and what is found lies in the text")
  func hostile() {
    let pieces: [String] = [
      "35", "40.1408", "35.3359", ", ", "N", "E", "°", "′", "″", " ", "3520N", "04008E", "geo:",
      "+",
      "8FVC9G8F+6W", "37S", "FV", "12345 67890", "https://", "www.a.b/@", "-", "−", "/", ":",
      "lat ",
      "lon=", "\u{0}", "é", "\n", "geohash:", "ezs42", "deg", " min ", "999999999999999999999999",
    ]
    var random = SeededGenerator(seed: 81)
    var count = 0
    for round in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<10, using: &random) {
        if round.isMultiple(of: 5) {
          bytes += (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
        } else {
          bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        }
      }
      bytes = Array(bytes.prefix(Int.random(in: 0...60, using: &random)))
      var end = 0
      for match in CoordinateScanner.matches(in: bytes) {
        count += 1
        #expect(match.range.lowerBound >= end && match.range.upperBound <= bytes.count)
        #expect(!match.range.isEmpty && match.reading.uncertainty >= 0)
        end = match.range.upperBound
      }
    }
    #expect(count > 500)
  }

  @Test(
    "Long runs of what begins coordinates take time in proportion to their length",
    arguments: [
      "9", "35 ", "35° ", "N35 ", "1.", "://", "geo:", "lat ", "a.b/@1", "8FVC9G8F+", "-",
    ])
  func long(piece: String) {
    let bytes = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = CoordinateScanner.matches(in: bytes) }
    #expect(time < .seconds(20), "quadratic work would take minutes")
  }
}
