import Foundation
import Ideographs

/// Folds names to the keys under which they are looked up.
///
/// Case, marks, apostrophes and the full stops of initials are ignored; any other character that is
/// not a letter, mark or digit separates words. Traditional and Japanese forms of Chinese characters
/// become simplified ones (`IdeographForms`). `Deir ez-Zor` folds to `deir ez zor`, `Sana'a` to
/// `sanaa`, `W.Va.` to `wva`, `St. Louis` to `saint louis`.
public enum NameFolding {
  /// Returns the folded words of a name, separated by single spaces.
  ///
  /// - Returns: The folded name; empty if the name contains no letter or digit.
  /// - Complexity: O(*n*) in the UTF-8 bytes of `name`.
  public static func fold(_ name: String) -> String {
    var bytes: [UInt8] = []
    var name = name
    name.withUTF8 { fold($0, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded words of UTF-8 bytes, separated by single spaces (0x20).
  package static func fold(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    fold(text, isComposed: false, into: &out)
  }

  /// Folds text, having first composed it (NFC) if it may need that, in the scripts whose marks are
  /// kept.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, isComposed: Bool, into out: inout [UInt8]
  ) {
    let first = out.count
    var wordStart = out.count
    var segmentLength = 0
    var position = 0

    func endWord(_ out: inout [UInt8]) {
      if out.count > wordStart {
        expandWord(&out, from: wordStart)
        out.append(0x20)
      }
      wordStart = out.count
      segmentLength = 0
    }

    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        if isLetterOrDigit(byte) {
          out.append(lowercased(byte))
          segmentLength += 1
        } else if byte == 0x2E, segmentLength == 1, position < text.count,
          isLetterOrDigit(text[position]) || text[position] >= 0x80
        {
          segmentLength = 0
        } else if byte == 0x2D, let next = afterWordBreak(text, at: position) {
          position = next
        } else if byte != 0x27 && byte != 0x60 {
          endWord(&out)
        }
        continue
      }
      let (scalar, length) = decode(text, at: position)
      if !isComposed, FoldingTable.mayCompose(scalar) {
        out.removeSubrange(first...)
        var composed = String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping
        composed.withUTF8 { fold($0, isComposed: true, into: &out) }
        return
      }
      switch FoldingTable.fold(scalar) {
      case .dropped: break
      case .separator: endWord(&out)
      case .bytes(let packed):
        append(packed, to: &out)
        segmentLength += 1
      case .word:
        endWord(&out)
        appendIdeograph(scalar, to: &out)
        endWord(&out)
      case .itself:
        out.append(contentsOf: text[position..<(position + length)])
        segmentLength += 1
      }
      position += length
    }
    endWord(&out)
    if out.count > first { out.removeLast() }
  }

  /// Where a word goes on that a hyphen, before this offset, cuts at the end of a line; nil if no line ends
  /// there.
  private static func afterWordBreak(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Int? {
    guard position < text.count else { return nil }
    if text[position] == 0x0A { return position + 1 }
    let isWide = position + 1 < text.count && text[position] == 0x0D && text[position + 1] == 0x0A
    return isWide ? position + 2 : nil
  }

  /// Folds one word of ASCII letters, digits, apostrophes and full stops.
  ///
  /// - Returns: false if the word contains anything else or is short for a longer one (`St`).
  static func foldPlain(_ word: UnsafeBufferPointer<UInt8>, into out: inout BorrowedBytes) -> Bool {
    for byte in word {
      if isLetterOrDigit(byte) {
        out.append(lowercased(byte))
      } else if byte != 0x27 && byte != 0x2E && byte != 0x60 {
        return false
      }
    }
    let bytes = out.bytes
    return
      !(bytes.count == 2 && bytes[1] == 0x74
      && (bytes[0] == 0x73 || bytes[0] == 0x6D || bytes[0] == 0x66))
  }

  /// Decodes one scalar of UTF-8. A malformed byte decodes to U+FFFD with length 1.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = text[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC2, position + length <= text.count else {
      return ("\u{FFFD}", 1)
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) where length > 1 {
      let byte = text[position + offset]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // A scalar encoded in more bytes than it needs is also malformed.
    let minimum: UInt32 = length == 3 ? 0x800 : length == 4 ? 0x1_0000 : 0
    guard value >= minimum, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// Expands a word that is written both short and in full in names, such as `St.` for `Saint`.
  private static func expandWord(_ out: inout [UInt8], from start: Int) {
    guard out.count - start == 2 else { return }
    switch (out[start], out[start + 1]) {
    case (0x73, 0x74): replace(&out, from: start, with: "saint")
    case (0x6D, 0x74): replace(&out, from: start, with: "mount")
    case (0x66, 0x74): replace(&out, from: start, with: "fort")
    default: break
    }
  }

  private static func replace(_ out: inout [UInt8], from start: Int, with word: StaticString) {
    out.removeSubrange(start...)
    word.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  /// Appends a character of a script without spaces, in the form to which others of it are folded.
  private static func appendIdeograph(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let folded = Unicode.Scalar(IdeographForms.folded(scalar.value)) ?? scalar
    out.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
  }

  private static func append(_ packed: UInt32, to out: inout [UInt8]) {
    var rest = packed
    while rest != 0 {
      out.append(UInt8(rest & 0xFF))
      rest >>= 8
    }
  }

  @inline(__always)
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
