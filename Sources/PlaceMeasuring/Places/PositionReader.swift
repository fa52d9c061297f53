public import Geodesy

/// Reads the coordinates that the user gives: in any form that `CoordinateParser` or
/// `CoordinateScanner` knows, or as `x
/// y` in a reference system.
///
/// ```swift
/// let reader = try PositionReader(system: "EPSG:32637")
/// try reader.read("603677.7 3910889.4")?.coordinate  // 35.33588, 40.14083
/// try reader.read("Raqqa")                           // nil
/// ```
/// A reader holds a PROJ operation, so only one thread may use it.
public final class PositionReader {
  /// The system of `x y`; nil to read coordinates in any of the known forms.
  public let system: CoordinateReferenceSystem?
  private var operation: CoordinateOperation?

  /// Reads coordinates in any of the known forms, WGS 84.
  public init() { system = nil }

  /// Reads `x y` in a system, easting before northing.
  ///
  /// - Parameter definition: An authority and code such as `EPSG:32637`, or a name.
  /// - Throws: `GeodesyError`; for an unknown system, with the nearest matches.
  public init(system definition: String) throws(GeodesyError) {
    let system = try CoordinateReferenceSystem(horizontal: definition)
    self.system = system
    operation = try CoordinateOperation(
      from: system, to: CoordinateReferenceSystem("EPSG:4326"))
  }

  /// A point and the uncertainty that follows from its digits.
  struct Position {
    let coordinate: Coordinate
    /// Uncertainty in metres.
    let uncertainty: Double
  }

  /// The accuracy, in metres, that PROJ reports for the last conversion; nil if unknown, 0 without
  /// a system.
  public var accuracy: Double? { operation == nil ? 0 : operation?.accuracy }

  /// PROJ's name for the operation of the last conversion; nil without a system.
  public var method: String? { operation?.method }

  /// Reads a text that may be coordinates.
  ///
  /// - Returns: nil if the text is not coordinates.
  /// - Throws: `GeodesyError` for impossible values.
  func read(_ text: String) throws(GeodesyError) -> Position? {
    let numbers = Self.numbers(text)
    if let numbers, !(numbers.x.isFinite && numbers.y.isFinite) {
      throw .positionNotFinite(x: numbers.x, y: numbers.y)
    }
    guard let system else {
      let reading = try CoordinateParser.read(text) ?? CoordinateScanner.reading(ofWhole: text)
      return reading.map { Position(coordinate: $0.coordinate, uncertainty: $0.uncertainty) }
    }
    guard let numbers else { return nil }
    return try position(numbers, in: system)
  }

  private func position(
    _ numbers: Numbers, in system: CoordinateReferenceSystem
  ) throws(GeodesyError) -> Position? {
    let converted = try operation?.convert(.init(x: numbers.x, y: numbers.y))
    guard let converted else { return nil }
    let coordinate = try Coordinate(
      validatingLatitude: converted.y,
      longitude: Coordinate.normalised(longitude: converted.x))
    if system.isAngular {
      let degrees = (system.axes.first?.unitSize ?? .pi / 180) * 180 / .pi
      let digits = CoordinateReading.uncertainty(
        at: coordinate.latitude, latitudeUnit: numbers.unitY * degrees,
        longitudeUnit: numbers.unitX * degrees)
      return Position(coordinate: coordinate, uncertainty: digits)
    }
    let size = system.axes.first?.unitSize ?? 1
    let diagonal = (numbers.unitX * numbers.unitX + numbers.unitY * numbers.unitY).squareRoot()
    return Position(coordinate: coordinate, uncertainty: diagonal / 2 * size)
  }

  /// Two numbers and the place values of their last digits.
  struct Numbers {
    let x: Double
    let y: Double
    let unitX: Double
    let unitY: Double
  }

  /// Reads two numbers separated by blanks, a comma or a semicolon; nil for anything else.
  static func numbers(_ text: String) -> Numbers? {
    let parts = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    guard parts.count == 2, let x = Double(parts[0]), let y = Double(parts[1]) else { return nil }
    return Numbers(x: x, y: y, unitX: lastDigit(parts[0]), unitY: lastDigit(parts[1]))
  }

  /// The place value of the last digit: 0.01 for `12.34`.
  private static func lastDigit(_ text: Substring) -> Double {
    let fraction = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first
    var unit = 1.0
    for _ in fraction?.prefix(while: \.isNumber) ?? "" { unit /= 10 }
    return unit
  }
}
