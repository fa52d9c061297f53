import Testing

@testable import Cartography

@Suite("Meridians and parallels")
struct GraticuleTests {
  @Test(
    "have their degrees",
    arguments: [
      (35.0, 1.0, "35° N"), (-35.5, 0.5, "35.5° S"), (0, 5, "0°"),
      (0.30000000000000004, 0.1, "0.3° N"),
    ])
  func text(degrees: Double, step: Double, expected: String) {
    #expect(Graticule.text(degrees, step, "N", "S") == expected)
  }

  @Test("The antimeridian is neither east nor west")
  func antimeridian() {
    #expect(Graticule.text(180, 10, "E", "W") == "180°")
    #expect(Graticule.text(-180, 10, "E", "W") == "180°")
  }
}
