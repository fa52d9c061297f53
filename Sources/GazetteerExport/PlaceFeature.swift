import Gazetteer
import GeoJSON
import JSON

/// Writes a place of the gazetteer as a GeoJSON feature (RFC 7946).
///
/// The properties have the same names as in annotations; `admin1` and `admin2` are the codes of the
/// place table, and `source` is its text.
enum PlaceFeature {
  static func write(_ place: Place, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.member("id", place.id)
      writer.member("bbox", ifPresent: place.boundingBox)
      writer.key("geometry")
      Geometry.point(place.coordinate).write(to: &writer)
      writer.object("properties") { writer in
        writer.member("id", place.id)
        writer.member("name", place.name)
        writer.member("feature_class", place.feature.featureClass.rawValue)
        writer.member("feature_code", place.feature.code)
        writer.member("country_code", place.country?.description)
        writer.member("admin1", place.admin1)
        writer.member("admin2", place.admin2)
        writer.member("population", place.population)
        writer.member("elevation", place.elevation)
        writer.array("names") { writer in
          for name in place.names { write(name, to: &writer) }
        }
        writer.member("source", place.source)
      }
    }
  }

  private static func write(_ name: PlaceName, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", name.text)
      writer.member("lang", ifPresent: name.language)
      if name.kind != .alternate { writer.member("kind", name.kind.rawValue) }
      writer.member("from", ifPresent: name.from)
      writer.member("to", ifPresent: name.to)
    }
  }
}
