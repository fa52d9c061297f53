public import Geodesy

/// Converts coordinates between forms or reference systems, as `dateline convert` does.
///
/// ```swift
/// let converter = try CoordinateConverter(to: "EPSG:32637")
/// try converter.convert("35°20′09″N 40°08′27″E").text  // 603677.93 3910884.56 (EPSG:32637)
/// ```
/// A converter holds PROJ operations, so only one thread may use it.
public final class CoordinateConverter {
  private let reader: PositionReader
  private let target: Target
  /// A direct operation between the two systems, which may be more accurate than going through WGS
  /// 84.
  private var operation: CoordinateOperation?

  private enum Target {
    case forms([CoordinateFormat])
    case system(CoordinateReferenceSystem)
  }

  /// A converted coordinate.
  public struct Converted: Sendable {
    /// The text as given.
    public let query: String
    /// The point, WGS 84.
    public let coordinate: Coordinate
    /// Uncertainty in metres that follows from the number of digits in the text.
    public let uncertainty: Double
    /// The results with the names of their forms; a single one unless all forms were requested.
    public let forms: [(name: String, text: String)]
    /// The position in the requested system.
    public let printed: CoordinateStyle.Printed?
    /// The accuracy of PROJ's operation in metres; nil if PROJ does not know it, 0 without an
    /// operation.
    public let accuracy: Double?
    /// PROJ's name of the operation; nil without one.
    public let operation: String?
  }

  /// Prepares a conversion.
  ///
  /// - Parameters:
  ///   - source: The system of input positions `x y`; nil for coordinates in any of the known
  ///     forms.
  ///   - target: The form (`mgrs`) or system (`EPSG:32637`) of the output; nil for all forms.
  /// - Throws: `GeodesyError`; for an unknown system, with the nearest matches.
  public init(from source: String? = nil, to target: String? = nil) throws(GeodesyError) {
    if let source {
      reader = try PositionReader(system: source)
    } else {
      reader = PositionReader()
    }
    guard let target else {
      self.target = .forms(CoordinateFormat.names.compactMap { CoordinateFormat($0) })
      return
    }
    if let format = CoordinateFormat(target) {
      self.target = .forms([format])
      return
    }
    let system = try CoordinateReferenceSystem(horizontal: target)
    self.target = .system(system)
    let start =
      if let known = reader.system { known } else { try CoordinateReferenceSystem("EPSG:4326") }
    operation = try CoordinateOperation(from: start, to: system)
  }

  /// Converts a coordinate.
  ///
  /// - Throws: ``MeasuringError/notCoordinates(_:system:)`` if the text is not coordinates,
  ///   `PlaceQueryError` for impossible values.
  public func convert(_ text: String) throws -> Converted {
    let position: PositionReader.Position?
    do throws(GeodesyError) {
      position = try reader.read(text)
    } catch {
      throw PlaceQueryError.geodesy(text, error)
    }
    guard let position else {
      throw MeasuringError.notCoordinates(
        text, system: reader.system.map { $0.identifier ?? $0.name })
    }
    do throws(GeodesyError) {
      return try converted(text, position)
    } catch {
      throw PlaceQueryError.geodesy(text, error)
    }
  }

  private func converted(
    _ text: String, _ position: PositionReader.Position
  ) throws(GeodesyError) -> Converted {
    switch target {
    case .system(let system):
      let start =
        reader.system == nil
        ? CoordinateOperation.Position(position.coordinate)
        : PositionReader.numbers(text).map { .init(x: $0.x, y: $0.y) }
          ?? .init(position.coordinate)
      let end = try operation?.convert(start) ?? start
      let printed = CoordinateStyle.Printed(end, in: system)
      return Converted(
        query: text, coordinate: position.coordinate, uncertainty: position.uncertainty,
        forms: [(system.identifier ?? system.name, printed.text)], printed: printed,
        accuracy: operation?.accuracy, operation: operation?.method)
    case .forms(let formats):
      var forms: [(name: String, text: String)] = []
      for format in formats {
        do throws(GeodesyError) {
          forms.append((format.notation.rawValue, try format.text(of: position.coordinate)))
        } catch {
          // When all forms are requested, skip those that are not defined at this point.
          if formats.count == 1 { throw error }
        }
      }
      return Converted(
        query: text, coordinate: position.coordinate, uncertainty: position.uncertainty,
        forms: forms, printed: nil, accuracy: reader.accuracy, operation: reader.method)
    }
  }
}
