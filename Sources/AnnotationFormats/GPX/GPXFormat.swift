import ArticleAnnotation
import Gazetteer
import Geodesy
import Markup

extension AnnotationFormat {
  /// Waypoints and a route (GPX 1.1).
  public static let gpx = AnnotationFormat(GPXFormat())
}

/// A document as waypoints and a route.
struct GPXFormat: TextFormat {
  let name = "gpx"
  let fileExtensions = ["gpx"]
  let mediaType = "application/gpx+xml"
  let holdsManyDocuments = false

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    GPXDocument(annotation: annotation).bytes()
  }
}

/// A document's places as GPX 1.1: a waypoint a place, and the way of the story as a route.
///
/// The schema wants all waypoints before all routes, so a file holds one document. Names without a point
/// are left out; the format has no place for them. Nor has it areas: a place that the text only ties to
/// another is a ring, and its name says so.
///
/// Source: <https://www.topografix.com/GPX/1/1/>.
private struct GPXDocument {
  let annotation: Annotation

  /// UTF-8 bytes with a line end.
  func bytes() -> [UInt8] {
    XMLWriter.document { writer in
      writer.element(
        "gpx",
        [
          "version": "1.1", "creator": "Dateline \(DatelineVersion.current)",
          "xmlns": "http://www.topografix.com/GPX/1/1",
        ]
      ) { writer in
        writer.element("metadata") { writer in
          let metadata = annotation.document.metadata
          writer.element("name", text: metadata.title ?? annotation.documentID)
          let dated = metadata.date.map { " of \($0)" } ?? ""
          writer.element("desc", text: "Places of the text \(annotation.documentID)\(dated)")
        }
        for entry in annotation.entries { write(entry, to: &writer) }
        writeRoute(to: &writer)
      }
    }
  }

  private func write(_ entry: AnnotationEntry, to writer: inout XMLWriter) {
    guard let coordinate = entry.coordinate else { return }
    writer.element("wpt", position: coordinate) { writer in
      writer.element("name", text: name(of: entry))
      writer.element("desc", text: summary(of: entry))
      writer.element(
        "src", text: entry.surroundings?.provenance.gazetteer ?? "The text")
      if let provenance = entry.details?.provenance, let uri = provenance.uri {
        writer.element("link", ["href": uri]) { writer in
          writer.element("text", text: provenance.gazetteer)
        }
      }
      writer.element("sym", text: Self.symbol(of: entry))
      writer.element("type", text: entry.details?.feature.code ?? entry.kind.rawValue)
    }
  }

  private func name(of entry: AnnotationEntry) -> String {
    if entry.kind == .approximate, let within = entry.within {
      return "\(entry.name), " + ReaderWords.approximate(within.name, entry.uncertainty)
    }
    return entry.details?.fullName ?? entry.name
  }

  /// A sentence on how often and how surely a place is named, and in which document.
  private func summary(of entry: AnnotationEntry) -> String {
    let times = entry.mentions.count
    var parts = ["\(annotation.documentID): named \(times == 1 ? "once" : "\(times) times")"]
    if entry.kind == .approximate, let within = entry.within {
      parts.append(ReaderWords.approximate(within.name, entry.uncertainty))
    } else if let uncertainty = entry.uncertainty {
      parts.append("within \(Length(metres: uncertainty).formatted(in: .kilometre))")
    }
    parts.append("confidence \(DecimalText.probability(entry.confidence))")
    return parts.joined(separator: ", ")
  }

  /// Names that Garmin's devices know; others fall back to a flag.
  private static func symbol(of entry: AnnotationEntry) -> String {
    switch entry.classification {
    case .settlement:
      entry.details?.feature.rank == .capital ? "City (Capitol)" : "City (Medium)"
    case .division: "Flag, Blue"
    case .nature: "Summit"
    case .facility: "Building"
    case .estimate, .approximate, .unresolved: "Circle, Red"
    case .coordinates: "Pin, Red"
    }
  }

  private func writeRoute(to writer: inout XMLWriter) {
    let stops = annotation.itineraryStops
    guard stops.count > 1 else { return }
    writer.element("rte") { writer in
      writer.element("name", text: "The way of the story")
      for stop in stops {
        writer.element("rtept", position: stop.coordinate) { writer in
          writer.element("name", text: stop.name)
        }
      }
    }
  }
}

extension XMLWriter {
  /// An element at a position; GPX has no longitude of 180.
  fileprivate mutating func element(
    _ name: String, position: Coordinate, _ body: (inout XMLWriter) -> Void
  ) {
    let longitude = DecimalText.degrees(position.longitude)
    element(
      name,
      [
        "lat": DecimalText.degrees(position.latitude),
        "lon": longitude == "180" ? "-180" : longitude,
      ], body)
  }
}

extension Annotation {
  /// The places of the itinerary, one after the other.
  fileprivate var itineraryStops: [PlaceDetails] {
    var known: [String: PlaceDetails] = [:]
    for details in places.lazy.compactMap(\.details) { known[details.id] = details }
    let ids = itinerary.legs.prefix(1).map(\.from) + itinerary.legs.map(\.to)
    return ids.compactMap { known[$0] }
  }
}
