import PlainText

/// A length, stored in metres.
///
/// ```swift
/// try Length(parsing: "50mi").metres                 // 80467.2
/// Length(metres: 123_449).formatted(in: .kilometre)  // "123.4 km"
/// ```
public struct Length: Hashable, Comparable, Sendable {
  /// The length in metres.
  public let metres: Double

  /// Makes a length in metres.
  ///
  /// - Parameter metres: The number of metres, finite.
  public init(metres: Double) {
    precondition(metres.isFinite, "A length must be a finite number")
    self.metres = metres
  }

  /// Makes a length in any unit.
  ///
  /// - Parameters:
  ///   - value: The number of units, finite.
  ///   - unit: The unit of `value`.
  public init(_ value: Double, _ unit: LengthUnit) {
    self.init(metres: value * unit.metres)
  }

  /// Parses a number and a unit: `30 km`, `50mi`, `1200 m`, `1,200 m`, `2.5 nautical miles`.
  ///
  /// The decimal separator is a point; commas may separate groups of three digits.
  ///
  /// - Parameters:
  ///   - text: The text; surrounding white space is ignored.
  ///   - unit: The unit for a number that has none. If nil, a number without a unit is an error.
  /// - Throws: ``GeodesyError/notALength(_:)`` or ``GeodesyError/lengthOutOfRange(_:)`` for one of
  ///   more than a million kilometres.
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

  /// The length expressed in a unit.
  ///
  /// - Parameter unit: The unit of the result.
  /// - Returns: The number of units, with a fraction.
  public func value(in unit: LengthUnit) -> Double { metres / unit.metres }

  /// Formats the length for people: `123.4 km`.
  ///
  /// - Parameters:
  ///   - unit: The unit to write.
  ///   - decimals: The number of decimals, 0...15, rounded half away from zero. The default is 1,
  ///     or 0 for metres and feet.
  /// - Returns: The number, a space and the unit's symbol.
  public func formatted(in unit: LengthUnit, decimals: Int? = nil) -> String {
    let places = decimals ?? (unit == .metre || unit == .foot ? 0 : 1)
    return "\(NumberText.fixed(value(in: unit), decimals: places)) \(unit.symbol)"
  }

  /// Whether one length is less than another.
  public static func < (left: Length, right: Length) -> Bool { left.metres < right.metres }
}
