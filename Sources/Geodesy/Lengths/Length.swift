import PlainText

/// A length, held in metres.
///
/// ```swift
/// try Length(parsing: "50mi").metres                 // 80467.2
/// Length(metres: 123_449).formatted(in: .kilometre)  // "123.4 km"
/// ```
public struct Length: Hashable, Comparable, Sendable {
  /// The length in metres.
  public let metres: Double

  /// Makes a length of metres.
  ///
  /// - Parameter metres: Finite.
  public init(metres: Double) {
    precondition(metres.isFinite, "A length must be a finite number")
    self.metres = metres
  }

  /// Makes a length of any unit.
  ///
  /// - Parameters:
  ///   - value: How many units, finite.
  ///   - unit: The unit of `value`.
  public init(_ value: Double, _ unit: LengthUnit) {
    self.init(metres: value * unit.metres)
  }

  /// Reads a number and a unit: `30 km`, `50mi`, `1200 m`, `1,200 m`, `2.5 nautical miles`.
  ///
  /// The number has a decimal point; commas are accepted between groups of three digits.
  ///
  /// - Parameters:
  ///   - text: The text; spaces around it do not matter.
  ///   - unit: The unit of a number that has none. Without it such a number is an error.
  /// - Throws: ``GeodesyError/notALength(_:)`` or ``GeodesyError/lengthOutOfRange(_:)`` for one
  ///   that is beyond a million kilometres.
  public init(
    parsing text: some StringProtocol, defaultUnit unit: LengthUnit? = nil
  ) throws(GeodesyError) {
    let scalars = ScalarText.trimmed(Array(text.unicodeScalars)[...])
    let digits = scalars.prefix { "0"..."9" ~= $0 || $0 == "." || $0 == "," }
    let name = ScalarText.string(ScalarText.trimmed(scalars[digits.endIndex...]))
    guard let value = Self.number(ScalarText.string(digits)) else {
      throw .notALength(String(text))
    }
    guard let unit = name.isEmpty ? unit : LengthUnit(name) else {
      throw .notALength(String(text))
    }
    guard 0...1e9 ~= value * unit.metres else { throw .lengthOutOfRange(String(text)) }
    self.init(value, unit)
  }

  /// A decimal number whose commas, if any, part groups of three digits.
  private static func number(_ text: String) -> Double? {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let rest = text[whole.endIndex...]
    guard groups.count == 1 || 1...3 ~= groups[0].utf8.count,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), !rest.contains(",")
    else {
      return nil
    }
    return Double(groups.joined() + rest)
  }

  /// How many of a unit the length is.
  ///
  /// - Parameter unit: The unit of the answer.
  /// - Returns: How many, with a fraction.
  public func value(in unit: LengthUnit) -> Double { metres / unit.metres }

  /// The length for a person: `123.4 km`.
  ///
  /// - Parameters:
  ///   - unit: The unit to write.
  ///   - decimals: The decimals to write, 0...15, rounded half away from zero; by default 1, and
  ///     none for metres and feet.
  /// - Returns: The number, a space and the unit's symbol.
  public func formatted(in unit: LengthUnit, decimals: Int? = nil) -> String {
    let places = decimals ?? (unit == .metre || unit == .foot ? 0 : 1)
    return "\(NumberText.fixed(value(in: unit), decimals: places)) \(unit.symbol)"
  }

  /// Whether one length is less than another.
  public static func < (left: Length, right: Length) -> Bool { left.metres < right.metres }
}
