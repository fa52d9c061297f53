/// A pattern for names as a shell has it for files: `*` stands for any text, also for none, `?` for
/// one character.
///
/// Case, marks and punctuation do not count, as in all look-ups (``NameFolding``): `deir*zor` fits
/// "Deir ez-Zor" and "Deir Al-Zōr", `al-*` fits "Al Bab" and not "Aleppo".
public struct NamePattern: Sendable, Hashable {
  /// The folded pattern in UTF-8, its wildcards as bytes that UTF-8 does not have.
  private let folded: [UInt8]
  /// It holds characters that are words of their own, between which spaces say nothing.
  private let ignoresSpaces: Bool

  private static let anyText: UInt8 = 0xFF
  private static let anyCharacter: UInt8 = 0xFE
  // Two letters that no name of a place has and that folding leaves alone: signs of Linear A.
  private static let textMark: Unicode.Scalar = "\u{10600}"
  private static let characterMark: Unicode.Scalar = "\u{10601}"

  /// Reads a pattern.
  ///
  /// - Returns: nil where it holds no letter, no digit and no wildcard, so that nothing could fit.
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

  /// Whether the main name of a place or one of its other names fits.
  public func matches(_ place: Place) -> Bool {
    matches(place.name) || place.names.contains { matches($0.text) }
  }

  /// Whether a whole name fits.
  ///
  /// - Complexity: O(*n* *m*) in the bytes of name and pattern at worst.
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
    // Where to go on when what follows the last `*` does not fit: one character further.
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

  /// Where the next scalar of UTF-8 begins.
  private static func next(in text: [UInt8], after position: Int) -> Int {
    var next = position + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
