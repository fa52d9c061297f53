import Gazetteer
import GeoJSON
public import Geodesy
import JSON
import PlainText

/// A polygon with places as corners and geodesics as edges (`geod_polygon_compute`).
public struct PlacePolygon: Sendable {
  /// The corners in order, at least three.
  public let corners: [PlaceQuery.Answer]
  /// Area in square metres and perimeter in metres.
  public let size: GeodesicPolygon
  /// The ellipsoid of the geodesics.
  public let method: MeasuringMethod

  /// Measures a polygon whose corners run in either direction.
  public init(_ corners: [PlaceQuery.Answer], by method: MeasuringMethod = .wgs84) {
    self.corners = corners
    self.method = method
    size = method.geodesic.polygon(of: corners.map(\.coordinate))
  }

  /// Uncertainty of the area in square metres, to first order: each corner moves by its extent
  /// across the line between its neighbours.
  public var areaUncertainty: Double {
    corners.indices.reduce(0) { sum, index in
      let before = corners[(index + corners.count - 1) % corners.count]
      let after = corners[(index + 1) % corners.count]
      let width = method.geodesic.distance(from: before.coordinate, to: after.coordinate)
      return sum + corners[index].uncertainty.metres * width / 2
    }
  }

  /// Maximum error of the perimeter in metres.
  public var perimeterUncertainty: Double {
    corners.reduce(0) { $0 + 2 * $1.uncertainty.metres }
  }

  /// Text for a terminal: area, perimeter, corners and how it was measured.
  public func text(unit: LengthUnit) -> String {
    let squareKilometres = NumberText.fixed(size.area / 1e6, decimals: 2)
    let hectares = NumberText.fixed(size.area / 1e4, decimals: 0)
    let extent = NumberText.fixed(areaUncertainty / 1e6, decimals: 2)
    let corners = corners.map(\.label).joined(separator: " - ")
    return "\(corners)\n"
      + "area       \(squareKilometres) km²  (\(hectares) ha)\n"
      + "perimeter  \(MeasureText.length(size.perimeter, unit))\n"
      + method.line(uncertainty: "area ± \(extent) km² (extent of the places)")
  }

  /// JSON: `places`, `area_m2`, `perimeter_m` and how it was measured.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.array("places") { writer in
        for corner in corners {
          writer.object { writer in corner.writeMembers(to: &writer) }
        }
      }
      writer.member("area_m2", size.area)
      writer.key("area_uncertainty_m2")
      writer.number(areaUncertainty, decimals: 0)
      writer.member("perimeter_m", size.perimeter)
      writer.key("perimeter_uncertainty_m")
      writer.number(perimeterUncertainty, decimals: 3)
      method.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// CSV (RFC 4180) with a header line.
  public func csv() -> String {
    CSVText.line([
      "places", "area_m2", "area_uncertainty_m2", "perimeter_m", "perimeter_uncertainty_m",
      "ellipsoid",
    ])
      + CSVText.line([
        corners.map(\.label).joined(separator: " - "), "\(size.area)",
        NumberText.fixed(areaUncertainty, decimals: 0), "\(size.perimeter)",
        NumberText.fixed(perimeterUncertainty, decimals: 1), method.ellipsoid.name,
      ])
  }

  /// GeoJSON: the polygon, counter-clockwise and split at the antimeridian, and its corners.
  public func geoJSON() -> [UInt8] {
    let ring = corners.map(\.coordinate)
    let area = Feature(
      geometry: GeodesicArea(size.signedArea < 0 ? ring.reversed() : ring).geometry,
      properties: [
        "area_m2": .number(size.area), "perimeter_m": .number(size.perimeter),
        "area_uncertainty_m2": .number(areaUncertainty.rounded()),
      ])
    return MapText.bytes([area] + corners.map(\.feature), method.foreignMembers)
  }
}
