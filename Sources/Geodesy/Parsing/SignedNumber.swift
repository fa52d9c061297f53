/// A decimal number with a sign or without, as URIs write it: `-35.33`.
struct SignedNumber {
  /// Its value.
  let value: Double
  /// The value of the last digit that is written.
  let unit: Double

  /// Reads a text that is nothing else than a number.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var rest = text
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard let number = DecimalNumber(takenFrom: &rest), rest.isEmpty else { return nil }
    value = isNegative ? -number.value : number.value
    unit = number.unit
  }
}
