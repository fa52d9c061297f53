import Gazetteer
import GeoJSON
public import Geodesy
import JSON
import PlainText

/// The point at a given distance and direction from a place (`geod_direct`).
public struct Destination: Sendable {
  /// The start.
  public let origin: PlaceQuery.Answer
  /// Azimuth at the start, in degrees clockwise from north, 0..<360.
  public let azimuth: Double
  /// Distance in metres.
  public let distance: Double
  /// The end of the geodesic, and its direction there.
  public let geodesic: GeodesicDirect
  /// The ellipsoid of the geodesic.
  public let method: MeasuringMethod
  /// The point in the requested style.
  public let printed: CoordinateStyle.Printed?

  /// The point.
  public var coordinate: Coordinate { geodesic.destination }
  /// Uncertainty of the point in metres; it equals that of the start.
  public var uncertainty: Double { origin.uncertainty.metres }

  /// Follows the geodesic.
  ///
  /// - Parameters:
  ///   - distance: The distance to go.
  ///   - azimuth: Direction in degrees clockwise from north; any finite value.
  ///   - origin: The start.
  ///   - method: The ellipsoid to measure on.
  ///   - style: The style in which to print the point.
  /// - Throws: `GeodesyError` for a point outside the area of the style.
  public init(
    at distance: Length, azimuth: Double, from origin: PlaceQuery.Answer,
    by method: MeasuringMethod = .wgs84, in style: CoordinateStyle? = nil
  ) throws(GeodesyError) {
    self.origin = origin
    let turned = azimuth.truncatingRemainder(dividingBy: 360)
    self.azimuth = turned < 0 ? turned + 360 : turned
    self.distance = distance.metres
    self.method = method
    geodesic = method.geodesic.direct(
      from: origin.coordinate, azimuth: azimuth, distance: distance.metres)
    printed = try style?.print(geodesic.destination)
  }

  /// Text for a terminal: the point, how it was reached, and how it was measured.
  public func text(unit: LengthUnit) -> String {
    let way =
      "\(MeasureText.length(distance, unit))  azimuth \(MeasureText.degrees(azimuth)) "
      + "\(MeasureText.compass(azimuth)) of \(origin.label)"
    let back = geodesic.backAzimuth
    return "\(printed?.text ?? PositionText.text(coordinate))\n  \(way)"
      + "  back \(MeasureText.degrees(back)) \(MeasureText.compass(back))\n"
      + method.line(
        uncertainty: "± \(MeasureText.rough(uncertainty, unit)) (extent of the place)")
  }

  /// JSON: `from`, `azimuth_deg`, `distance_m`, `destination` and how it was measured.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      origin.write("from", to: &writer)
      writer.member("azimuth_deg", azimuth)
      writer.member("distance_m", distance)
      writer.object("destination") { writer in
        PositionText.writePosition(coordinate, to: &writer)
        printed?.writeMembers(to: &writer)
        writer.member("back_azimuth_deg", geodesic.backAzimuth)
        writer.key("uncertainty_m")
        writer.number(uncertainty, decimals: 3)
      }
      method.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// CSV (RFC 4180) with a header line.
  public func csv() -> String {
    CSVText.line([
      "from", "from_id", "from_latitude", "from_longitude", "azimuth_deg", "distance_m",
      "latitude", "longitude", "back_azimuth_deg", "uncertainty_m", "coordinates", "ellipsoid",
    ])
      + CSVText.line(
        origin.fields + [
          NumberText.shortest(azimuth), NumberText.shortest(distance),
          "\(coordinate.latitude)", "\(coordinate.longitude)", "\(geodesic.backAzimuth)",
          NumberText.fixed(uncertainty, decimals: 1), printed?.text ?? "",
          method.ellipsoid.name,
        ])
  }

  /// GeoJSON: both points and the geodesic between them.
  public func geoJSON() -> [UInt8] {
    let point = Feature(
      geometry: .point(coordinate),
      properties: [
        "from": .string(origin.label), "azimuth_deg": .number(azimuth),
        "distance_m": .number(distance), "uncertainty_m": .number(uncertainty),
      ])
    // Compute the points along this very geodesic, which need not be the shortest one between its
    // ends.
    let count = max(1, Int((distance / 5_000_000).rounded(.up)))
    let ends = (0...count).map { index in
      method.geodesic.destination(
        from: origin.coordinate, azimuth: azimuth,
        distance: distance * Double(index) / Double(count))
    }
    let line = Feature(
      geometry: GeodesicLine(through: ends).geometry,
      properties: ["distance_m": .number(distance), "azimuth_deg": .number(azimuth)])
    return MapText.bytes([origin.feature, point, line], method.foreignMembers)
  }
}
