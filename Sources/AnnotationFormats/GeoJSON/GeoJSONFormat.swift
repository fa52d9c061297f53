import ArticleAnnotation

extension AnnotationFormat {
  /// One FeatureCollection (RFC 7946), indented.
  public static let geojson = AnnotationFormat(GeoJSONFormat())
}

/// A document as one FeatureCollection, indented, as ``Annotation/geoJSON(pretty:areas:)`` writes it.
struct GeoJSONFormat: TextFormat {
  let name = "geojson"
  let fileExtensions = ["geojson", "json"]
  let mediaType = "application/geo+json"
  let holdsManyDocuments = false
  let countsInOffsetUnit = true

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    annotation.geoJSON(pretty: true, areas: options.givesAreas) + [0x0A]
  }
}
