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
  public init(_ format: AnnotationFormat, options: RenderingOptions = RenderingOptions()) {
    self.format = format
    self.options = options
  }

  /// What stands before the first document.
  public var head: [UInt8] { [] }

  /// What stands between two documents.
  public var separator: [UInt8] { [] }

  /// What stands behind the last document.
  public var tail: [UInt8] { [] }

  /// One document, with its line end.
  ///
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  public func render(_ annotation: Annotation) -> [UInt8] {
    switch format {
    case .geojson: annotation.geoJSON(pretty: true, areas: options.givesAreas) + [0x0A]
    case .ndjson: annotation.geoJSON(areas: options.givesAreas) + [0x0A]
    }
  }
}
