import ArticleAnnotation

extension AnnotationFormat {
  /// The article and tables for a terminal.
  public static let text = AnnotationFormat(TerminalFormat())
}

/// Documents for a terminal, which ``TerminalReport`` writes, with an empty line between two.
struct TerminalFormat: TextFormat {
  let name = "text"
  let fileExtensions = ["txt"]
  let mediaType = "text/plain; charset=utf-8"
  let holdsManyDocuments = true
  let separator: [UInt8] = [0x0A]

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    TerminalReport(annotation, options: options).bytes()
  }
}
