/// All word lists of a language in one table from a word's hash to its classes.
///
/// It is filled at first use from the string literals in the files beside this one and in
/// `Languages/Words`: some 9,000 words in well under a millisecond, with no file to find and no
/// `String` made.
struct WordTable: Sendable {
  /// The table of the English lists.
  static let shared = WordTable(WordLists.all, folds: false)

  private var hashes: [UInt64]
  private var classes: [UInt32]
  /// Whether capitals beyond ASCII and the like are folded before a word is hashed.
  private let folds: Bool
  private static let capacity = 1 << 15

  init(_ lists: [(WordClass, StaticString)], folds: Bool) {
    self.folds = folds
    hashes = Array(repeating: 0, count: Self.capacity)
    classes = Array(repeating: 0, count: Self.capacity)
    for (wordClass, words) in lists {
      words.withUTF8Buffer { insert($0, wordClass) }
    }
  }

  /// Adds the words of a list, which are separated by white space.
  private mutating func insert(_ words: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end] > 0x20 { end += 1 }
      if end > start {
        let hash = hash(words, start..<end)
        let slot = slot(of: hash)
        hashes[slot] = hash
        classes[slot] |= wordClass.rawValue
      }
      start = end + 1
    }
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.capacity - 1) }
    return slot
  }

  /// The classes of the word in a range of bytes.
  ///
  /// - Complexity: O(*n*) in the word's bytes.
  func classes(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordClass {
    classes(of: hash(bytes, range))
  }

  /// The hash of a word as this table has it, whatever the word's case.
  @inline(__always)
  func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    folds ? WordFolding.hash(bytes, range) : Self.hash(bytes, range)
  }

  /// The classes of the word with a hash.
  func classes(of hash: UInt64) -> WordClass {
    WordClass(rawValue: classes[slot(of: hash)])
  }

  /// The hash of a word (FNV-1a), with ASCII letters made small; never 0.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      var byte = bytes[index]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 32
    return hash == 0 ? 1 : hash
  }
}
