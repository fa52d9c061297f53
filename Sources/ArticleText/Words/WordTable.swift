/// All word lists of a language in one table, which maps a word's hash to its classes.
///
/// It is filled at first use from the files of ``Vocabulary``: some 9,000 words in well under a
/// millisecond, with no `String` made.
package final class WordTable: Sendable {
  /// The table of the English lists.
  static let shared = WordTable(
    [Vocabulary.english, Vocabulary.latin, Vocabulary.englishCommon], folds: false)

  private let hashes: [UInt64]
  private let classes: [UInt32]
  /// Whether words are folded (``WordFolding``) before hashing; otherwise only ASCII case is
  /// ignored.
  private let folds: Bool
  private static let capacity = 1 << 15

  /// Fills a table from files of which each section is named for the classes of its words.
  init(_ files: [WordListFile], folds: Bool) {
    self.folds = folds
    var hashes = [UInt64](repeating: 0, count: Self.capacity)
    var classes = [UInt32](repeating: 0, count: Self.capacity)
    var count = 0
    for file in files {
      for section in file.sections {
        let wordClass = WordClass(section.names.compactMap { WordClass.named[$0] })
        file.forEachWord(of: section) { bytes, range in
          let hash = folds ? WordFolding.hash(bytes, range) : Self.hash(bytes, range)
          let slot = Self.slot(of: hash, in: hashes)
          if hashes[slot] == 0 {
            // A full table has no end to a search.
            guard count < Self.capacity / 4 * 3 else { return }
            count += 1
          }
          hashes[slot] = hash
          classes[slot] |= wordClass.rawValue
        }
      }
    }
    self.hashes = hashes
    self.classes = classes
  }

  @inline(__always)
  private static func slot(of hash: UInt64, in hashes: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (capacity - 1) }
    return slot
  }

  /// The classes of the word in a byte range.
  ///
  /// - Complexity: O(*n*) in the word's bytes.
  package func classes(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordClass {
    classes(of: hash(bytes, range))
  }

  /// The hash of a word in this table, ignoring case.
  @inline(__always)
  package func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    folds ? WordFolding.hash(bytes, range) : Self.hash(bytes, range)
  }

  /// The classes of the word with a hash.
  package func classes(of hash: UInt64) -> WordClass {
    WordClass(rawValue: classes[Self.slot(of: hash, in: hashes)])
  }

  /// The FNV-1a hash of a word, ignoring ASCII case and where it is hyphenated; never 0.
  @inline(__always)
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      var byte = bytes[index]
      if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if WordFolding.isBreak(bytes, at: index, in: range) {
        continue
      }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 32
    return hash == 0 ? 1 : hash
  }
}

extension WordTable {
  /// The table of a language, or the English one for a language without lists.
  package static func of(_ language: Language) -> WordTable {
    switch language {
    case .english, .other: shared
    case .arabic: arabic
    case .dutch: dutch
    case .french: french
    case .german: german
    case .italian: italian
    case .polish: polish
    case .portuguese: portuguese
    case .romanian: romanian
    case .russian: russian
    case .spanish: spanish
    case .turkish: turkish
    case .ukrainian: ukrainian
    case .chinese: chinese
    case .japanese: japanese
    }
  }

  private static let arabic = WordTable([Vocabulary.arabic], folds: true)
  private static let chinese = latin(Vocabulary.chinese)
  private static let dutch = latin(Vocabulary.dutch)
  private static let french = latin(Vocabulary.french)
  private static let german = latin(Vocabulary.german)
  private static let italian = latin(Vocabulary.italian)
  private static let japanese = latin(Vocabulary.japanese)
  private static let polish = latin(Vocabulary.polish)
  private static let portuguese = latin(Vocabulary.portuguese)
  private static let romanian = latin(Vocabulary.romanian)
  private static let russian = WordTable([Vocabulary.russian], folds: true)
  private static let spanish = latin(Vocabulary.spanish)
  private static let turkish = latin(Vocabulary.turkish)
  private static let ukrainian = WordTable([Vocabulary.ukrainian], folds: true)

  /// The table of a language in Latin letters, with the names that all of them share.
  private static func latin(_ words: WordListFile) -> WordTable {
    WordTable([words, Vocabulary.latin], folds: true)
  }
}
