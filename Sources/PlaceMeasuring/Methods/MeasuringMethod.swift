public import Geodesy
import JSON

/// How a length, an azimuth or an area is measured; every answer states it.
public struct MeasuringMethod: Sendable {
  /// The ellipsoid of the geodesics.
  public let ellipsoid: NamedEllipsoid
  /// The geodesic model of that ellipsoid.
  public let geodesic: Geodesic

  /// The datum of all coordinates.
  public static let datum = "WGS 84"
  /// The algorithm.
  public static let algorithm = "geodesic, Karney 2013, doi:10.1007/s00190-012-0578-z"

  /// Geodesics on the ellipsoid of WGS 84.
  public static let wgs84 = MeasuringMethod(on: .wgs84)

  /// Measures on an ellipsoid; latitudes and longitudes are used unchanged, without a datum shift.
  public init(on ellipsoid: NamedEllipsoid) {
    self.ellipsoid = ellipsoid
    geodesic = ellipsoid.ellipsoid == .wgs84 ? .wgs84 : Geodesic(on: ellipsoid.ellipsoid)
  }

  /// The line below an answer on a terminal.
  func line(uncertainty: String) -> String {
    let figure =
      ellipsoid.ellipsoid == .wgs84
      ? Self.datum : "\(ellipsoid.name) with \(Self.datum) coordinates"
    return "geodesic on \(figure) (Karney 2013); \(uncertainty)\n"
  }

  /// Writes `datum`, `ellipsoid` and `method`.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("datum", Self.datum)
    writer.object("ellipsoid") { writer in
      writer.member("name", ellipsoid.name)
      writer.member("equatorial_radius_m", ellipsoid.ellipsoid.equatorialRadius)
      writer.member("flattening", ellipsoid.ellipsoid.flattening)
    }
    writer.member("method", Self.algorithm)
  }

  /// The same facts as foreign members of GeoJSON.
  var foreignMembers: JSONObject {
    [
      "datum": .string(Self.datum), "ellipsoid": .string(ellipsoid.name),
      "method": .string(Self.algorithm),
    ]
  }
}
