import ArticleAnnotation
import JSON

extension AnnotationFormat {
  /// A Feature a record (RFC 8142).
  public static let geojsonseq = AnnotationFormat(GeoJSONSequenceFormat())
}

/// Features of documents as a sequence of GeoJSON texts (RFC 8142): before each a record separator,
/// behind it a line feed.
///
/// Each Feature has the id of its document as `document`; otherwise they are those of
/// ``Annotation/geoJSON(pretty:areas:)``, and the GeoJSON format writes them.
struct GeoJSONSequenceFormat: TextFormat {
  private static let recordSeparator: UInt8 = 0x1E

  let name = "geojsonseq"
  let fileExtensions = ["geojsons", "geojsonl"]
  let mediaType = "application/geo+json-seq"
  let holdsManyDocuments = true
  let countsInOffsetUnit = true

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    annotation.forEachFeature(
      areas: options.givesAreas, document: annotation.documentID
    ) { feature in
      var writer = JSONWriter()
      feature(&writer)
      bytes.append(Self.recordSeparator)
      bytes.append(contentsOf: writer.bytes)
      bytes.append(0x0A)
    }
    return bytes
  }
}
