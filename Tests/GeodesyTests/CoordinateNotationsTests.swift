import Geodesy
import TestSupport
import Testing

/// The tables of notations; the look-alikes are as many again.
@Suite("Coordinates in every notation")
struct CoordinateNotationsTests {
  /// The languages whose codes the tables use; any other kind has no letters of its own.
  private func letters(_ form: String) -> HemisphereLetters {
    HemisphereLetters(language: form)
  }

  @Test(
    "Each notation is read as the point that it names, or completed by the place beside it",
    arguments: try TestTable.rows("coordinate-notations.tsv")
      + TestTable.rows("coordinate-variants.tsv"))
  func notation(row: [String]) throws {
    try #require(row.count == 5)
    // A place completes a short plus code.
    guard row[0] != "pluscode-short" else { return }
    let latitude = try #require(Double(row[2]))
    let longitude = try #require(Double(row[3]))
    let tolerance = try #require(Double(row[4]))
    let found = CoordinateScanner.matches(in: row[1].utf8, letters: letters(row[0]))
    #expect(
      found.contains {
        abs($0.reading.coordinate.latitude - latitude) <= tolerance
          && abs($0.reading.coordinate.longitude - longitude) <= tolerance
      }, "\(found.map(\.reading.coordinate.description))")
  }

  @Test(
    "What only looks like coordinates is not read",
    arguments: try TestTable.rows("no-coordinates.tsv"))
  func lookAlike(row: [String]) {
    let found = CoordinateScanner.matches(in: row[0].utf8)
    #expect(found.isEmpty, "\(found.map(\.reading.coordinate.description))")
  }

  @Test("O is west in French and its sisters, east in German, and elsewhere not read")
  func letterO() {
    let text = Array("48° 51′ N 2° 21′ O".utf8)
    for (language, longitude) in [
      ("fr", -2.35), ("es", -2.35), ("pt", -2.35), ("it", -2.35), ("de", 2.35), ("nl", 2.35),
    ] {
      let found = CoordinateScanner.matches(in: text, letters: .init(language: language))
      #expect(found.map(\.reading.coordinate.longitude) == [longitude], "\(language)")
    }
    for language in ["en", "und", ""] {
      #expect(CoordinateScanner.matches(in: text, letters: .init(language: language)).isEmpty)
    }
  }

  @Test(
    "A whole text is read where it is one coordinate and nothing else",
    arguments: [
      ("55°45′ с. ш. 37°37′ в. д.", true), (" POINT(40.14 35.33) ", true),
      ("{{coord|35|20|N|40|9|E}}", true), ("at 35°20′N 40°09′E", false), ("Paris", false),
      ("", false),
    ])
  func whole(text: String, isRead: Bool) {
    #expect((CoordinateScanner.reading(ofWhole: text) != nil) == isRead)
  }

  @Test("Short plus codes are found in capitals, and completed only near the place named")
  func shortCodes() throws {
    let text = "meet at 9G8F+6W Zürich, not at a+b, 1234+5678 or 22+33"
    let found = CoordinateScanner.shortPlusCodes(in: text.utf8)
    #expect(found == [8..<15])
    let zurich = Coordinate(latitude: 47.37, longitude: 8.54)
    let match = try #require(
      CoordinateMatch(shortPlusCode: "9G8F+6W", at: found[0], near: zurich))
    #expect(abs(match.reading.coordinate.latitude - 47.365_562_5) < 1e-9)
    #expect(match.reading.notation == .plusCode)
    let far = Coordinate(latitude: 47.9, longitude: 8.1)
    #expect(CoordinateMatch(shortPlusCode: "9G8F+6W", at: found[0], near: far) == nil)
  }
}
