import ArticleAnnotation
import Gazetteer
import GazetteerExport
import GeoJSON
import JSON
import ToponymRecognition

extension AnnotationFormat {
  /// Places as Linked Places, GeoJSON-LD.
  public static let lpf = AnnotationFormat(LinkedPlacesFormat())
}

/// A document as a collection of Linked Places, indented.
struct LinkedPlacesFormat: TextFormat {
  let name = "lpf"
  let fileExtensions = ["lpf.json"]
  let mediaType = "application/ld+json"
  let holdsManyDocuments = false

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    DocumentPlaces(annotation).bytes() + [0x0A]
  }
}

/// A document's places as Linked Places, GeoJSON-LD: a FeatureCollection in which each place has the names
/// that the document gives it, with the document as their citation.
///
/// A place that the gazetteer lacks has a URN of the document and its number there. Coordinates that a
/// text writes out are no names and are left out.
///
/// Source: <https://github.com/LinkedPasts/linked-places-format>.
private struct DocumentPlaces {
  private let annotation: Annotation
  /// When the names were in use: a date in ISO 8601.
  private let date: String?
  private let source: String

  init(_ annotation: Annotation) {
    self.annotation = annotation
    date =
      annotation.document.metadata.date.flatMap(ISODate.parse)
      ?? annotation.asOf.map(LinkedPlacesTable.isoYear)
    source = DocumentSource.uri(ofDocument: annotation.documentID)
  }

  /// The collection, indented, without a line end.
  func bytes() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.member("type", "FeatureCollection")
      writer.member("@context", LinkedPlaces.context)
      writer.array("features") { writer in
        for entry in annotation.entries where entry.kind != .coordinates {
          write(entry, to: &writer)
        }
      }
    }
    return writer.bytes
  }

  private func write(_ entry: AnnotationEntry, to writer: inout JSONWriter) {
    let type = entry.details.map { LinkedPlacesType($0.feature) }
    writer.object { writer in
      writer.member("@id", entry.uri ?? "\(source)#place-\(entry.number)")
      writer.member("type", "Feature")
      writer.object("properties") { writer in
        writer.member("title", entry.name)
        writer.member(
          "ccodes", entry.surroundings?.countryCode.map { [$0.description] } ?? [])
        writer.member("fclasses", type.map { [$0.featureClass] } ?? [])
        writer.member("dateline:kind", entry.kind.rawValue)
        if let details = entry.details {
          writer.member("dateline:id", details.id)
          writer.member("dateline:feature_class", details.feature.featureClass.rawValue)
          writer.member("dateline:feature_code", details.feature.code)
        }
        writer.key("dateline:confidence")
        writer.number(entry.confidence, decimals: 3)
        if let uncertainty = entry.uncertainty {
          writer.key("dateline:uncertainty_m")
          writer.number(uncertainty, decimals: 0)
        }
        if entry.kind == .approximate { writer.member("dateline:approximate", true) }
        writer.member(
          "dateline:within", ifPresent: entry.within.map { LinkedPlaces.uri(of: $0.id) })
        writer.member("dateline:near", ifPresent: entry.near.map { LinkedPlaces.uri(of: $0.id) })
      }
      if let date { Self.write(date: date, to: &writer) }
      writer.array("names") { writer in writeNames(of: entry, to: &writer) }
      writer.array("types") { writer in
        guard let type else { return }
        LinkedPlaces.write(type, to: &writer)
      }
      writeGeometry(of: entry, to: &writer)
      if let link = entry.details.flatMap({ LinkedPlaces.link(of: $0.id) }) {
        LinkedPlaces.write(link: link, to: &writer)
      }
      writeDescription(of: entry, to: &writer)
    }
  }

  /// When the names were in use: the document's date, or the year whose names it has.
  private static func write(date: String, to writer: inout JSONWriter) {
    writer.object("when") { writer in
      writer.array("timespans") { writer in
        writer.object { writer in
          for key in ["start", "end"] {
            writer.object(key) { $0.member("in", date) }
          }
        }
      }
    }
  }

  /// The main name by the gazetteer, and each spelling of the text by the document. Demonyms and
  /// descriptions are no names, but one is better than none.
  private func writeNames(of entry: AnnotationEntry, to writer: inout JSONWriter) {
    let title = annotation.document.metadata.title ?? annotation.documentID
    let document: LinkedPlaces.Citation = (title, source)
    var names = spellings(of: entry)
    if let details = entry.details {
      let provenance = details.provenance
      let isInText = names.contains(details.name)
      LinkedPlaces.write(
        toponym: details.name,
        citations: [(provenance.citation ?? provenance.gazetteer, provenance.uri)]
          + (isInText ? [document] : []),
        to: &writer)
      names.removeAll { $0 == details.name }
    }
    for name in names {
      LinkedPlaces.write(toponym: name, citations: [document], to: &writer)
    }
  }

  /// The names that the document has for a place, each once.
  private func spellings(of entry: AnnotationEntry) -> [String] {
    let names = entry.mentions.filter { $0.role != .demonym && $0.role != .relative }
    var spellings: [String] = []
    var known: Set<String> = []
    for mention in names.isEmpty && entry.details == nil ? entry.mentions : names
    where known.insert(mention.text).inserted { spellings.append(mention.text) }
    return spellings
  }

  private func writeGeometry(of entry: AnnotationEntry, to writer: inout JSONWriter) {
    writer.key("geometry")
    if entry.kind == .approximate, let area = annotation.area(of: entry) {
      // An area that says how sure it is, and no point.
      return area.write(to: &writer) { $0.member("certainty", certainty(of: entry)) }
    }
    guard let coordinate = entry.coordinate else { return writer.null() }
    writer.object { writer in
      writer.member("type", "Point")
      writer.key("coordinates")
      writer.position(coordinate)
      writer.member("certainty", certainty(of: entry))
    }
  }

  private func certainty(of entry: AnnotationEntry) -> String {
    switch entry.confidence {
    case 0.8... where entry.kind == .place: "certain"
    case 0.5...: "less-certain"
    default: "uncertain"
    }
  }

  private func writeDescription(of entry: AnnotationEntry, to writer: inout JSONWriter) {
    guard let mention = entry.mentions.first else { return }
    let around = annotation.document.surroundings(of: mention, codePoints: 60)
    writer.array("descriptions") { writer in
      writer.object { writer in
        writer.member("@id", source)
        writer.member("value", "… \(around.prefix)\(mention.text)\(around.suffix) …")
        writer.member("lang", annotation.language.rawValue)
      }
    }
  }
}
