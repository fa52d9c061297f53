import Ideographs

/// Folds words for the lists of languages other than English.
///
/// Capitals become lower case in ASCII, Latin-1, Latin Extended-A and Cyrillic; ё becomes е, İ and ı become i;
/// typographic apostrophes become plain ones; hyphens at which a word is broken are dropped. In Arabic, letters
/// that writers interchange become one (أإآ/ا, ى/ي, ة/ه), and vowel marks and the tatweel are
/// dropped. Traditional and Japanese forms of Chinese characters become simplified ones.
package enum WordFolding {
  /// Calls `emit` with each byte of the folded word.
  ///
  /// - Complexity: O(*n*) in the word's bytes. A folded word is never longer.
  @inline(__always)
  static func forEachByte(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ emit: (UInt8) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if isBreak(bytes, at: index, in: range) {
        index += 1
        continue
      }
      index += 1
      if byte < 0x80 {
        emit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      guard index < range.upperBound else {
        emit(byte)
        return
      }
      if byte == 0xE2, range.upperBound - index >= 2, bytes[index] == 0x80,
        bytes[index + 1] | 1 == 0x99
      {
        emit(0x27)
        index += 2
        continue
      }
      if byte >= 0xE0 {
        // The characters from U+3000 to U+9FFF have three bytes.
        guard 0xE3...0xE9 ~= byte, range.upperBound - index >= 2 else {
          emit(byte)
          continue
        }
        let folded = IdeographForms.folded(
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[index] & 0x3F) << 6
            | UInt32(bytes[index + 1] & 0x3F))
        emit(UInt8(truncatingIfNeeded: 0xE0 | folded >> 12))
        emit(UInt8(truncatingIfNeeded: 0x80 | folded >> 6 & 0x3F))
        emit(UInt8(truncatingIfNeeded: 0x80 | folded & 0x3F))
        index += 2
        continue
      }
      let pair = fold(byte, bytes[index])
      index += 1
      if pair == 0 { continue }
      if pair > 0xFF { emit(UInt8(truncatingIfNeeded: pair >> 8)) }
      emit(UInt8(truncatingIfNeeded: pair))
    }
  }

  /// Whether a byte belongs to a hyphen at which a word is or may be broken: a soft hyphen, or a hyphen and the end
  /// of a line.
  @inline(__always)
  static func isBreak(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in range: Range<Int>
  ) -> Bool {
    switch bytes[index] {
    case 0x0A, 0x0D: true
    case 0x2D:
      index + 1 < range.upperBound && (bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D)
    case 0xC2: index + 1 < range.upperBound && bytes[index + 1] == 0xAD
    case 0xAD: index > range.lowerBound && bytes[index - 1] == 0xC2
    default: false
    }
  }

  /// The folded form of a two-byte scalar; 0 if it is dropped.
  @inline(__always)
  private static func fold(_ lead: UInt8, _ trail: UInt8) -> UInt16 {
    let pair = UInt16(lead) << 8 | UInt16(trail)
    switch lead {
    case 0xC3: return trail < 0x9F && trail != 0x97 ? pair + 0x20 : pair
    case 0xC4:
      // İ and ı are i: Turkish is the only language here that tells them from it.
      if trail == 0xB0 || trail == 0xB1 { return 0x69 }
      if trail == 0xB8 || trail == 0xBF { return trail == 0xBF ? 0xC580 : pair }
      return trail & 1 == (trail < 0xB9 ? 0 : 1) ? pair + 1 : pair
    case 0xC5:
      if trail == 0xB8 { return 0xC3BF }
      let hasOddCapitals = trail < 0x89 || trail >= 0xB9
      if trail == 0x88 || trail == 0x89 || trail == 0xBF { return pair }
      return trail & 1 == (hasOddCapitals ? 1 : 0) ? pair + 1 : pair
    case 0xC8: return pair == 0xC898 || pair == 0xC89A ? pair + 1 : pair
    case 0xD0:
      if trail == 0x81 { return 0xD0B5 }
      if trail <= 0x8F { return 0xD190 + UInt16(trail - 0x80) }
      if 0x90...0x9F ~= trail { return pair + 0x20 }
      if 0xA0...0xAF ~= trail { return 0xD180 + UInt16(trail - 0xA0) }
      return pair
    case 0xD1: return trail == 0x91 ? 0xD0B5 : pair
    case 0xD2: return trail == 0x90 ? pair + 1 : pair
    case 0xD8:
      switch trail {
      case 0xA2, 0xA3, 0xA5: return 0xD8A7
      case 0xA9: return 0xD987
      default: return pair
      }
    case 0xD9:
      switch trail {
      case 0x80, 0x8B...0x9F: return 0
      case 0x89: return 0xD98A
      default: return pair
      }
    default: return pair
    }
  }

  /// Calls `body` with the folded word in temporary memory.
  package static func with<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, range.count)) { memory in
      var count = 0
      forEachByte(of: bytes, range) { byte in
        memory.initializeElement(at: count, to: byte)
        count += 1
      }
      return body(UnsafeBufferPointer(rebasing: memory[..<count]))
    }
  }

  /// The hash of a folded word, never 0. For a lower-case ASCII word it equals
  /// ``WordTable/hash(_:_:)``.
  @inline(__always)
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    forEachByte(of: bytes, range) { hash = (hash ^ UInt64($0)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    return hash == 0 ? 1 : hash
  }
}
