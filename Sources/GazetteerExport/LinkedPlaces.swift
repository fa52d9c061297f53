import Gazetteer
import GeoJSON
package import JSON

/// Writes a place of the gazetteer as a feature of the Linked Places format (GeoJSON-LD).
///
/// Facts for which the format has no member go into the feature's properties under names that begin
/// with `dateline:`; `dateline:id` is always our id, whatever `@id` is.
///
/// Source: <https://github.com/LinkedPasts/linked-places-format> (version 1.2).
package enum LinkedPlaces {
  /// The value of the collection's `@context`.
  package static let context =
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    + "linkedplaces-context-v1.1.jsonld"

  static func write(_ place: Place, to writer: inout JSONWriter) {
    let type = LinkedPlacesType(place.feature)
    let provenance = Provenance(id: place.id, source: place.source)
    writer.object { writer in
      writer.member("@id", uri(of: place.id))
      writer.member("type", "Feature")
      writer.object("properties") { writer in
        writer.member("title", place.name)
        writer.member("ccodes", place.country.map { [$0.description] } ?? [])
        writer.member("fclasses", [type.featureClass])
        writer.member("dateline:id", place.id)
        writer.member("dateline:feature_class", place.feature.featureClass.rawValue)
        writer.member("dateline:feature_code", place.feature.code)
        writer.member("dateline:admin1", ifPresent: place.admin1)
        writer.member("dateline:admin2", ifPresent: place.admin2)
        if place.population > 0 { writer.member("dateline:population", place.population) }
        writer.member("dateline:elevation", ifPresent: place.elevation)
        if !place.source.isEmpty { writer.member("dateline:source", place.source) }
      }
      writer.array("names") { writer in
        write(PlaceName(place.name), cites: provenance, to: &writer)
        for name in place.names { write(name, cites: nil, to: &writer) }
      }
      writer.array("types") { write(type, to: &$0) }
      writer.member("bbox", ifPresent: place.boundingBox)
      writer.key("geometry")
      Geometry.point(place.coordinate).write(to: &writer)
      if let link = link(of: place.id) { write(link: link, to: &writer) }
    }
  }

  /// Writes an element of `types`.
  package static func write(_ type: LinkedPlacesType, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("identifier", ifPresent: type.aat.map { "aat:\($0)" })
      writer.member("label", type.label)
    }
  }

  /// Writes the member `links`.
  package static func write(link: String, to writer: inout JSONWriter) {
    writer.array("links") { writer in
      writer.object { writer in
        writer.member("type", "exactMatch")
        writer.member("identifier", link)
      }
    }
  }

  /// A source that attests a name of a place.
  package typealias Citation = (label: String, uri: String?)

  /// Writes an element of `names`.
  package static func write(
    toponym: String, citations: [Citation], to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("toponym", toponym)
      write(citations, to: &writer)
    }
  }

  private static func write(_ citations: [Citation], to writer: inout JSONWriter) {
    writer.array("citations") { writer in
      for citation in citations {
        writer.object { writer in
          writer.member("label", citation.label)
          writer.member("@id", ifPresent: citation.uri)
        }
      }
    }
  }

  /// The source of the names is cited once per place, with the main name.
  private static func write(
    _ name: PlaceName, cites provenance: Provenance?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("toponym", name.text)
      writer.member("lang", ifPresent: name.language)
      if name.kind != .alternate { writer.member("dateline:kind", name.kind.rawValue) }
      if let provenance {
        write([(provenance.citation ?? provenance.gazetteer, provenance.uri)], to: &writer)
      }
      guard name.from != nil || name.to != nil else { return }
      writer.object("when") { writer in
        writer.array("timespans") { writer in
          writer.object { writer in
            for (key, year) in [("start", name.from), ("end", name.to)] {
              guard let year else { continue }
              writer.object(key) { $0.member("in", LinkedPlacesTable.isoYear(year)) }
            }
          }
        }
      }
    }
  }

  /// Registers with their link prefixes and, if the format defines one, the short prefix of their
  /// ids.
  private static let registers: [(prefix: String, link: String, alias: String)] = [
    ("geonames:", "https://www.geonames.org/", "gn:"),
    ("wikidata:", "https://www.wikidata.org/entity/", "wd:"),
    ("pleiades:", "https://pleiades.stoa.org/places/", "pl:"),
  ]

  /// The place's page on the web, or a URN with our id.
  package static func uri(of id: String) -> String {
    for register in registers where id.hasPrefix(register.prefix) {
      return register.link + escaped(id.dropFirst(register.prefix.count))
    }
    return "urn:dateline:" + escaped(id[...])
  }

  /// The short form of the place's link, if the format defines one for its register.
  package static func link(of id: String) -> String? {
    registers.first { id.hasPrefix($0.prefix) }
      .map { $0.alias + escaped(id.dropFirst($0.prefix.count)) }
  }

  /// Percent-encodes the bytes that a URI cannot contain (RFC 3986, section 2.1).
  package static func escaped(_ text: Substring) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A:
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return escaped
  }
}
