import ArticleAnnotation

extension AnnotationFormat {
  /// A page to read: the article, a map and tables in one file.
  public static let html = AnnotationFormat(HTMLFormat())
}

/// A document as a page to read, which ``HTMLReport`` writes.
struct HTMLFormat: TextFormat {
  let name = "html"
  let fileExtensions = ["html", "htm"]
  let mediaType = "text/html; charset=utf-8"
  let holdsManyDocuments = false

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    HTMLReport(annotation, map: ReportMap(of: annotation)).bytes()
  }
}
