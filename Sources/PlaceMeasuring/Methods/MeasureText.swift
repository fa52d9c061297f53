import Geodesy

/// Lengths and directions as text.
enum MeasureText {
  static func length(_ metres: Double, _ unit: LengthUnit) -> String {
    Length(metres: metres).formatted(in: unit, decimals: unit == .metre ? 3 : 2)
  }

  /// A length with two significant digits: `8.3 km`, `140 km`, `71 m`.
  static func rough(_ metres: Double, _ unit: LengthUnit = .kilometre) -> String {
    let isSmall = unit == .kilometre && metres < 1_000
    let unit = isSmall ? LengthUnit.metre : unit
    var value = metres / unit.metres
    var step = 1.0
    while value / step >= 100 { step *= 10 }
    value = (value / step).rounded() * step
    return Length(value, unit).formatted(in: unit, decimals: value < 10 ? 1 : 0)
  }

  static func degrees(_ azimuth: Double) -> String {
    "\((azimuth * 100).rounded() / 100)°"
  }

  static func compass(_ azimuth: Double) -> String { CompassPoint(azimuth: azimuth).abbreviation }
}
