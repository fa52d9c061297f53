public import ArticleAnnotation

/// Writes annotations in one format as bytes.
///
/// An output is ``head``, then the documents with ``separator`` between them, then ``tail``. Documents are
/// rendered apart from each other, so that many can be in work at one time.
///
/// ```swift
/// let renderer = AnnotationRenderer(.ndjson)
/// let line = renderer.render(geoparser.annotate(document))
/// ```
public struct AnnotationRenderer: Sendable {
  /// What the output is written in.
  public let format: AnnotationFormat
  /// How it is written.
  public let options: RenderingOptions

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - format: One for which ``AnnotationFormat/isText`` is true.
  ///   - options: How it is written.
  public init(_ format: AnnotationFormat, options: RenderingOptions = RenderingOptions()) {
    precondition(format.isText, "A database is not written as text; see AnnotationPackage")
    self.format = format
    self.options = options
  }

  /// What stands before the first document.
  public var head: [UInt8] {
    switch format {
    case .csv: MentionTable.header
    case .kml: KMLDocument.head
    default: []
    }
  }

  /// What stands between two documents.
  public var separator: [UInt8] { format == .text ? [0x0A] : [] }

  /// What stands behind the last document.
  public var tail: [UInt8] { format == .kml ? KMLDocument.tail : [] }

  /// One document, with its line end.
  ///
  /// - Parameters:
  ///   - annotation: What is written.
  ///   - title: The document's title where that is no part of its text; formats for readers show it.
  ///   - date: The document's date in any form; they show it, too.
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  public func render(
    _ annotation: Annotation, title: String? = nil, date: String? = nil
  ) -> [UInt8] {
    // Others state what they count in their standards.
    let counted =
      [.geojson, .ndjson, .geojsonseq, .csv].contains(format)
      ? annotation.counting(in: options.offsetUnit) : annotation
    return switch format {
    case .geojson: counted.geoJSON(pretty: true, areas: options.givesAreas) + [0x0A]
    case .ndjson: counted.geoJSON(areas: options.givesAreas) + [0x0A]
    case .geojsonseq: FeatureSequence.records(counted, areas: options.givesAreas)
    case .csv: MentionTable.rows(counted)
    case .kml: KMLDocument.folder(annotation, title: title, date: date)
    case .gpx: GPXDocument(annotation, title: title, date: date).bytes()
    case .tei: TEIDocument(annotation, title: title, date: date).bytes()
    case .webannotation: WebAnnotations(annotation, title: title).bytes() + [0x0A]
    case .lpf: DocumentPlaces(annotation, title: title, date: date).bytes() + [0x0A]
    case .gpkg: []
    case .html:
      HTMLReport(annotation, map: ReportMap(of: annotation), title: title, date: date).bytes()
    case .text: TerminalReport(annotation, options: options).bytes()
    case .svg: annotation.svg()
    }
  }
}
