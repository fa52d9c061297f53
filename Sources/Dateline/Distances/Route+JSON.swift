import GeoJSON
import Geodesy

extension Route {
  /// The legs as JSON: `legs` with `distance_m`, `azimuth_deg`, `back_azimuth_deg` and `compass`, and
  /// `total_m`.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.array("legs") { writer in
        for leg in legs {
          writer.object { writer in
            write(stops[leg.from], "from", to: &writer)
            write(stops[leg.to], "to", to: &writer)
            Route.write(leg.geodesic, to: &writer)
          }
        }
      }
      writer.member("total_m", total)
    }
    return writer.bytes
  }

  /// The legs as a GeoJSON FeatureCollection: a Point a stop and a geodesic line a leg, densified and
  /// split at the antimeridian (RFC 7946 section 3.1.9).
  public func geoJSON() -> [UInt8] {
    let points = stops.map { stop in
      Feature(
        id: stop.details.map { .string($0.id) }, geometry: .point(stop.coordinate),
        properties: ["name": .string(stop.details?.name ?? stop.query)])
    }
    let lines = legs.map { leg in
      let ends = [stops[leg.from].coordinate, stops[leg.to].coordinate]
      return Feature(
        geometry: GeodesicLine(through: ends).geometry,
        properties: [
          "from": .string(stops[leg.from].label), "to": .string(stops[leg.to].label),
          "distance_m": .number(leg.geodesic.distance),
          "azimuth_deg": .number(leg.geodesic.azimuth),
          "back_azimuth_deg": .number(leg.geodesic.backAzimuth),
          "compass": .string(Route.compass(leg.geodesic.azimuth)),
        ])
    }
    var collection = FeatureCollection(features: points + lines)
    collection.boundingBox = collection.enclosingBox
    collection.foreignMembers = ["total_m": .number(total)]
    var writer = JSONWriter(layout: .compact)
    collection.write(to: &writer)
    return writer.bytes
  }

  private func write(_ stop: PlaceQuery.Answer, _ key: String, to writer: inout JSONWriter) {
    writer.object(key) { writer in
      writer.member("query", stop.query)
      if let details = stop.details {
        details.writeMembers(to: &writer)
        writer.array("others") { writer in
          for other in stop.others {
            writer.object { writer in other.writeMembers(to: &writer) }
          }
        }
      } else {
        writer.key("latitude")
        writer.number(stop.coordinate.latitude, decimals: 9)
        writer.key("longitude")
        writer.number(stop.coordinate.longitude, decimals: 9)
      }
    }
  }

  private static func write(_ geodesic: GeodesicInverse, to writer: inout JSONWriter) {
    writer.member("distance_m", geodesic.distance)
    writer.member("azimuth_deg", geodesic.azimuth)
    writer.member("back_azimuth_deg", geodesic.backAzimuth)
    writer.member("compass", compass(geodesic.azimuth))
  }
}
