public import Geodesy
import JSON
import PlainText

/// How to print coordinates in addition to latitude and longitude: in a form such as MGRS, or in a
/// reference system.
///
/// GeoJSON output is not affected: it is always WGS 84 (RFC 7946, section 4). A style holds a PROJ
/// operation, so only one thread may use it.
public final class CoordinateStyle {
  /// The form; nil for a system.
  public let format: CoordinateFormat?
  /// The system; nil for a form.
  public let system: CoordinateReferenceSystem?
  private var operation: CoordinateOperation?

  /// Prints coordinates in a form.
  public init(_ format: CoordinateFormat) {
    self.format = format
    system = nil
  }

  /// Prints coordinates as `x y` in a system, easting before northing.
  ///
  /// - Parameter definition: An authority and code such as `EPSG:32637`, or a name.
  /// - Throws: `GeodesyError`; for an unknown system, with the nearest matches.
  public init(system definition: String) throws(GeodesyError) {
    let system = try CoordinateReferenceSystem(horizontal: definition)
    format = nil
    self.system = system
    operation = try CoordinateOperation(
      from: CoordinateReferenceSystem("EPSG:4326"), to: system)
  }

  /// A coordinate printed in a style.
  public struct Printed: Sendable, Hashable {
    /// The text for the user: `37S FV 03677 10889`, or `603677.70 3910889.40 (EPSG:32637)`.
    public let text: String
    /// The system's identifier or name; nil for a form.
    public let system: String?
    /// The first coordinate (easting) in the system; nil for a form.
    public let x: Double?
    /// The second coordinate (northing) in the system; nil for a form.
    public let y: Double?

    /// Prints a position in a system, to the centimetre, or to 1e-7 degrees or grads.
    init(_ position: CoordinateOperation.Position, in system: CoordinateReferenceSystem) {
      // A radian has 57 degrees.
      let angleDecimals = (system.axes.first?.unitSize ?? 0) > 0.1 ? 9 : 7
      let decimals = system.isAngular ? angleDecimals : 2
      let name = system.identifier ?? system.name
      self.system = name
      x = position.x
      y = position.y
      text =
        NumberText.fixed(position.x, decimals: decimals) + " "
        + NumberText.fixed(position.y, decimals: decimals) + " (\(name))"
    }

    init(text: String) {
      self.text = text
      system = nil
      x = nil
      y = nil
    }

    /// Writes `coordinates` and, for a system, `x`, `y` and `crs`.
    func writeMembers(to writer: inout JSONWriter) {
      writer.member("coordinates", text)
      writer.member("x", ifPresent: x)
      writer.member("y", ifPresent: y)
      writer.member("crs", ifPresent: system)
    }
  }

  /// Prints a coordinate.
  ///
  /// - Throws: `GeodesyError` outside the area of the form or the system.
  public func print(_ coordinate: Coordinate) throws(GeodesyError) -> Printed {
    if let format { return Printed(text: try format.text(of: coordinate)) }
    guard let system, let position = try operation?.convert(.init(coordinate)) else {
      return Printed(text: coordinate.description)
    }
    return Printed(position, in: system)
  }
}
