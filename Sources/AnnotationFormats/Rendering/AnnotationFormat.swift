/// The formats in which annotations leave the program.
public enum AnnotationFormat: String, CaseIterable, Sendable {
  /// One FeatureCollection (RFC 7946), indented.
  case geojson
  /// A FeatureCollection a line.
  case ndjson
  /// A Feature a record (RFC 8142).
  case geojsonseq
  /// A mention a row (RFC 4180).
  case csv
  /// Folders of Placemarks (OGC 07-147r2).
  case kml
  /// Waypoints and a route (GPX 1.1).
  case gpx
  /// A GeoPackage (OGC 12-128r17), which ``AnnotationPackage`` writes and a renderer does not.
  case gpkg
  /// The text with its places marked, and a list of them (TEI P5).
  case tei
  /// Mentions as W3C Web Annotations, a collection a line.
  case webannotation
  /// Places as Linked Places, GeoJSON-LD.
  case lpf
  /// A page to read: the article, a map and tables in one file.
  case html
  /// The article and tables for a terminal.
  case text
  /// A map of a document.
  case svg

  /// Whether one output holds many documents; otherwise each document is an output of its own.
  public var holdsManyDocuments: Bool {
    switch self {
    case .ndjson, .geojsonseq, .csv, .kml, .gpkg, .webannotation, .text: true
    case .geojson, .gpx, .tei, .lpf, .html, .svg: false
    }
  }

  /// Whether it is text, which ``AnnotationRenderer`` writes, and not a database.
  public var isText: Bool { self != .gpkg }

  /// The ending of files of this format, without a full stop.
  public var fileExtension: String {
    switch self {
    case .geojson: "geojson"
    case .ndjson: "ndjson"
    case .geojsonseq: "geojsons"
    case .csv: "csv"
    case .kml: "kml"
    case .gpx: "gpx"
    case .gpkg: "gpkg"
    case .tei: "xml"
    case .webannotation: "jsonld"
    case .lpf: "lpf.json"
    case .html: "html"
    case .text: "txt"
    case .svg: "svg"
    }
  }

  /// The media type, as a server states it.
  public var mediaType: String {
    switch self {
    case .geojson: "application/geo+json"
    case .ndjson: "application/x-ndjson"
    case .geojsonseq: "application/geo+json-seq"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .kml: "application/vnd.google-earth.kml+xml"
    case .gpx: "application/gpx+xml"
    case .gpkg: "application/geopackage+sqlite3"
    case .tei: "application/tei+xml"
    case .webannotation:
      #"application/ld+json; profile="http://www.w3.org/ns/anno.jsonld""#
    case .lpf: "application/ld+json"
    case .html: "text/html; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    case .svg: "image/svg+xml"
    }
  }

  /// The format of a file by its ending; nil where the ending says none.
  public init?(path: String) {
    let file = path.split(separator: "/").last?.lowercased() ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...] {
    case "json" where file.hasSuffix(".lpf.json"): self = .lpf
    case "geojson", "json": self = .geojson
    case "ndjson", "jsonl": self = .ndjson
    case "geojsonl": self = .geojsonseq
    case "tei": self = .tei
    case "htm": self = .html
    case let ending:
      guard let format = AnnotationFormat.allCases.first(where: { $0.fileExtension == ending })
      else { return nil }
      self = format
    }
  }
}
