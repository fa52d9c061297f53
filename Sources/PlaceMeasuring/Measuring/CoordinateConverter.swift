public import Geodesy

/// Takes coordinates from one form or reference system to another, as `dateline convert` does.
///
/// ```swift
/// let converter = try CoordinateConverter(to: "EPSG:32637")
/// try converter.convert("35°20′09″N 40°08′27″E").text  // 603677.93 3910884.56 (EPSG:32637)
/// ```
/// It keeps PROJ's operations and is used by one thread.
public final class CoordinateConverter {
  private let reader: PositionReader
  private let target: Target
  /// From one system straight to the other, which may be more accurate than by WGS 84.
  private var operation: CoordinateOperation?

  private enum Target {
    case forms([CoordinateFormat])
    case system(CoordinateReferenceSystem)
  }

  /// A coordinate in its new form.
  public struct Converted: Sendable {
    /// The text as given.
    public let query: String
    /// The point, WGS 84.
    public let coordinate: Coordinate
    /// What the digits of the text leave open, in metres.
    public let uncertainty: Double
    /// The new forms with their names; one, unless all were asked for.
    public let forms: [(name: String, text: String)]
    /// The position in the system that was asked for.
    public let printed: CoordinateStyle.Printed?
    /// The accuracy in metres of PROJ's operation; nil where PROJ does not know, 0 without one.
    public let accuracy: Double?
    /// What PROJ calls the operation; nil without one.
    public let operation: String?
  }

  /// Prepares a conversion.
  ///
  /// - Parameters:
  ///   - source: The system of positions `x y` that come in; nil for coordinates in their own forms.
  ///   - target: A form (`mgrs`) or a system (`EPSG:32637`) that goes out; nil for all forms.
  /// - Throws: `GeodesyError`: with the nearest matches for a system that is not known.
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
    let system = try CoordinateReferenceSystem(target)
    self.target = .system(system)
    let start =
      if let known = reader.system { known } else { try CoordinateReferenceSystem("EPSG:4326") }
    operation = try CoordinateOperation(from: start, to: system)
  }

  /// Converts a coordinate.
  ///
  /// - Throws: ``MeasuringError/notCoordinates(_:system:)`` for a text that is none, `PlaceQueryError`
  ///   for numbers that cannot be.
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
          // Of all forms, those that are not defined there are left out.
          if formats.count == 1 { throw error }
        }
      }
      return Converted(
        query: text, coordinate: position.coordinate, uncertainty: position.uncertainty,
        forms: forms, printed: nil, accuracy: reader.accuracy, operation: reader.method)
    }
  }
}
