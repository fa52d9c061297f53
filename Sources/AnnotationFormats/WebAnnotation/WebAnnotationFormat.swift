import ArticleAnnotation
import ArticleText
import Digests
import Gazetteer
import GazetteerExport
import Geodesy
import JSON

extension AnnotationFormat {
  /// Mentions as W3C Web Annotations, a collection a line.
  public static let webannotation = AnnotationFormat(WebAnnotationFormat())
}

/// Documents as collections of Web Annotations, one a line.
struct WebAnnotationFormat: TextFormat {
  let name = "webannotation"
  let fileExtensions = ["jsonld"]
  let mediaType = #"application/ld+json; profile="http://www.w3.org/ns/anno.jsonld""#
  let holdsManyDocuments = true

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    WebAnnotations(annotation).bytes() + [0x0A]
  }
}

/// The mentions of a document as W3C Web Annotations in JSON-LD: an AnnotationCollection with one page.
///
/// Each annotation identifies a mention's place. Its target is the text by quote and by position, which
/// counts code points as Dateline does and as the standard asks; in a text that was taken out of markup it
/// counts bytes of the markup in UTF-8 (`DataPositionSelector`). Ids follow from the document's id, its
/// text, the mention and the place.
///
/// Source: <https://www.w3.org/TR/annotation-model/>.
private struct WebAnnotations {
  private static let context = "http://www.w3.org/ns/anno.jsonld"
  /// Code points of the text before and behind a quote.
  private static let surroundings = 32

  private let annotation: Annotation
  private let source: String

  init(_ annotation: Annotation) {
    self.annotation = annotation
    source = DocumentSource.uri(ofDocument: annotation.documentID)
  }

  /// The collection on one line, without its end.
  func bytes() -> [UInt8] {
    let mentions = Annotation.mentions(of: annotation.entries)
    var writer = JSONWriter()
    writer.reserveCapacity(600 + mentions.count * 900)
    writer.object { writer in
      writer.array("@context") { writer in
        writer.value(Self.context)
        writer.object { writer in
          writer.member("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#")
          writer.member("dateline", "urn:dateline:term:")
        }
      }
      writer.member("id", urn("collection"))
      writer.member("type", "AnnotationCollection")
      writer.member("label", annotation.document.metadata.title ?? annotation.documentID)
      writer.object("generator") { writer in
        writer.member("id", "urn:dateline:software:\(DatelineVersion.current)")
        writer.member("type", "Software")
        writer.member("name", "Dateline \(DatelineVersion.current)")
      }
      writer.member("dateline:text_sha256", annotation.textHash)
      writer.member("dateline:gazetteer_hash", annotation.gazetteerHash)
      writer.member("total", mentions.count)
      // A page without annotations is none.
      guard !mentions.isEmpty else { return }
      writer.object("first") { writer in
        writer.member("id", urn("page=1"))
        writer.member("type", "AnnotationPage")
        writer.member("partOf", urn("collection"))
        writer.member("startIndex", 0)
        writer.array("items") { writer in
          for (entry, mention) in mentions { write(mention, of: entry, to: &writer) }
        }
      }
    }
    return writer.bytes
  }

  /// What a part of the document's annotations is called.
  private func urn(_ part: String) -> String {
    NameBasedUUID.urn(of: "\(source)#sha256=\(annotation.textHash);\(part)")
  }

  private func write(
    _ mention: AnnotatedPlace.Occurrence, of entry: AnnotationEntry, to writer: inout JSONWriter
  ) {
    let range = mention.range
    let place = entry.uri ?? entry.kind.rawValue
    writer.object { writer in
      writer.member("id", urn("char=\(range.lowerBound),\(range.upperBound);place=\(place)"))
      writer.member("type", "Annotation")
      writer.member("motivation", entry.coordinate == nil ? "tagging" : "identifying")
      writer.array("body") { writer in writeBody(entry, to: &writer) }
      writer.object("target") { writer in writeTarget(mention, to: &writer) }
      writer.member("dateline:role", mention.role.rawValue)
      writer.key("dateline:mention_confidence")
      writer.number(mention.confidence, decimals: 3)
      writer.key("dateline:confidence")
      writer.number(entry.confidence, decimals: 3)
      if entry.coordinate == nil {
        writer.member("dateline:near", ifPresent: entry.near.map { LinkedPlaces.uri(of: $0.id) })
      }
    }
  }

  private func writeBody(_ entry: AnnotationEntry, to writer: inout JSONWriter) {
    if let coordinate = entry.coordinate {
      writer.object { writer in
        writer.member("type", "SpecificResource")
        writer.member("purpose", "identifying")
        writer.object("source") { writer in
          writer.member("id", entry.uri ?? Self.geoURI(entry, coordinate))
          writer.member("type", "wgs84:SpatialThing")
          writer.member("label", entry.name)
          writer.key("wgs84:lat")
          writer.number(coordinate.latitude, decimals: 6)
          writer.key("wgs84:long")
          writer.number(coordinate.longitude, decimals: 6)
          if let details = entry.details {
            writer.member("dateline:id", details.id)
            writer.member("dateline:feature_code", details.feature.code)
            writer.member("dateline:country_code", ifPresent: details.countryCode?.description)
          }
          if entry.kind == .approximate { writer.member("dateline:approximate", true) }
          writer.member(
            "dateline:within", ifPresent: entry.within.map { LinkedPlaces.uri(of: $0.id) })
          writer.member("dateline:near", ifPresent: entry.near.map { LinkedPlaces.uri(of: $0.id) })
        }
      }
    }
    writer.object { writer in
      writer.member("type", "TextualBody")
      writer.member("purpose", "tagging")
      writer.member("value", entry.details == nil ? entry.kind.rawValue : entry.name)
    }
  }

  private func writeTarget(
    _ mention: AnnotatedPlace.Occurrence, to writer: inout JSONWriter
  ) {
    let around = annotation.document.surroundings(of: mention, codePoints: Self.surroundings)
    writer.member("source", source)
    writer.array("selector") { writer in
      writer.object { writer in
        writer.member("type", "TextQuoteSelector")
        writer.member("exact", mention.text)
        writer.member("prefix", around.prefix)
        writer.member("suffix", around.suffix)
      }
      let document = annotation.document
      let isMarkup = document.isTakenFromMarkup
      let range = isMarkup ? document.sourceRange(mention.bytes) : mention.range
      writer.object { writer in
        writer.member("type", isMarkup ? "DataPositionSelector" : "TextPositionSelector")
        writer.member("start", range.lowerBound)
        writer.member("end", range.upperBound)
      }
    }
  }

  /// A point that no gazetteer names (RFC 5870). No prefix of the context may be called `geo`.
  private static func geoURI(_ entry: AnnotationEntry, _ point: Coordinate) -> String {
    let uncertainty = entry.uncertainty.map { ";u=" + DecimalText.rounded($0, decimals: 0) } ?? ""
    return "geo:\(DecimalText.degrees(point.latitude)),\(DecimalText.degrees(point.longitude))"
      + uncertainty
  }
}

/// UUIDs that follow from a name (RFC 9562 section 5.5, version 5).
private enum NameBasedUUID {
  /// The name space of web addresses (section 6.6).
  private static let addresses: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// `urn:uuid:` and the UUID of a URI.
  static func urn(of uri: String) -> String {
    var bytes = Array(DigestAlgorithm.sha1.digest(of: addresses + Array(uri.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { bytes[$0].hexadecimal }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
