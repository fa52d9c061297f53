/// The hash under which a name is found: that of the folded words in the high half, that of their
/// skeletons in the low half.
///
/// A key is extended word by word, so the longest name at a position of a text is found with one
/// step a word. As a whole, the key represents the folded name: with 64 bits, no chance collision
/// is to be expected among two million names. Its low half alone represents the skeleton, and a hit
/// there is verified against the names' texts.
public struct NameKey: Hashable, Sendable {
  /// Both halves.
  public var value: UInt64

  /// Creates a key from its number.
  public init(_ value: UInt64) { self.value = value }

  /// The key of an empty name.
  public static let empty = NameKey(0)

  /// Creates the key of a whole name.
  ///
  /// - Complexity: O(*n*) in the name's UTF-8 bytes.
  public init(name: String) {
    var folded: [UInt8] = []
    var name = name
    name.withUTF8 { NameFolding.fold($0, into: &folded) }
    var key = NameKey.empty
    folded.withUnsafeBufferPointer { bytes in
      NameKey.forEachPrefix(folded: bytes) { prefix, _ in key = prefix }
    }
    self = key
  }

  /// Returns the key of this name followed by one more word.
  @inline(__always)
  public func extended(by word: NameKey) -> NameKey {
    let folded = NameKey.mix(UInt32(value >> 32), UInt32(word.value >> 32))
    let wordSkeleton = UInt32(truncatingIfNeeded: word.value)
    let whole = UInt32(truncatingIfNeeded: value)
    // An article has no skeleton and leaves the name's unchanged, except for a bit that says that
    // the name cannot end here: "In Ar" is not a spelling of Ain.
    let before = whole & ~NameKey.endsInArticle
    let extended =
      wordSkeleton == 0
      ? before | NameKey.endsInArticle
      : NameKey.mix(before, wordSkeleton) & ~NameKey.endsInArticle
    return NameKey(UInt64(folded) << 32 | UInt64(extended))
  }

  private static let endsInArticle: UInt32 = 1 << 31

  /// The low half, which all spellings of one name share; 0 if there is none.
  public var skeleton: UInt32 {
    let half = UInt32(truncatingIfNeeded: value)
    return half & NameKey.endsInArticle == 0 ? half : 0
  }

  /// Creates the key of one word as written in a text: letters, marks, digits, apostrophes and the
  /// full stops of initials.
  ///
  /// - Complexity: O(*n*) in the word's bytes; nothing is allocated for ASCII.
  public init(word: UnsafeBufferPointer<UInt8>) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { memory in
      var folded = BorrowedBytes(memory)
      guard NameFolding.foldPlain(word, into: &folded) else {
        var bytes: [UInt8] = []
        NameFolding.fold(word, into: &bytes)
        return bytes.withUnsafeBufferPointer { NameKey(foldedWord: $0) }
      }
      return NameKey(foldedWord: folded.bytes)
    }
  }

  /// Creates the key of one word that is already folded.
  init(foldedWord word: UnsafeBufferPointer<UInt8>) {
    let folded = NameKey.hash(word, seed: 0x9E37_79B9_7F4A_7C15)
    let skeleton = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { memory in
      var bytes = BorrowedBytes(memory)
      guard Skeleton.append(word: word, to: &bytes) else { return UInt32(0) }
      return max(1, NameKey.hash(bytes.bytes, seed: 0xD6E8_FEB8_6659_FD93))
    }
    value = UInt64(folded) << 32 | UInt64(skeleton)
  }

  /// Calls `body` with the key of the first word, of the first two words and so on, and with
  /// whether it is that of the whole name.
  package static func forEachPrefix(
    folded: UnsafeBufferPointer<UInt8>, _ body: (NameKey, _ isWhole: Bool) -> Void
  ) {
    var key = NameKey.empty
    var start = 0
    var index = 0
    while index <= folded.count {
      if index == folded.count || folded[index] == 0x20 {
        if index > start {
          let word = UnsafeBufferPointer(rebasing: folded[start..<index])
          key = key.extended(by: NameKey(foldedWord: word))
          body(key, index == folded.count)
        }
        start = index + 1
      }
      index += 1
    }
  }

  /// Hashes eight bytes at a time by 64-bit multiply-and-fold, and returns the high half.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt32 {
    var state = seed ^ UInt64(truncatingIfNeeded: bytes.count) &* 0xA076_1D64_78BD_642F
    var index = 0
    while index < bytes.count {
      var lane: UInt64 = 0
      let end = min(index + 8, bytes.count)
      var shift: UInt64 = 0
      while index < end {
        lane |= UInt64(bytes[index]) << shift
        shift += 8
        index += 1
      }
      let product = (state ^ lane).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
      state = product.high ^ product.low
    }
    state ^= state >> 29
    state &*= 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: state >> 32)
  }

  @inline(__always)
  private static func mix(_ state: UInt32, _ word: UInt32) -> UInt32 {
    var mixed = UInt64(state) << 32 | UInt64(word)
    mixed ^= mixed >> 29
    mixed &*= 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    mixed &*= 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}

/// Hashes by which compiled files find ids and codes.
package enum TextHash {
  /// FNV-1a over 64 bits, for ids and admin codes; 0 for no bytes.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if bytes.isEmpty { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The same of a text.
  static func hash(text: String) -> UInt64 {
    var text = text
    return text.withUTF8(hash)
  }
}
