import ArticleAnnotation

extension AnnotationFormat {
  /// The text with its places marked, and a list of them (TEI P5).
  public static let tei = AnnotationFormat(TEIFormat())
}

/// A document as an edition of its text, which ``TEIDocument`` writes.
struct TEIFormat: TextFormat {
  let name = "tei"
  let fileExtensions = ["xml", "tei"]
  let mediaType = "application/tei+xml"
  let holdsManyDocuments = false

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    TEIDocument(annotation).bytes()
  }
}
