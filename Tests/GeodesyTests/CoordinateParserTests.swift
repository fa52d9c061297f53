import Geodesy
import TestSupport
import Testing

@Suite("Coordinate parser")
struct CoordinateParserTests {
  @Test(
    "Every form in the table is read as it says",
    arguments: try TestTable.rows("coordinate-forms.tsv"))
  func forms(row: [String]) throws {
    try #require(row.count == 3, "a row has three columns")
    switch row[1] {
    case "nil":
      let found = try CoordinateParser.parse(row[0])
      #expect(found == nil)
    case "error":
      let error = #expect(throws: GeodesyError.self) {
        _ = try CoordinateParser.parse(row[0])
      }
      #expect(error?.description == row[2])
    default:
      let latitude = try #require(Double(row[1]))
      let longitude = try #require(Double(row[2]))
      let found = try #require(try CoordinateParser.parse(row[0]))
      #expect(abs(found.latitude - latitude) < 1e-9)
      #expect(abs(found.longitude - longitude) < 1e-9)
    }
  }

  @Test("What a coordinate prints is read back as the same")
  func description() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let coordinate = random.coordinate()
      #expect(try CoordinateParser.parse(coordinate.description) == coordinate)
    }
  }

  @Test("A UTM position that is written out is read back to a tenth of a millimetre")
  func utm() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let point = Coordinate(
        latitude: .random(in: -80...84, using: &random),
        longitude: .random(in: -180...180, using: &random))
      let utm = try UTMCoordinate(point)
      let hemisphere = utm.isSouthern ? "south" : "north"
      let text = "\(utm.zone) \(hemisphere) \(utm.easting) \(utm.northing)"
      let found = try #require(try CoordinateParser.parse(text))
      #expect(Geodesic.wgs84.distance(from: point, to: found) < 1e-4)
    }
  }

  @Test("Hostile strings give a coordinate, nil or an error, and never trap")
  func hostile() {
    let pieces: [String] = [
      "35", "40.1", "135", "200", " ", ", ", "N", "E", "°", "′", "-", "512345", ".", ",", ";", " ",
      "\t", "N", "s", "E", "w", "°", "′", "'", "\"", "″", "-",
      "−",
      "+", ":", "geo:", "crs=", "37S", "FV", "UTM", "MGRS", "zone", "north", "lat", "lon", "(", ")",
      "deg", "min", "d", "m", "and", "9999999999999999999999", "0", "٣", "\u{0}", "\u{FEFF}", "é",
      "👩‍👩‍👧", "\u{301}", "\r\n", "NaN", "inf", "1e400", "0x1p3", "\u{200F}", "I", "O",
    ]
    var random = SeededGenerator(seed: 3)
    var outcomes = (coordinates: 0, errors: 0, others: 0)
    for round in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        if round.isMultiple(of: 4) {
          let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
          text += String(decoding: bytes, as: UTF8.self)
        } else {
          let some = Bool.random(using: &random) ? pieces[..<12] : pieces[...]
          text += some.randomElement(using: &random) ?? ""
        }
      }
      do {
        if let found = try CoordinateParser.parse(text) {
          outcomes.coordinates += 1
          #expect(-90...90 ~= found.latitude && -180...180 ~= found.longitude)
        } else {
          outcomes.others += 1
        }
      } catch {
        outcomes.errors += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(
      outcomes.coordinates > 20 && outcomes.errors > 20 && outcomes.others > 50, "\(outcomes)")
  }

  @Test("A text of a megabyte is no coordinates, and is not read to its end")
  func long() throws {
    #expect(try CoordinateParser.parse(String(repeating: "9", count: 1 << 20)) == nil)
    #expect(try CoordinateParser.parse(String(repeating: "35N ", count: 100)) == nil)
  }
}
