extension AnnotationFormat {
  /// A GeoPackage (OGC 12-128r17), which ``AnnotationPackage`` writes and a renderer does not.
  public static let gpkg = AnnotationFormat(GeoPackageFormat())
}

/// A database of documents, and the one format that is not text: ``AnnotationPackage`` writes it.
struct GeoPackageFormat: OutputFormat {
  let name = "gpkg"
  let fileExtensions = ["gpkg"]
  let mediaType = "application/geopackage+sqlite3"
  let holdsManyDocuments = true
}
