/// A pattern for names, like a shell's for files: `*` matches any text, including none, and `?`
/// matches one character.
///
/// As in all look-ups (``NameFolding``), case, marks and punctuation are ignored: `deir*zor`
/// matches "Deir ez-Zor" and "Deir Al-Zōr"; `al-*` matches "Al Bab" but not "Aleppo".
public struct NamePattern: Sendable, Hashable {
  /// The folded pattern in UTF-8, with wildcards as bytes that never occur in UTF-8.
  private let folded: [UInt8]
  /// Whether the pattern contains characters that are words of their own, between which spaces mean
  /// nothing.
  private let ignoresSpaces: Bool

  private static let anyText: UInt8 = 0xFF
  private static let anyCharacter: UInt8 = 0xFE
  // Placeholders for the wildcards: two signs of Linear A, which occur in no place name and which
  // folding leaves unchanged.
  private static let textMark: Unicode.Scalar = "\u{10600}"
  private static let characterMark: Unicode.Scalar = "\u{10601}"

  /// Parses a pattern.
  ///
  /// - Returns: The pattern; nil if it contains no letter, digit or wildcard, so that nothing could
  ///   match.
  public init?(_ pattern: String) {
    var marked = String.UnicodeScalarView()
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "*": marked.append(NamePattern.textMark)
      case "?": marked.append(NamePattern.characterMark)
      default: marked.append(scalar)
      }
    }
    ignoresSpaces = pattern.unicodeScalars.contains {
      $0.value >= 0x80 && FoldingTable.fold($0) == .word
    }
    var folded: [UInt8] = []
    for scalar in NameFolding.fold(String(marked)).unicodeScalars {
      switch scalar {
      case NamePattern.textMark: folded.append(NamePattern.anyText)
      case NamePattern.characterMark: folded.append(NamePattern.anyCharacter)
      case " " where ignoresSpaces: break
      default: folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    guard !folded.isEmpty else { return nil }
    self.folded = folded
  }

  /// Whether the main name of a place or one of its other names matches.
  public func matches(_ place: Place) -> Bool {
    matches(place.name) || place.names.contains { matches($0.text) }
  }

  /// Whether a whole name matches.
  ///
  /// - Complexity: O(*n* *m*) in the bytes of name and pattern in the worst case.
  public func matches(_ name: String) -> Bool {
    var text: [UInt8] = []
    var name = name
    name.withUTF8 { NameFolding.fold($0, into: &text) }
    if ignoresSpaces { text.removeAll { $0 == 0x20 } }
    return matches(folded: text)
  }

  private func matches(folded text: [UInt8]) -> Bool {
    var here = 0
    var place = 0
    // Where to try again, one character further on, if what follows the last `*` does not match.
    var retry: (pattern: Int, text: Int)?
    while place < text.count {
      let wanted = here < folded.count ? folded[here] : nil
      if wanted == NamePattern.anyText {
        here += 1
        retry = (here, place)
      } else if wanted == NamePattern.anyCharacter {
        here += 1
        place = NamePattern.next(in: text, after: place)
      } else if wanted == text[place] {
        here += 1
        place += 1
      } else if let last = retry {
        here = last.pattern
        place = NamePattern.next(in: text, after: last.text)
        retry = (here, place)
      } else {
        return false
      }
    }
    return folded[here...].allSatisfy { $0 == NamePattern.anyText }
  }

  /// Returns the offset of the next scalar of UTF-8.
  private static func next(in text: [UInt8], after position: Int) -> Int {
    var next = position + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
