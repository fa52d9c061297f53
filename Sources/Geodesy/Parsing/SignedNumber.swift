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
