import ArticleAnnotation
import ArticleText
import Markup
import ToponymRecognition

/// A document as TEI P5: a header, the whole text with its places marked, and a list of these places.
///
/// Names of settlements and divisions are `placeName`, those of waters and landforms `geogName`, and what
/// is no name (demonyms, descriptions, coordinates) is `rs` of type `place`. `ref` leads to the list, `ana`
/// to the role, and `cert` says how sure the mention and its place are. Where mentions cross, the later
/// one is cut in two that are joined by `next` and `prev`. Blank lines part paragraphs, and line ends do
/// where there are none.
///
/// Source: <https://tei-c.org/release/doc/tei-p5-doc/en/html/>, modules namesdates and linking.
struct TEIDocument {
  let annotation: Annotation
  let entries: [AnnotationEntry]
  private let paragraphs: [Range<Int>]
  private let spans: [MarkedSpan]

  init(_ annotation: Annotation) {
    self.annotation = annotation
    entries = annotation.entries
    paragraphs = MarkedParagraphs(bytes: annotation.document.bytes, marks: []).paragraphs
    spans = MarkedSpan.nested(entries, in: paragraphs)
  }

  /// UTF-8 bytes with a line end.
  func bytes() -> [UInt8] {
    XMLWriter.document { writer in
      writer.element("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0"]) { writer in
        writeHeader(to: &writer)
        writer.element("text", ["xml:lang": annotation.language.rawValue]) { writer in
          writer.element("body") { writeParagraphs(to: &$0) }
        }
        writeStandOff(to: &writer)
      }
    }
  }

  private func writeParagraphs(to writer: inout XMLWriter) {
    // A body has to hold something.
    guard !paragraphs.isEmpty else { return writer.element("p") }
    var rest = spans[...]
    for paragraph in paragraphs {
      let inside = rest.prefix { $0.bytes.lowerBound < paragraph.upperBound }
      rest = rest.dropFirst(inside.count)
      writer.mixedElement("p") { writer in
        write(paragraph, marking: inside, to: &writer)
      }
    }
  }

  /// Text with the elements in it, which come by their beginning.
  private func write(
    _ range: Range<Int>, marking spans: ArraySlice<MarkedSpan>, to writer: inout XMLWriter
  ) {
    var position = range.lowerBound
    var rest = spans
    while let span = rest.popFirst() {
      writeText(position..<max(position, span.bytes.lowerBound), to: &writer)
      let inner = rest.prefix { $0.bytes.lowerBound < span.bytes.upperBound }
      rest = rest.dropFirst(inner.count)
      write(span, holding: inner, to: &writer)
      position = span.bytes.upperBound
    }
    writeText(position..<max(position, range.upperBound), to: &writer)
  }

  private func writeText(_ range: Range<Int>, to writer: inout XMLWriter) {
    if !range.isEmpty { writer.text(annotation.document.slice(range)) }
  }

  private func write(
    _ span: MarkedSpan, holding inner: ArraySlice<MarkedSpan>, to writer: inout XMLWriter
  ) {
    let element = Self.element(of: span)
    writer.element(element.name, attributes(of: span, type: element.type)) { writer in
      write(span.bytes, marking: inner, to: &writer)
    }
  }

  private func attributes(of span: MarkedSpan, type: String?) -> [(String, String)] {
    var attributes: [(String, String)] = []
    if let type { attributes += [("type", "place"), ("subtype", type)] }
    if span.entry.kind != .unresolved { attributes.append(("ref", "#" + Self.id(of: span.entry))) }
    attributes.append(("cert", Self.certainty(of: span)))
    attributes.append(("ana", "#role-" + span.mention.role.rawValue))
    if span.part > 0 {
      attributes.append(("xml:id", Self.id(of: span, part: span.part)))
      if span.part > 1 {
        attributes.append(("prev", "#" + Self.id(of: span, part: span.part - 1)))
      }
      if span.continues {
        attributes.append(("next", "#" + Self.id(of: span, part: span.part + 1)))
      }
    }
    return attributes
  }

  private static func element(of span: MarkedSpan) -> (name: String, type: String?) {
    switch span.mention.role {
    case .demonym, .relative, .coordinates: ("rs", span.mention.role.rawValue)
    case .literal, .metonymic, .embedded, .dateline:
      (span.entry.classification == .nature ? "geogName" : "placeName", nil)
    }
  }

  /// The id of a place in the list.
  static func id(of entry: AnnotationEntry) -> String { "place-\(entry.number)" }

  private static func id(of span: MarkedSpan, part: Int) -> String {
    "mention-\(span.entry.number)-\(span.mention.range.lowerBound)-\(part)"
  }

  /// High from 0.8 on, medium from 0.5 on, of the less sure of name and place.
  private static func certainty(of span: MarkedSpan) -> String {
    let isPlaced = span.entry.kind != .unresolved
    return certainty(
      isPlaced ? min(span.mention.confidence, span.entry.confidence) : span.mention.confidence)
  }

  static func certainty(_ probability: Double) -> String {
    switch probability {
    case 0.8...: "high"
    case 0.5...: "medium"
    default: "low"
    }
  }
}
