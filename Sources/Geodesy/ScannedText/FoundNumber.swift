/// A decimal number with or without a sign in running text.
struct FoundNumber {
  let value: Double
  /// The value of its last digit.
  let unit: Double
  /// The number of digits after the point.
  let decimals: Int
  let end: Int

  init?(_ bytes: ScannedBytes, at start: Int) {
    let sign = bytes.sign(at: start)
    let integer = bytes.digits(at: sign.map { start + $0.length } ?? start)
    guard 1...7 ~= integer.values.count else { return nil }
    var end = integer.end
    var fraction: [UInt8] = []
    if bytes[end] == UInt8(ascii: "."), bytes.isDigit(end + 1) {
      (fraction, end) = bytes.digits(at: end + 1)
    }
    guard fraction.count <= 20,
      let number = DecimalNumber(integer: integer.values, fraction: fraction)
    else { return nil }
    value = sign?.isNegative == true ? -number.value : number.value
    unit = number.unit
    decimals = number.fractionDigits
    self.end = end
  }
}
