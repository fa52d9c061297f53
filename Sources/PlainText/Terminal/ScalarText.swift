/// Helpers for runs of Unicode scalars, the form of text that the parsers here use.
package enum ScalarText {
  /// The run without surrounding white space.
  package static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = scalars.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return [] }
    return start[...last]
  }

  /// Whether a scalar is white space, including no-break spaces.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// The value of a decimal digit: ASCII, Arabic-Indic, Persian or full-width.
  package static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    for zero: UInt32 in [0x30, 0x660, 0x6F0, 0xFF10]
    where zero..<(zero + 10) ~= scalar.value {
      return UInt8(scalar.value - zero)
    }
    return nil
  }

  /// Whether a scalar is an ASCII letter.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    "A"..."Z" ~= scalar || "a"..."z" ~= scalar
  }

  /// The run as a string.
  package static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The run as a string with ASCII letters in lower case; other letters stay as they are.
  package static func lowercased(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    string(
      scalars.lazy.map { "A"..."Z" ~= $0 ? Unicode.Scalar(UInt8(ascii: $0) | 0x20) : $0 })
  }
}
