import PlainText

/// An unsigned decimal number as written in a text.
struct DecimalNumber: Hashable {
  /// Its value.
  let value: Double
  /// Its digits before the point, as values 0...9, leading zeros included.
  let integerDigits: [UInt8]
  /// The number of digits after the point.
  let fractionDigits: Int

  /// Whether it has a point with digits after it.
  var hasFraction: Bool { fractionDigits > 0 }

  /// The value of the last digit: 0.01 in 35.33.
  var unit: Double {
    var unit = 1.0
    for _ in 0..<min(fractionDigits, 300) { unit /= 10 }
    return unit
  }

  /// Consumes a number at the front of a text: digits, and a point only if digits follow it. U+066B
  /// is the Arabic decimal separator.
  init?(takenFrom scalars: inout ArraySlice<Unicode.Scalar>) {
    let integer = scalars.prefix { ScalarText.digit($0) != nil }
    guard !integer.isEmpty else { return nil }
    scalars = scalars[integer.endIndex...]
    var fraction: ArraySlice<Unicode.Scalar> = []
    if let point = scalars.first, point == "." || point == "\u{66B}" {
      fraction = scalars.dropFirst().prefix { ScalarText.digit($0) != nil }
    }
    if !fraction.isEmpty { scalars = scalars[fraction.endIndex...] }
    self.init(
      integer: integer.compactMap(ScalarText.digit), fraction: fraction.compactMap(ScalarText.digit)
    )
  }

  /// Makes a number of its digits, as values 0...9.
  init?(integer: [UInt8], fraction: [UInt8]) {
    guard !integer.isEmpty else { return nil }
    var digits = integer.map { $0 + UInt8(ascii: "0") }
    if !fraction.isEmpty {
      digits.append(UInt8(ascii: "."))
      digits += fraction.map { $0 + UInt8(ascii: "0") }
    }
    guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.value = value
    integerDigits = integer
    fractionDigits = fraction.count
  }
}

/// A decimal number with or without a sign, as in URIs: `-35.33`.
struct SignedNumber {
  /// Its value.
  let value: Double
  /// The value of its last digit as written.
  let unit: Double

  /// Parses a text that consists of a number and nothing else.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var rest = text
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard let number = DecimalNumber(takenFrom: &rest), rest.isEmpty else { return nil }
    value = isNegative ? -number.value : number.value
    unit = number.unit
  }
}
