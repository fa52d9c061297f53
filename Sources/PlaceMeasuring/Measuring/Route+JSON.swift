import GeoJSON
import Geodesy
import JSON

extension Route {
  /// The legs as JSON: `legs` (with `distance_m`, `azimuth_deg`, `back_azimuth_deg`, `compass` and
  /// `uncertainty_m`), `total_m` and how it was measured.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.array("legs") { writer in
        for leg in legs {
          writer.object { writer in
            stops[leg.from].write("from", to: &writer)
            stops[leg.to].write("to", to: &writer)
            writer.member("distance_m", leg.geodesic.distance)
            writer.member("azimuth_deg", leg.geodesic.azimuth)
            writer.member("back_azimuth_deg", leg.geodesic.backAzimuth)
            writer.member("compass", MeasureText.compass(leg.geodesic.azimuth))
            if let measuredTo = leg.measuredTo, let nearest = leg.nearest {
              writer.member("measured_to", measuredTo.rawValue)
              writer.object("nearest_point") { writer in
                PositionText.writePosition(nearest, to: &writer)
              }
            }
            writer.key("uncertainty_m")
            writer.number(leg.uncertainty, decimals: 3)
          }
        }
      }
      writer.member("total_m", total)
      method.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// The legs as a GeoJSON FeatureCollection: one Point per stop and one geodesic line per leg,
  /// densified and split at the antimeridian (RFC 7946, section 3.1.9).
  public func geoJSON() -> [UInt8] {
    let lines = legs.map { leg in
      var properties: JSONObject = [
        "from": .string(stops[leg.from].label), "to": .string(stops[leg.to].label),
        "distance_m": .number(leg.geodesic.distance),
        "azimuth_deg": .number(leg.geodesic.azimuth),
        "back_azimuth_deg": .number(leg.geodesic.backAzimuth),
        "compass": .string(MeasureText.compass(leg.geodesic.azimuth)),
        "uncertainty_m": .number(leg.uncertainty),
      ]
      if let measuredTo = leg.measuredTo {
        properties["measured_to"] = .string(measuredTo.rawValue)
      }
      return Feature(
        geometry: GeodesicLine(through: leg.ends).geometry, properties: properties)
    }
    var members = method.foreignMembers
    members["total_m"] = .number(total)
    return MapText.bytes(stops.map(\.feature) + lines, members)
  }
}
