/// The FNV-1a hash of a word whose letters are brought to one case.
///
/// Marks that newspapers leave out are dropped as well: the dots of ё and İ, Arabic vowel signs and the
/// hamza on alif.
///
/// Source: draft-eastlake-fnv, section 2.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a whole word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    var lead: UInt8 = 0
    for byte in word { hash.add(byte, after: &lead) }
    return hash.value
  }

  /// The hash of a word in exactly its letters.
  static func exact(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// Adds a byte of UTF-8.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - lead: The first byte of a letter of two, kept from call to call; 0 at first.
  mutating func add(_ byte: UInt8, after lead: inout UInt8) {
    if lead != 0 {
      let letter = Self.folded(lead, byte)
      lead = 0
      if letter.0 != 0 { add(letter.0) }
      if letter.1 != 0 { add(letter.1) }
    } else if 0xC3...0xDF ~= byte {
      lead = byte
    } else {
      add(0x41...0x5A ~= byte ? byte | 0x20 : byte)
    }
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// A letter of two bytes in lower case; zeros stand for nothing.
  private static func folded(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
    switch (lead, trail) {
    // À to Þ.
    case (0xC3, 0x80...0x9E) where trail != 0x97: return (lead, trail + 0x20)
    // İ and ı.
    case (0xC4, 0xB0), (0xC4, 0xB1): return (UInt8(ascii: "i"), 0)
    // Ā to Ķ and Ŋ to Ŷ have their small letter next to them, at odd numbers; Ĺ to Ň and Ź to Ž at even ones.
    case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): return (lead, trail | 1)
    case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE):
      return trail & 1 == 1 ? (lead, trail + 1) : (lead, trail)
    // Ё and ё.
    case (0xD0, 0x81), (0xD1, 0x91): return (0xD0, 0xB5)
    case (0xD0, 0x80...0x8F): return (0xD1, trail + 0x10)
    case (0xD0, 0x90...0x9F): return (0xD0, trail + 0x20)
    case (0xD0, 0xA0...0xAF): return (0xD1, trail - 0x20)
    // Ґ.
    case (0xD2, 0x90): return (0xD2, 0x91)
    // Alif with hamza or madda, alif maqsura, ta marbuta; then vowel signs and the stretching stroke.
    case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5): return (0xD8, 0xA7)
    case (0xD9, 0x89): return (0xD9, 0x8A)
    case (0xD8, 0xA9): return (0xD9, 0x87)
    case (0xD9, 0x80), (0xD9, 0x8B...0x92): return (0, 0)
    default: return (lead, trail)
    }
  }
}
