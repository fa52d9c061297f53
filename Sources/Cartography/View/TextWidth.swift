/// Estimates the width of a text without knowing its font.
enum TextWidth {
  /// The width in units of the drawing, erring on the wide side.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  /// The width of a character as a share of the font size: 0 for combining marks, about 1 for East
  /// Asian characters and emoji, and for other scripts an average of common sans-serif fonts.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      1.02
    default:
      switch scalar {
      case "i", "j", "l", "I", "|", "'", "’", ".", ",", ":", ";", "!": 0.31
      case "f", "t", "r", "(", ")", " ", "-", "/": 0.38
      case "m", "w", "M", "W", "@", "%": 0.93
      case "A"..."Z": 0.72
      case "a"..."z": 0.585
      case "0"..."9": 0.63
      default: 0.62
      }
    }
  }
}
