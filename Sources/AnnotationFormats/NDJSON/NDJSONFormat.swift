import ArticleAnnotation

extension AnnotationFormat {
  /// A FeatureCollection a line.
  public static let ndjson = AnnotationFormat(NDJSONFormat())
}

/// Documents as FeatureCollections, one a line, as ``Annotation/geoJSON(pretty:areas:)`` of the GeoJSON format
/// writes them without indentation.
struct NDJSONFormat: TextFormat {
  let name = "ndjson"
  let fileExtensions = ["ndjson", "jsonl"]
  let mediaType = "application/x-ndjson"
  let holdsManyDocuments = true
  let countsInOffsetUnit = true

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    annotation.geoJSON(areas: options.givesAreas) + [0x0A]
  }
}
