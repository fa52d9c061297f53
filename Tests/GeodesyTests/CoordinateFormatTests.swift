import Geodesy
import TestSupport
import Testing

@Suite("Coordinate formats")
struct CoordinateFormatTests {
  private let place = Coordinate(latitude: 35.335_88, longitude: 40.140_83)

  @Test(
    "A place is written in each form and precision",
    arguments: [
      (.decimal(), "35.335880, 40.140830"), (.decimal(decimals: 2), "35.34, 40.14"),
      (.dms(), "35°20′09.2″N 040°08′27.0″E"), (.dms(decimals: 0), "35°20′09″N 040°08′27″E"),
      (.dm(), "35°20.153′N 040°08.450′E"), (.dm(decimals: 0), "35°20′N 040°08′E"),
      (.utm(), "37S 603678 3910889"), (.utm(decimals: 2), "37S 603677.73 3910888.94"),
      (.mgrs(), "37S FV 03677 10888"), (.mgrs(.tenKilometres), "37S FV 0 1"),
      (.geohash(length: 5), "geohash:syk91"), (.plusCode(), "8H7284PR+98"),
      (.plusCode(length: 4), "8H720000+"), (.geo(), "geo:35.33588,40.14083"),
      (.geo(decimals: 0), "geo:35,40"),
    ] as [(CoordinateFormat, String)])
  func writing(format: CoordinateFormat, text: String) throws {
    #expect(try format.text(of: place) == text)
  }

  @Test("Sixty never stands for minutes or seconds, and the south and west have their letters")
  func rounding() throws {
    let edge = Coordinate(latitude: -9.999_999_99, longitude: -179.999_999_99)
    #expect(try CoordinateFormat.dms().text(of: edge) == "10°00′00.0″S 180°00′00.0″W")
    #expect(try CoordinateFormat.dm(decimals: 0).text(of: edge) == "10°00′S 180°00′W")
    let pole = Coordinate(latitude: 90, longitude: -180)
    #expect(try CoordinateFormat.geo().text(of: pole) == "geo:90,0")
    let fiji = Coordinate(latitude: -17, longitude: -180)
    #expect(try CoordinateFormat.geo().text(of: fiji) == "geo:-17,180")
  }

  @Test("What is written is read back within its uncertainty, in every form")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 61)
    let formats: [CoordinateFormat] = [
      .decimal(), .decimal(decimals: 3), .dms(), .dms(decimals: 0), .dm(), .dm(decimals: 0), .utm(),
      .mgrs(), .mgrs(.kilometre), .geohash(), .geohash(length: 4), .plusCode(),
      .plusCode(length: 6), .geo(), .geo(decimals: 13),
    ]
    for _ in 0..<150 {
      let point = random.coordinate()
      for format in formats {
        if format.notation == .utm, !(-80...84 ~= point.latitude) { continue }
        // Few digits after three letters are read as a reference only after the word.
        let text = (format.notation == .mgrs ? "MGRS " : "") + (try format.text(of: point))
        let reading = try #require(try CoordinateParser.read(text), "\(text)")
        #expect(reading.notation == format.notation, "\(text)")
        // A cell is not quite a rectangle on the ellipsoid.
        let allowed = reading.uncertainty * 1.1 + 1e-4
        // Near a pole the cells of degrees are slivers whose middle is taken.
        let distance = Geodesic.wgs84.distance(from: reading.coordinate, to: point)
        #expect(distance <= allowed || abs(point.latitude) > 85, "\(text): \(distance) m")
      }
    }
  }

  @Test("Every name makes its form, and others none")
  func names() {
    #expect(
      CoordinateFormat.names == [
        "decimal", "dms", "dm", "utm", "mgrs", "geohash", "pluscode", "geo",
      ])
    for name in CoordinateFormat.names {
      #expect(CoordinateFormat(name.uppercased())?.notation.rawValue == name)
    }
    #expect(CoordinateFormat("link") == nil)
    #expect(CoordinateFormat("") == nil)
  }

  @Test("A precision that a form cannot have, and UTM at a pole, are refused")
  func refusing() {
    let pole = Coordinate(latitude: 90, longitude: 0)
    #expect(throws: GeodesyError.latitudeOutsideGrid(90)) {
      try CoordinateFormat.utm().text(of: pole)
    }
    #expect(throws: GeodesyError.precisionOutOfRange(16, least: 0, greatest: 15)) {
      try CoordinateFormat.decimal(decimals: 16).text(of: pole)
    }
    #expect(throws: GeodesyError.precisionOutOfRange(0, least: 1, greatest: 12)) {
      try CoordinateFormat.geohash(length: 0).text(of: pole)
    }
    #expect(throws: GeodesyError.plusCodeLength(9)) {
      try CoordinateFormat.plusCode(length: 9).text(of: pole)
    }
  }

  @Test(
    "The uncertainty follows from the digits",
    arguments: [
      ("35.33, 40.14", 716.8), ("35.3359, 40.1408", 7.17), ("35°20′N 40°08′E", 1_194.7),
      ("35°20′09″N 40°08′27″E", 19.91), ("352009N 0400827E", 19.91), ("3520N 04008E", 1_194.7),
      ("37S FV 12345 67890", 0.71), ("37S FV 1 6", 7_071.1), ("37S 512345 3912345", 0.71),
      ("geo:35.3359,40.1408;u=35", 35), ("geo:0,0", 78_450), ("8FVC9G8F+6W", 8.41),
      ("https://www.openstreetmap.org/#map=12/35.33/40.14", 716.8),
    ])
  func uncertainty(text: String, metres: Double) throws {
    let reading = try #require(try CoordinateParser.read(text))
    #expect(abs(reading.uncertainty / metres - 1) < 0.01, "\(reading.uncertainty)")
  }
}
