/// Writes HTML: names of elements and attributes are constants of the program, everything else is
/// escaped.
struct HTMLWriter {
  /// Attributes in their order; one without a value is left out, an empty one stands alone.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes markup of the program's own.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes += $0 }
  }

  /// Writes markup that another part of the program made and answers for.
  mutating func trusted(_ markup: String) { bytes += markup.utf8 }

  /// Writes the beginning of an element.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      guard let value else { continue }
      markup(" ")
      markup(key)
      guard !value.isEmpty else { continue }
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  /// Writes the end of an element.
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes an element.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// Writes an element that holds nothing but text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes text.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { HTMLText.append(ArraySlice($0), to: &bytes) }
  }

  /// Writes text that is UTF-8 already.
  mutating func text(_ text: ArraySlice<UInt8>) { HTMLText.append(text, to: &bytes) }

  /// Writes a line end.
  mutating func line() { bytes.append(0x0A) }
}
