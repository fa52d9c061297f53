import ArgumentParser
import Gazetteer
import Geodesy

/// Reads the values of options that several commands have, and words what is wrong with one.
enum OptionValues {
  /// The country of `--country`.
  static func country(_ text: String) throws -> CountryCode {
    guard let code = CountryCode(text) else {
      throw ValidationError("--country must be a two-letter code such as SY, found “\(text)”")
    }
    return code
  }

  /// The class of `--feature-class`, whose letter is large.
  static func featureClass(_ text: String) throws -> FeatureClass {
    guard let letter = FeatureClass(rawValue: text) else {
      throw wrongFeatureClass(text)
    }
    return letter
  }

  /// The class of `--feature-class`, whose letter may be small.
  static func featureClass(ofAnyCase text: String) throws -> FeatureClass {
    guard let letter = FeatureClass(rawValue: text.uppercased()) else {
      throw wrongFeatureClass(text)
    }
    return letter
  }

  /// The edges of `--box`: west, south, east, north.
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
      throw ValidationError("--name must hold a letter, a digit, * or ?, found “\(text)”")
    }
    return pattern
  }

  /// The coordinates of `--at`.
  static func coordinate(_ text: String) throws -> Coordinate {
    guard let coordinate = try CoordinateParser.parse(text) else {
      throw ValidationError(
        "--at “\(text)” is no coordinates; expected for example \"35.2, 39.9\"")
    }
    return coordinate
  }

  /// The direction of `--bearing`, in degrees.
  static func bearing(_ text: String) throws -> Double {
    if let point = CompassPoint(text), !text.isEmpty { return point.azimuth }
    let digits = text.hasSuffix("°") ? text.dropLast() : text[...]
    guard let degrees = Double(digits), degrees.isFinite else {
      throw ValidationError(
        "--bearing must be degrees or a point of the compass such as SW, found “\(text)”")
    }
    return degrees
  }

  /// A length with its unit.
  static func length(_ text: String, option: String) throws -> Length {
    do {
      return try Length(parsing: text)
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }

  /// The people of `--population`.
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
