import Geodesy
import TestSupport
import Testing

@Suite("Plus codes and geohashes")
struct PlusCodeTests {
  @Test(
    "The specification's examples are encoded as it says",
    arguments: try TestTable.rows("plus-codes.tsv"))
  func encoding(row: [String]) throws {
    try #require(row.count == 4)
    let point = Coordinate(
      latitude: try #require(Double(row[0])), longitude: try #require(Double(row[1])))
    let length = try #require(Int(row[2]))
    #expect(PlusCode(point, length: length).text == row[3])
    let code = try PlusCode(row[3].lowercased())
    #expect(code.text == row[3] && code.length == length)
  }

  @Test(
    "Codes and cells are those of the reference implementation, also on the edges of cells",
    arguments: try TestTable.rows("plus-codes-reference.tsv"))
  func reference(row: [String]) throws {
    let numbers = row.compactMap(Double.init)
    try #require(row.count == 8 && numbers.count == 7)
    let point = Coordinate(latitude: numbers[0], longitude: numbers[1])
    #expect(PlusCode(point, length: Int(numbers[2])).text == row[3])
    let cell = try PlusCode(row[3]).cell
    for (found, expected) in zip([cell.south, cell.west, cell.north, cell.east], numbers[3...]) {
      #expect(abs(found - expected) < 1e-9)
    }
  }

  @Test(
    "Codes are full, short or invalid as the reference implementation says",
    arguments: try TestTable.rows("plus-codes-validity.tsv"))
  func validity(row: [String]) throws {
    try #require(row.count == 4)
    var isFull = false
    var isShort = false
    do throws(GeodesyError) {
      _ = try PlusCode(row[0])
      isFull = true
    } catch {
      if case .shortPlusCode = error { isShort = true }
    }
    #expect("\(isFull)" == row[3] && "\(isShort)" == row[2])
    // A code beyond the poles is valid to the letter, and names no cell.
    let isBeyondPole = ["XFWC2345+G6", "8XWC2345+G6"].contains(row[0])
    #expect(row[1] == "\(isFull || isShort || isBeyondPole)")
  }

  @Test(
    "Short codes are those of the reference implementation, and are completed as it does",
    arguments: try TestTable.rows("plus-codes-short.tsv"))
  func shortReference(row: [String]) throws {
    try #require(row.count == 5)
    let place = Coordinate(
      latitude: try #require(Double(row[1])), longitude: try #require(Double(row[2])))
    #expect(try PlusCode(row[0]).shortened(near: place) == row[3])
    #expect(try PlusCode(short: row[3], near: place).text == row[4])
  }

  @Test("Codes of every length hold their point, and are read back as themselves")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 51)
    for _ in 0..<300 {
      let point = random.coordinate()
      for length in [2, 4, 6, 8, 10, 11, 12, 13, 14, 15] {
        let code = PlusCode(point, length: length)
        #expect(try PlusCode(code.text) == code)
        let isAtEdge = abs(point.latitude) == 90 || abs(point.longitude) == 180
        #expect(isAtEdge || code.cell.contains(point))
      }
    }
    let cell = try PlusCode("8FVC9G8F+6W").cell
    #expect(cell.description == "8.52475, 47.3655, 8.524875, 47.365625")
  }

  @Test(
    "Short codes are those of the specification's examples, and are completed again",
    arguments: [
      ("9C3W9QCJ+2VX", 51.370_112_5, -1.217_765_625, "+2VX"),
      ("9C3W9QCJ+2VX", 51.370_867_5, -1.217_765_625, "CJ+2VX"),
      ("9C3W9QCJ+2VX", 51.369_357_5, -1.217_765_625, "CJ+2VX"),
      ("9C3W9QCJ+2VX", 51.385_212_5, -1.217_765_625, "9QCJ+2VX"),
      ("9C3W9QCJ+2VX", 51.355_012_5, -1.217_765_625, "9QCJ+2VX"),
      ("8FJFW222+", 42.899, 9.012, "22+"), ("796RXG22+", 14.951_25, -23.500_1, "22+"),
    ])
  func shortening(full: String, latitude: Double, longitude: Double, short: String) throws {
    let reference = Coordinate(latitude: latitude, longitude: longitude)
    #expect(try PlusCode(full).shortened(near: reference) == short)
    #expect(try PlusCode(short: short, near: reference).text == full)
  }

  @Test("Short codes are completed to the nearest cell, also beside the reference's own")
  func recovering() throws {
    let recovered: (String, Double, Double) throws -> String = { short, latitude, longitude in
      try PlusCode(short: short, near: Coordinate(latitude: latitude, longitude: longitude)).text
    }
    #expect(try recovered("22+", 42.899, 9.012) == "8FJFW222+")
    #expect(try recovered("2222+22", 89.6, 0) == "CFX22222+22")
    #expect(try recovered("XXXXXX+XX", -81, 0) == "2CXXXXXX+XX")
    #expect(try recovered("9g8f+6w", 47.4, 8.6) == "8FVC9G8F+6W")
  }

  @Test(
    "What is no code is refused with its text",
    arguments: [
      "", "+", "8FWC2345", "8FWC2345+G", "8FWC23+45+67", "8FWC2_45+G6", "8FWC2η45+G6",
      "8FWC2345G+6",
      "8FWC2300+G6", "WC2300+", "WC2345+G", "8FWC2030+", "800000+", "I8FWC234+", "XFWC2345+G6",
    ])
  func refusing(text: String) {
    #expect(throws: GeodesyError.notAPlusCode(text)) { try PlusCode(text) }
  }

  @Test("A geohash holds its point, is read back, and is a prefix of the longer ones")
  func geohashes() throws {
    // The example of geohash.org, and two of the literature.
    #expect(
      Geohash(Coordinate(latitude: 57.649_11, longitude: 10.407_44), length: 11).text
        == "u4pruydqqvj")
    #expect(Geohash(Coordinate(latitude: 42.605, longitude: -5.603), length: 5).text == "ezs42")
    #expect(
      Geohash(Coordinate(latitude: -25.382_708, longitude: -49.265_506), length: 8).text
        == "6gkzwgjz")
    var random = SeededGenerator(seed: 52)
    for _ in 0..<300 {
      let point = random.coordinate()
      let whole = Geohash(point, length: 12)
      #expect(point.longitude == 180 || whole.cell.contains(point))
      for length in 1...12 {
        let hash = Geohash(point, length: length)
        #expect(whole.text.hasPrefix(hash.text))
        #expect(try Geohash(hash.text.uppercased()) == hash)
        #expect(Geohash(hash.coordinate, length: length) == hash)
      }
    }
    #expect(throws: GeodesyError.notAGeohash("paris")) { try Geohash("paris") }
    #expect(throws: GeodesyError.notAGeohash("")) { try Geohash("") }
  }
}
