import Gazetteer
import GeoJSON
public import Geodesy
import JSON
import PlainText

/// A point along the geodesic between two places.
public struct PathPoint: Sendable {
  /// The point.
  public let coordinate: Coordinate
  /// Distance from the start in metres.
  public let distance: Double
  /// Direction towards the end, in degrees clockwise from north; 180 at the end itself.
  public let azimuth: Double
  /// Uncertainty of the point in metres, from the extents of both places.
  public let uncertainty: Double
  /// The point in the requested style.
  public let printed: CoordinateStyle.Printed?
}

/// Points along the shortest geodesic between two places: the midpoint, or several at equal
/// distances.
public struct Waypoints: Sendable {
  /// The start.
  public let origin: PlaceQuery.Answer
  /// The end.
  public let target: PlaceQuery.Answer
  /// The points in order.
  public let points: [PathPoint]
  /// Distance from start to end in metres.
  public let distance: Double
  /// The ellipsoid of the geodesic.
  public let method: MeasuringMethod

  /// How the points are spaced.
  public enum Spacing: Sendable {
    /// A number of points between start and end, at equal distances; 1 gives the midpoint.
    case count(Int)
    /// A point at each multiple of a length, including start and end.
    case every(Length)
  }

  /// Maximum number of points.
  public static let limit = 1_000_000

  /// Computes the points.
  ///
  /// - Parameters:
  ///   - spacing: How the points are spaced; the count or length must be positive.
  ///   - origin: The start.
  ///   - target: The end.
  ///   - method: The ellipsoid to measure on.
  ///   - style: The style in which to print the points.
  /// - Throws: ``MeasuringError/tooManyPoints(_:)``, or `GeodesyError` for a point outside the area
  ///   of the style.
  public init(
    _ spacing: Spacing, from origin: PlaceQuery.Answer, to target: PlaceQuery.Answer,
    by method: MeasuringMethod = .wgs84, in style: CoordinateStyle? = nil
  ) throws {
    self.origin = origin
    self.target = target
    self.method = method
    let path = method.geodesic.path(from: origin.coordinate, to: target.coordinate)
    distance = path.distance
    points = try Self.distances(spacing, path.distance).map { along in
      let share = path.distance > 0 ? along / path.distance : 0
      let point =
        share == 0
        ? origin.coordinate
        : share == 1 ? target.coordinate : path.position(at: along).coordinate
      let uncertainty =
        origin.uncertainty.metres * (1 - share) + target.uncertainty.metres * share
      return PathPoint(
        coordinate: point, distance: along,
        azimuth: method.geodesic.inverse(from: point, to: target.coordinate).azimuth,
        uncertainty: uncertainty, printed: try style?.print(point))
    }
  }

  private static func distances(
    _ spacing: Spacing, _ length: Double
  ) throws(MeasuringError) -> [Double] {
    switch spacing {
    case .count(let count):
      guard 1...limit ~= count else { throw .tooManyPoints(count) }
      return (1...count).map { length * Double($0) / Double(count + 1) }
    case .every(let step):
      let steps = step.metres > 0 ? (length / step.metres).rounded(.down) : .infinity
      guard steps <= Double(limit) else { throw .tooManyPoints(Int(min(steps, 9e15))) }
      let inner = (0...Int(steps)).map { step.metres * Double($0) }
      return inner.last == length ? inner : inner + [length]
    }
  }

  /// Text for a terminal: one line per point.
  public func text(unit: LengthUnit) -> String {
    let rows = points.map { point in
      [
        point.printed?.text ?? PositionText.text(point.coordinate),
        MeasureText.length(point.distance, unit),
        "azimuth \(MeasureText.degrees(point.azimuth)) \(MeasureText.compass(point.azimuth))",
      ]
    }
    let most = points.map(\.uncertainty).max() ?? 0
    return "\(origin.label) -> \(target.label)  \(MeasureText.length(distance, unit))\n"
      + TextTable(rows: rows, rightAligned: [1]).text()
      + method.line(
        uncertainty: "± \(MeasureText.rough(most, unit)) (extent of the places)")
  }

  /// JSON: `from`, `to`, `distance_m`, `points` and how it was measured.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      origin.write("from", to: &writer)
      target.write("to", to: &writer)
      writer.member("distance_m", distance)
      writer.array("points") { writer in
        for point in points {
          writer.object { writer in
            PositionText.writePosition(point.coordinate, to: &writer)
            point.printed?.writeMembers(to: &writer)
            writer.member("distance_m", point.distance)
            writer.member("azimuth_deg", point.azimuth)
            writer.key("uncertainty_m")
            writer.number(point.uncertainty, decimals: 3)
          }
        }
      }
      method.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// CSV (RFC 4180) with a header line.
  public func csv() -> String {
    var text =
      "latitude,longitude,distance_m,azimuth_deg,uncertainty_m,coordinates,ellipsoid\r\n"
    for point in points {
      text += CSVText.line([
        "\(point.coordinate.latitude)", "\(point.coordinate.longitude)", "\(point.distance)",
        "\(point.azimuth)", NumberText.fixed(point.uncertainty, decimals: 1),
        point.printed?.text ?? "", method.ellipsoid.name,
      ])
    }
    return text
  }

  /// GeoJSON: both places, the points and the geodesic.
  public func geoJSON() -> [UInt8] {
    let features = points.map { point in
      Feature(
        geometry: .point(point.coordinate),
        properties: [
          "distance_m": .number(point.distance), "azimuth_deg": .number(point.azimuth),
          "uncertainty_m": .number(point.uncertainty),
        ])
    }
    let line = Feature(
      geometry: GeodesicLine(through: [origin.coordinate, target.coordinate]).geometry,
      properties: ["distance_m": .number(distance)])
    return MapText.bytes(
      [origin.feature, target.feature] + features + [line], method.foreignMembers)
  }
}
