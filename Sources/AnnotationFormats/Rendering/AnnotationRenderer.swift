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
  private let text: any TextFormat

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - format: One for which ``AnnotationFormat/isText`` is true.
  ///   - options: How it is written.
  public init(_ format: AnnotationFormat, options: RenderingOptions = RenderingOptions()) {
    guard let text = format.output as? any TextFormat else {
      preconditionFailure("A database is not written as text; see AnnotationPackage")
    }
    self.format = format
    self.options = options
    self.text = text
  }

  /// What stands before the first document.
  public var head: [UInt8] { text.head }

  /// What stands between two documents.
  public var separator: [UInt8] { text.separator }

  /// What stands behind the last document.
  public var tail: [UInt8] { text.tail }

  /// One document, with its line end.
  ///
  /// Formats for readers show the title and the date of the document's metadata.
  ///
  /// - Parameters:
  ///   - annotation: What is written.
  ///   - title: A title in place of the one in the metadata; nil keeps that.
  ///   - date: A date in any form in place of the one in the metadata; nil keeps that.
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  public func render(
    _ annotation: Annotation, title: String? = nil, date: String? = nil
  ) -> [UInt8] {
    let titled = annotation.replacingMetadata(title: title, date: date)
    return text.render(
      text.countsInOffsetUnit ? titled.counting(in: options.offsetUnit) : titled, options: options)
  }
}
