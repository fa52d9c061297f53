/// Text as HTML holds it.
enum HTMLText {
  /// Text that no reader of HTML takes for markup, in content and in quoted attributes.
  ///
  /// Control characters, and what the standard calls noncharacters, become U+FFFD; so do the marks that
  /// turn the direction of the text around them, with which a name could show as another one.
  ///
  /// Source: HTML Living Standard, "Serializing HTML fragments" and "Preprocessing the input stream".
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(Array(text.utf8)[...], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends valid UTF-8, escaped.
  ///
  /// - Complexity: O(*n*) in the text.
  static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var index = text.startIndex
    var copied = index
    func flush(_ bytes: inout [UInt8], to end: Int) { bytes += text[copied..<end] }
    while index < text.endIndex {
      let length: Int
      let substitute: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): (length, substitute) = (1, "&amp;")
      case UInt8(ascii: "<"): (length, substitute) = (1, "&lt;")
      case UInt8(ascii: ">"): (length, substitute) = (1, "&gt;")
      case UInt8(ascii: "\""): (length, substitute) = (1, "&quot;")
      case UInt8(ascii: "'"): (length, substitute) = (1, "&#39;")
      case 0x0D: (length, substitute) = (1, "\n")
      case 0x09, 0x0A:
        index += 1
        continue
      case 0..<0x20, 0x7F: (length, substitute) = (1, "\u{FFFD}")
      case 0xC2...:
        guard let unwanted = unwantedLength(text, at: index) else {
          index += 1
          continue
        }
        (length, substitute) = (unwanted, "\u{FFFD}")
      default:
        index += 1
        continue
      }
      flush(&bytes, to: index)
      substitute.withUTF8Buffer { bytes += $0 }
      index += length
      copied = index
    }
    flush(&bytes, to: text.endIndex)
  }

  /// The length of a scalar that is no text: C1 controls, U+202A to U+202E, U+2066 to U+2069,
  /// U+FDD0 to U+FDEF, and the last two of each plane.
  private static func unwantedLength(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < text.endIndex ? text[index + offset] : 0
    }
    switch (text[index], byte(1), byte(2)) {
    case (0xC2, 0x80...0x9F, _): return 2
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): return 3
    case (0xEF, 0xB7, 0x90...0xAF), (0xEF, 0xBF, 0xBE...0xBF): return 3
    case (0xF0...0xF4, let second, 0xBF):
      return second & 0x0F == 0x0F && byte(3) >= 0xBE ? 4 : nil
    default: return nil
    }
  }
}
