/// Writes SVG as bytes: elements, attributes and text, escaped.
///
/// Unlike an XML document writer, it writes fragments that are valid in both HTML and XML.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes markup without escaping.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Opens an element; ``close(_:)`` must close it.
  mutating func open(_ name: StaticString, _ attributes: [(String, String)] = []) {
    begin(name, attributes)
    markup(">")
  }

  /// Closes an element.
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes an empty element.
  mutating func element(_ name: StaticString, _ attributes: [(String, String)]) {
    begin(name, attributes)
    markup("/>")
  }

  private mutating func begin(_ name: StaticString, _ attributes: [(String, String)]) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      markup(" ")
      text(key)
      markup("=\"")
      text(value)
      markup("\"")
    }
  }

  /// Writes an element that contains only text.
  mutating func element(
    _ name: StaticString, _ attributes: [(String, String)] = [], text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes text, escaped. Characters that XML 1.0 does not allow (section 2.2) become U+FFFD.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "\n", "\r", "\t": markup(" ")
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": markup("\u{FFFD}")
      default: if let units = Unicode.UTF8.encode(scalar) { bytes.append(contentsOf: units) }
      }
    }
  }

  /// Writes a line break between elements.
  mutating func line() { markup("\n") }
}
