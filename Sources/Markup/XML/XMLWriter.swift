internal import CLibXML

/// Writes XML 1.0 in UTF-8: elements with attributes, text and other elements.
///
/// Text and attributes are escaped by libxml2 (`xmlTextWriterWriteString`,
/// `xmlTextWriterWriteAttribute`). Characters that XML 1.0 does not allow (section 2.2: most of
/// U+0000 to U+001F, U+FFFE, U+FFFF) become U+FFFD, so any text gives well-formed XML.
///
/// ```swift
/// let bytes = XMLWriter.document { writer in
///   writer.element("name", ["xml:lang": "de"]) { $0.text("Öhringen & Umgebung") }
/// }
/// ```
public struct XMLWriter: ~Copyable {
  private let writer: xmlTextWriterPtr?
  private let buffer: xmlBufferPtr?
  private var isIndented = false

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - isPretty: Whether to indent by two spaces. Elements that contain only text keep it
  ///     unchanged; for mixed content, see ``mixedElement(_:_:_:)``.
  ///   - body: Writes exactly one element.
  /// - Returns: UTF-8 bytes that begin with the XML declaration and end with a line feed; empty if
  ///   memory ran out.
  public static func document(
    isPretty: Bool = true, _ body: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var writer = XMLWriter()
    writer.indent(isPretty)
    xmlTextWriterStartDocument(writer.writer, "1.0", "UTF-8", nil)
    body(&writer)
    return writer.finish()
  }

  /// Writes elements to insert into another document: without a declaration, indented as at the top
  /// level.
  ///
  /// - Parameter body: Writes any number of elements.
  /// - Returns: UTF-8 bytes that end with a line feed, or none if no element was written.
  public static func fragment(_ body: (inout XMLWriter) -> Void) -> [UInt8] {
    var writer = XMLWriter()
    writer.indent(true)
    body(&writer)
    return writer.finish()
  }

  private init() {
    buffer = xmlBufferCreate()
    writer = xmlNewTextWriterMemory(buffer, 0)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  private mutating func indent(_ isIndented: Bool) {
    self.isIndented = isIndented
    xmlTextWriterSetIndent(writer, isIndented ? 1 : 0)
    xmlTextWriterSetIndentString(writer, "  ")
  }

  private func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    guard let buffer, let content = xmlBufferContent(buffer) else { return [] }
    return [UInt8](UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// Writes an element.
  ///
  /// - Parameters:
  ///   - name: The name, with its prefix if any.
  ///   - attributes: Names and values in order.
  ///   - body: Writes the content of the element.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout XMLWriter) -> Void = { _ in }
  ) {
    element(name, attributes.map { ($0.key, $0.value) }, body)
  }

  /// Writes an element whose attributes are computed at run time.
  ///
  /// - Parameters:
  ///   - name: The name, with its prefix if any.
  ///   - attributes: Names and values in order; names must be unique.
  ///   - body: Writes the content of the element.
  public mutating func element(
    _ name: String, _ attributes: [(String, String)], _ body: (inout XMLWriter) -> Void
  ) {
    xmlTextWriterStartElement(writer, name)
    for (key, value) in attributes {
      xmlTextWriterWriteAttribute(writer, key, XMLWriter.valid(value))
    }
    body(&self)
    xmlTextWriterEndElement(writer)
  }

  /// Writes an element with mixed content, without adding white space.
  ///
  /// - Parameters:
  ///   - name: The name, with its prefix if any.
  ///   - attributes: Names and values in order; names must be unique.
  ///   - body: Writes the content of the element.
  public mutating func mixedElement(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    let wasIndented = isIndented
    element(name, attributes) { writer in
      writer.indent(false)
      body(&writer)
    }
    guard wasIndented else { return }
    // libxml2 would treat a line feed as text and not indent what follows, so write it raw.
    xmlTextWriterWriteRaw(writer, "\n")
    indent(true)
  }

  /// Writes an element that contains only text.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes text.
  public mutating func text(_ text: String) {
    xmlTextWriterWriteString(writer, XMLWriter.valid(text))
  }

  /// The text with U+FFFD in place of characters that XML 1.0 does not allow.
  private static func valid(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isValid($0) }) else { return text }
    var valid = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { valid.append(isValid(scalar) ? scalar : "\u{FFFD}") }
    return String(valid)
  }

  private static func isValid(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
