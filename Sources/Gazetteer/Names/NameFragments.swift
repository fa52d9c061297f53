/// Hashes of the parts of a folded name that survive a typing error, by which a name is found even
/// if misspelt.
///
/// A name of three letters or more is cut into three parts. One inserted, deleted or changed letter
/// leaves two of them intact, and so does a swap, unless it is at a cut, where it leaves one; two
/// errors leave at least one. Each part is hashed together with the length of the whole name, so
/// that a query has few names to examine for each length that its errors allow. This is the
/// pigeonhole filter of S. Wu and U. Manber 1992, doi:10.1145/135239.135244.
package struct NameFragments: BitwiseCopyable, Equatable {
  /// The kinds of fragment, each of which is hashed differently.
  enum Kind: UInt64 { case first = 1, middle, last, words, consonants }

  /// The hash of the first third; as for the others, 0 if there is none.
  package private(set) var first: UInt32 = 0
  /// The hash of what lies between the outer thirds.
  package private(set) var middle: UInt32 = 0
  /// The hash of the last third.
  package private(set) var last: UInt32 = 0
  /// The hash of the words without articles, independent of their order; 0 if there is one word.
  package private(set) var words: UInt32 = 0
  /// The hash of the skeleton's consonants.
  package private(set) var consonants: UInt32 = 0
  /// A bit for each letter that occurs; some letters share one.
  package private(set) var letters: UInt32 = 0

  /// The length in letters of the longest name that is cut.
  static let longest = 63

  /// Computes the fragments of a folded name.
  ///
  /// - Complexity: O(*n*) in the name's bytes.
  package init(folded: UnsafeBufferPointer<UInt8>) {
    let count = NameFragments.letterCount(folded)
    letters = NameFragments.letters(folded)
    guard 3...Self.longest ~= count else { return }
    let outer = NameFragments.outer(count)
    let head = NameFragments.offset(of: outer, in: folded, letters: count)
    let tail = NameFragments.offset(of: count - outer, in: folded, letters: count)
    first = Self.hash(.first, folded[..<head], length: count)
    last = Self.hash(.last, folded[tail...], length: count)
    if count >= 5 { middle = Self.hash(.middle, folded[head..<tail], length: count) }
    words = NameFragments.wordHash(folded)
    consonants = NameFragments.consonantHash(folded)
  }

  /// Returns the number of letters in each outer part of a name.
  static func outer(_ length: Int) -> Int { (length + 1) / 3 }

  /// Returns the hash of a part of a name of `length` letters.
  static func hash(_ kind: Kind, _ part: Slice<UnsafeBufferPointer<UInt8>>, length: Int) -> UInt32 {
    max(
      1,
      NameKey.hash(
        UnsafeBufferPointer(rebasing: part),
        seed: (kind.rawValue << 8 | UInt64(length)) &* 0x9E37_79B9_7F4A_7C15))
  }

  /// Counts the scalars in UTF-8 bytes.
  static func letterCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Returns the offset at which a letter begins, by its index; the end of the bytes for the index
  /// past the last.
  static func offset(
    of letter: Int, in bytes: UnsafeBufferPointer<UInt8>, letters: Int
  ) -> Int {
    if letters == bytes.count { return min(letter, bytes.count) }
    var seen = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if seen == letter { return index }
      seen += 1
    }
    return bytes.count
  }

  /// Returns a bit set of letters: each Latin letter has its own bit, and others share bits by
  /// their last UTF-8 byte.
  static func letters(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var bits: UInt32 = 0
    for index in folded.indices {
      let byte = folded[index]
      if byte == 0x20 { continue }
      let isWhole = byte < 0x80
      let endsScalar =
        byte & 0xC0 == 0x80
        && (index + 1 == folded.count || folded[index + 1] & 0xC0 != 0x80)
      if isWhole || endsScalar { bits |= 1 << UInt32(byte & 31) }
    }
    return bits
  }

  // MARK: - Words and consonants

  /// Returns the words of a folded name without articles, sorted by their bytes.
  static func sortedWords(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split(separator: 0x20).filter { word in
      !word.withUnsafeBufferPointer(Skeleton.isArticle)
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func wordHash(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var sum: UInt64 = 0
    var count: UInt64 = 0
    forEachWord(folded) { word in
      if Skeleton.isArticle(word) { return }
      sum &+= UInt64(NameKey.hash(word, seed: 0xA076_1D64_78BD_642F)) &* 0x9E37_79B9_7F4A_7C15
      count += 1
    }
    guard count > 1 else { return 0 }
    sum = (sum ^ sum >> 31) &* 0xBF58_476D_1CE4_E5B9 &+ count
    return max(1, UInt32(truncatingIfNeeded: sum >> 32))
  }

  private static func consonantHash(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard folded.allSatisfy({ $0 < 0x80 }) else { return 0 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count + 1) { memory in
      var sink = BorrowedBytes(memory)
      appendConsonants(of: folded, to: &sink)
      guard sink.count > 1 else { return 0 }
      return hash(.consonants, sink.bytes[...], length: 0)
    }
  }

  /// Appends what the spellings of a romanised name share beyond its skeleton: the consonants, and
  /// whether it begins with a vowel. `j` counts as `g`, as pronounced in Cairo.
  static func appendConsonants(
    of folded: UnsafeBufferPointer<UInt8>, to out: inout BorrowedBytes
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count) { memory in
      var skeleton = BorrowedBytes(memory)
      forEachWord(folded) { word in _ = Skeleton.append(word: word, to: &skeleton) }
      for (index, byte) in skeleton.bytes.enumerated() {
        switch byte {
        case 0x61, 0x69, 0x6F: if index == 0 { out.append(0x61) }
        case 0x6A: put(0x67, &out)
        default: put(byte, &out)
        }
      }
    }
  }

  private static func put(_ byte: UInt8, _ out: inout BorrowedBytes) {
    if out.last != byte { out.append(byte) }
  }

  private static func forEachWord(
    _ folded: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    for index in 0...folded.count where index == folded.count || folded[index] == 0x20 {
      if index > start { body(UnsafeBufferPointer(rebasing: folded[start..<index])) }
      start = index + 1
    }
  }
}
