import Geodesy
import Testing

@Suite("Lengths")
struct LengthTests {
  @Test(
    "A number and a unit are read",
    arguments: [
      ("30 km", 30_000), ("50mi", 80_467.2), ("1200 m", 1_200), ("1,200 m", 1_200),
      ("2.5 nautical miles", 4_630), ("10 NM", 18_520), ("10nmi", 18_520), ("100 ft", 30.48),
      ("  30 km  ", 30_000), ("0.5 Kilometres", 500), ("0 m", 0), ("1,234,567.5 m", 1_234_567.5),
      ("30\u{A0}km", 30_000),
    ] as [(String, Double)])
  func reading(text: String, metres: Double) throws {
    #expect(abs(try Length(parsing: text).metres - metres) < 1e-9)
  }

  @Test(
    "Anything else is refused with its text",
    arguments: [
      "", "km", "30", "thirty km", "-5 km", "30 parsecs", "1,20 m", "1.2.3 m", "1e5 m", "NaN m",
      ",100 m", "inf km", "30 km away", "\u{0}",
    ])
  func refusing(text: String) {
    #expect(throws: GeodesyError.notALength(text)) { try Length(parsing: text) }
  }

  @Test("A number alone takes the default unit, if there is one")
  func defaultUnit() throws {
    #expect(try Length(parsing: "30", defaultUnit: .kilometre).metres == 30_000)
    #expect(try Length(parsing: "30 m", defaultUnit: .kilometre).metres == 30)
  }

  @Test("A length beyond a million kilometres is refused")
  func tooLong() {
    let text = String(repeating: "9", count: 400) + " km"
    #expect(throws: GeodesyError.lengthOutOfRange(text)) { try Length(parsing: text) }
  }

  @Test("A length is formatted with its unit")
  func formatting() {
    #expect(Length(metres: 123_449).formatted(in: .kilometre) == "123.4 km")
    #expect(Length(metres: 123_450).formatted(in: .kilometre, decimals: 3) == "123.450 km")
    #expect(Length(metres: 1_234.5).formatted(in: .metre) == "1235 m")
    #expect(Length(1, .nauticalMile).formatted(in: .nauticalMile) == "1.0 nmi")
    #expect(Length(metres: 0).formatted(in: .mile) == "0.0 mi")
    #expect(Length(metres: -40).formatted(in: .kilometre) == "0.0 km")
    #expect(Length(metres: -400).formatted(in: .kilometre) == "-0.4 km")
  }

  @Test("Units convert back and forth", arguments: LengthUnit.allCases)
  func units(unit: LengthUnit) {
    #expect(abs(Length(12.5, unit).value(in: unit) - 12.5) < 1e-12)
    #expect(LengthUnit(unit.symbol) == unit)
  }
}
