public import ArgumentParser
public import Dateline
import Gazetteer
import Geodesy

extension InputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension ImportFormat: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension GoldCorpus.Split: ExpressibleByArgument {}

/// Reads the values of options that several commands share, and words the errors in them.
enum OptionValues {
  /// Checks that the value of an option is in a range.
  ///
  /// - Throws: `ValidationError`.
  static func check<Value>(
    _ value: Value, in range: ClosedRange<Value>, option: String
  ) throws {
    guard !range.contains(value) else { return }
    func text(_ value: Value) -> String {
      let text = "\(value)"
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    throw ValidationError(
      "\(option) must be between \(text(range.lowerBound)) and \(text(range.upperBound)), "
        + "found \(text(value))")
  }

  /// The language of `--language`, a tag such as "de" or "de-AT".
  ///
  /// - Throws: `ValidationError` if Dateline has no word lists for it.
  static func language(_ text: String) throws -> Language {
    guard let language = Language(tag: text), language != .other else {
      throw ValidationError(
        "--language must be one of \(Language.codes.joined(separator: ", ")), found “\(text)”")
    }
    return language
  }

  /// The unit of `--unit`.
  static func lengthUnit(_ text: String) throws -> LengthUnit {
    guard let unit = LengthUnit(text) else {
      throw ValidationError("--unit must be m, km, mi, nmi or ft, found “\(text)”")
    }
    return unit
  }

  /// The country of `--country`.
  static func country(_ text: String) throws -> CountryCode {
    guard let code = CountryCode(text) else {
      throw ValidationError("--country must be a two-letter code such as SY, found “\(text)”")
    }
    return code
  }

  /// The class of `--feature-class`, in upper case.
  static func featureClass(_ text: String) throws -> FeatureClass {
    guard let letter = FeatureClass(rawValue: text) else {
      throw wrongFeatureClass(text)
    }
    return letter
  }

  /// The class of `--feature-class`, in either case.
  static func featureClass(ofAnyCase text: String) throws -> FeatureClass {
    guard let letter = FeatureClass(rawValue: text.uppercased()) else {
      throw wrongFeatureClass(text)
    }
    return letter
  }

  /// The box of `--box`: west, south, east and north in degrees.
  static func box(_ text: String) throws -> BoundingBox {
    let edges = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0.trimmingPrefix { $0 == " " }) }
    guard edges.count == 4, case let numbers = edges.compactMap(\.self), numbers.count == 4 else {
      throw ValidationError(
        "--box must be west,south,east,north in degrees, found “\(text)”")
    }
    do {
      return try BoundingBox(
        west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
    } catch {
      throw ValidationError("--box “\(text)”: \(error)")
    }
  }

  /// The pattern of `--name`.
  static func pattern(_ text: String) throws -> NamePattern {
    guard let pattern = NamePattern(text) else {
      throw ValidationError("--name must contain a letter, a digit, * or ?, found “\(text)”")
    }
    return pattern
  }

  /// The coordinates of `--at`.
  static func coordinate(_ text: String) throws -> Coordinate {
    guard let coordinate = try CoordinateParser.parse(text) else {
      throw ValidationError(
        "--at must be coordinates such as “35.2, 39.9”, found “\(text)”")
    }
    return coordinate
  }

  /// The direction of `--bearing`, in degrees clockwise from north.
  static func bearing(_ text: String) throws -> Double {
    if let point = CompassPoint(text), !text.isEmpty { return point.azimuth }
    let digits = text.hasSuffix("°") ? text.dropLast() : text[...]
    guard let degrees = Double(digits), degrees.isFinite else {
      throw ValidationError(
        "--bearing must be degrees or a compass point such as SW, found “\(text)”")
    }
    return degrees
  }

  /// The length of an option such as `--within`, a number with a unit.
  static func length(_ text: String, option: String) throws -> Length {
    do {
      return try Length(parsing: text)
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }

  /// The population of `--population`.
  static func population(_ number: Int) throws -> Int {
    guard number >= 0 else {
      throw ValidationError("--population must not be negative, found \(number)")
    }
    return number
  }

  private static func wrongFeatureClass(_ text: String) -> ValidationError {
    ValidationError(
      "--feature-class must be one of A, H, L, P, R, S, T, U, V, found “\(text)”")
  }
}
