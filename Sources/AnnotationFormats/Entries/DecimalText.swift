import PlainText

/// Numbers as the formats write them: rounded, without trailing zeros.
enum DecimalText {
  /// Degrees to six decimals, 0.11 m on the ground, as GeoJSON has them.
  static func degrees(_ value: Double) -> String { rounded(value, decimals: 6) }

  /// A probability to three decimals.
  static func probability(_ value: Double) -> String { rounded(value, decimals: 3) }

  /// A number to so many decimals.
  static func rounded(_ value: Double, decimals: Int) -> String {
    var bytes: [UInt8] = []
    guard NumberText.appendRounded(value, decimals: decimals, keepingZeros: false, to: &bytes)
    else { return NumberText.shortest(value) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
