internal import CLibXML

/// Writes XML 1.0 in UTF-8: elements open, hold attributes, text and elements, and close again.
///
/// Text and attributes are escaped by libxml2 (`xmlTextWriterWriteString`,
/// `xmlTextWriterWriteAttribute`). Characters that XML 1.0 cannot hold (section 2.2: most of U+0000 to
/// U+001F, U+FFFE, U+FFFF) become U+FFFD, so that any text gives well-formed XML.
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
  ///   - isPretty: Indent by two spaces. Elements that hold nothing but text keep it as it is; for others
  ///     see ``mixedElement(_:_:_:)``.
  ///   - body: Writes exactly one element.
  /// - Returns: UTF-8 bytes that begin with the XML declaration and end with a line end; empty where
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

  /// Writes elements that another document takes in: without a declaration, indented as if they stood
  /// alone.
  ///
  /// - Parameter body: Writes any number of elements.
  /// - Returns: UTF-8 bytes that end with a line end where there is any element.
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
  ///   - name: Its name, with a prefix where it has one.
  ///   - attributes: Names and values in their order.
  ///   - body: Writes what the element holds.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout XMLWriter) -> Void = { _ in }
  ) {
    element(name, attributes.map { ($0.key, $0.value) }, body)
  }

  /// Writes an element whose attributes are gathered at run time.
  ///
  /// - Parameters:
  ///   - name: Its name, with a prefix where it has one.
  ///   - attributes: Names and values in their order, no name twice.
  ///   - body: Writes what the element holds.
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

  /// Writes an element in which text and elements alternate, without any white space but the text's.
  ///
  /// - Parameters:
  ///   - name: Its name, with a prefix where it has one.
  ///   - attributes: Names and values in their order, no name twice.
  ///   - body: Writes what the element holds.
  public mutating func mixedElement(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    let wasIndented = isIndented
    element(name, attributes) { writer in
      writer.indent(false)
      body(&writer)
    }
    guard wasIndented else { return }
    // libxml2 takes the line end for text, and would not indent what follows.
    xmlTextWriterWriteRaw(writer, "\n")
    indent(true)
  }

  /// Writes an element that holds nothing but text.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes text.
  public mutating func text(_ text: String) {
    xmlTextWriterWriteString(writer, XMLWriter.valid(text))
  }

  /// Text with U+FFFD for what XML 1.0 cannot hold.
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
