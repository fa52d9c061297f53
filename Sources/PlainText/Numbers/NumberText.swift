import Foundation

/// Formats numbers as people and JSON readers expect them, without Foundation.
package enum NumberText {
  /// The shortest text that parses to the same number, without a trailing `.0`.
  ///
  /// - Parameter value: Any number; NaN and infinities are written as in Swift.
  /// - Returns: For example `135`, `0.1`, `-0`, `1e-07`, `1e+22`.
  package static func shortest(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A number with a fixed number of decimals, rounded half away from zero: `123.40`.
  ///
  /// - Parameters:
  ///   - value: The number, finite. From 2^53 / 10^decimals, the result is the shortest text
  ///     instead.
  ///   - decimals: 0...15.
  /// - Returns: The text; zero never has a sign.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    var bytes: [UInt8] = []
    guard appendRounded(value, decimals: decimals, keepingZeros: true, to: &bytes) else {
      return shortest(value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a number rounded half away from zero to a number of decimals, as ASCII digits.
  ///
  /// Zero never has a sign. The number is multiplied in double precision before rounding, so a tie
  /// may fall to either side.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: 0...15.
  ///   - keepingZeros: Whether trailing zeros of the fraction are written.
  ///   - bytes: The text to append to.
  /// - Returns: Whether anything was written: false if the value is not finite, or so large that
  ///   its digits have no exact integer.
  package static func appendRounded(
    _ value: Double, decimals: Int, keepingZeros: Bool, to bytes: inout [UInt8]
  ) -> Bool {
    precondition(0...15 ~= decimals, "Decimals must be in 0...15")
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 0x1p53 else { return false }
    var digits = Int(abs(scaled))
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    var places = decimals
    if !keepingZeros {
      while places > 0, digits % 10 == 0 {
        digits /= 10
        places -= 1
      }
    }
    appendDigits(of: digits, decimals: places, to: &bytes)
    return true
  }

  /// Appends an integer in decimal.
  package static func append(_ value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: value.magnitude, decimals: 0, to: &bytes)
  }

  /// Writes digits with a point before the last `decimals` of them, and at least one digit before
  /// the point.
  private static func appendDigits<Number: FixedWidthInteger>(
    of number: Number, decimals: Int, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    var rest = number
    var written = 0
    repeat {
      if written == decimals, written > 0 { bytes.append(UInt8(ascii: ".")) }
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
      rest = quotient
      written += 1
    } while rest != 0 || written <= decimals
    // The digits were produced from the last to the first.
    var low = start
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}

/// Numbers as reports print them.
package enum FigureText {
  /// A number with a fixed count of decimals; a dash for nil.
  package static func value(_ value: Double?, decimals: Int = 1) -> String {
    value.map { String(format: "%.\(decimals)f", $0) } ?? "-"
  }

  /// A change, always with its sign.
  package static func signed(_ value: Double, decimals: Int) -> String {
    String(format: "%+.\(decimals)f", value)
  }

  /// A text of at most `width` code points: a longer one is cut at its end, or at its start with
  /// `keepingEnd`, and gets an ellipsis there.
  package static func cut(_ text: String, to width: Int, keepingEnd: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > width else { return text }
    let kept = keepingEnd ? scalars.suffix(width - 1) : scalars.prefix(width - 1)
    var cut = String.UnicodeScalarView()
    if keepingEnd { cut.append("…") }
    cut.append(contentsOf: kept)
    if !keepingEnd { cut.append("…") }
    return String(cut)
  }
}
