/// The class of a Unicode scalar for the tokenizer.
struct ScalarClass: OptionSet {
  let rawValue: UInt8

  static let upper = ScalarClass(rawValue: 1)
  static let lower = ScalarClass(rawValue: 2)
  static let digit = ScalarClass(rawValue: 4)
  static let uncased = ScalarClass(rawValue: 8)
  static let mark = ScalarClass(rawValue: 16)
  static let ideograph = ScalarClass(rawValue: 32)

  /// Letters, marks and digits, which form words with their neighbours.
  static let word: ScalarClass = [.upper, .lower, .digit, .uncased, .mark]
  static let letter: ScalarClass = [.upper, .lower, .uncased]

  /// The classes of U+0000...U+07FF, which cover Latin, Greek, Cyrillic, Hebrew and Arabic.
  static let table: [UInt8] = (0..<0x800).map { value in
    Unicode.Scalar(UInt32(value)).map { ScalarClass(of: $0).rawValue } ?? 0
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Classifies a scalar by its Unicode properties; slower than ``table``.
  init(of scalar: Unicode.Scalar) {
    if Self.isUnspaced(scalar.value) {
      switch scalar.properties.generalCategory {
      case .otherLetter, .modifierLetter, .decimalNumber: self = .ideograph
      case .nonspacingMark, .spacingMark: self = .mark
      default: self = []
      }
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .otherLetter: self = .uncased
    case .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber, .letterNumber, .otherNumber: self = .digit
    default: self = scalar.value == 0xAD ? .mark : []  // a soft hyphen stands inside a word
    }
  }

  /// Whether a scalar belongs to a script without spaces between words.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005, 0x3040...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

/// Decodes the scalar that starts at a byte. The bytes must be valid UTF-8, which they are if they
/// come from a String.
@inline(__always)
func decodeScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (value: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
  if first < 0x80 { return (first, 1) }
  if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
  if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
  return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
}
