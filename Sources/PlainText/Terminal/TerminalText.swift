/// Text made safe for, and measured for, a terminal.
package enum TerminalText {
  /// One line that a terminal cannot take for a command.
  ///
  /// Control characters (including escapes) and marks that change the text direction become U+FFFD;
  /// tabs and line breaks become spaces; soft hyphens and U+FEFF are removed.
  package static func safe(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { !(0x20..<0x7F ~= $0) }) else { return String(text) }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: safe.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: safe.append("\u{FFFD}")
      case 0xAD, 0xFEFF: break
      default: safe.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
    return String(safe)
  }

  /// The width of a text in terminal columns.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width; only its wide ranges are used.
  package static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// The width of a character in columns: 0 for a lone combining mark, 2 for ideographs and emoji.
  ///
  /// An emoji sequence counts as the one emoji it shows; in other clusters, the widths of the parts
  /// are added, as terminals do.
  package static func width(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return width(first) }
    let isEmoji =
      first.properties.isEmojiPresentation
      || scalars.contains { $0.value == 0xFE0F } && first.properties.isEmoji
    return isEmoji ? 2 : scalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
