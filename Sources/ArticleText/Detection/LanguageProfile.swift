/// Which languages a word or letter suggests, and how strongly.
///
/// One table has the function words, characteristic letters and word endings of each language. What
/// several languages share counts less for each.
struct LanguageProfile: Sendable {
  /// The shared profile.
  static let shared = LanguageProfile()

  /// The languages by their number: those of `Language`, then those that recognition has no lists for.
  static let languages: [Language] =
    own.map(\.language) + Array(repeating: .other, count: otherNames.count)
  /// How many languages there are.
  static let count = languages.count

  private var hashes: [UInt64]
  private var masks: [UInt32]
  private var count = 0
  private static let capacity = 1 << 16

  private init() {
    hashes = Array(repeating: 0, count: Self.capacity)
    masks = Array(repeating: 0, count: Self.capacity)
    for (number, list) in Self.own.enumerated() {
      for section in list.words.sections {
        if section.names.contains("function") { insert(section, of: list.words, number, .word) }
        if Self.isOfWords(section) { insert(section, of: list.words, number, .plainWord) }
      }
    }
    for section in Vocabulary.englishCommon.sections {
      insert(section, of: Vocabulary.englishCommon, 0, .plainWord)
    }
    let names = Self.own.map(\.name) + Self.otherNames
    for section in Vocabulary.detection.sections {
      guard section.names.count == 2, let number = names.firstIndex(of: section.names[0]),
        let part = Part(name: section.names[1])
      else { continue }
      insert(section, of: Vocabulary.detection, number, part)
    }
  }

  /// Whether a section has words of every text, and not names or abbreviations, which other languages use
  /// too.
  private static func isOfWords(_ section: WordListFile.Section) -> Bool {
    ["common", "speech", "date", "settlement-cue"].contains { section.names.contains($0) }
  }

  private mutating func insert(
    _ section: WordListFile.Section, of file: WordListFile, _ number: Int, _ part: Part
  ) {
    file.forEachWord(of: section) { bytes, range in
      let hash = Self.key(of: WordFolding.hash(bytes, range), as: part)
      let slot = slot(of: hash)
      if hashes[slot] == 0 {
        // A full table has no end to a search.
        guard count < Self.capacity / 4 * 3 else { return }
        count += 1
      }
      hashes[slot] = hash
      masks[slot] |= 1 << UInt32(number)
    }
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.capacity - 1) }
    return slot
  }

  /// The languages that a word suggests, one bit each.
  @inline(__always)
  func mask(of hash: UInt64) -> UInt32 { masks[slot(of: hash)] }

  /// What a hash stands for. The raw values keep the kinds apart in the table.
  enum Part: UInt64 {
    /// A whole word that is frequent in every text: an article, a pronoun, a preposition.
    case word = 0
    /// Any other whole word of the lists.
    case plainWord = 0x3333_3333_3333_3333
    /// A non-ASCII letter in a word.
    case letter = 0x5555_5555_5555_5555
    /// The last three bytes of a word.
    case ending = 0xFFFF_FFFF_FFFF_FFFF

    /// The part that a section of the vocabulary is named for.
    init?(name: String) {
      switch name {
      case "words": self = .word
      case "letters": self = .letter
      case "endings": self = .ending
      default: return nil
      }
    }
  }

  /// The table key for a hash of some kind.
  @inline(__always)
  static func key(of hash: UInt64, as part: Part) -> UInt64 { hash ^ part.rawValue }

  /// The bits of the languages with lists for recognition.
  private static let ownMask = languages.enumerated().reduce(UInt32(0)) { mask, language in
    language.element == .other ? mask : mask | 1 << UInt32(language.offset)
  }

  /// The score that a word adds to each language it suggests.
  @inline(__always)
  static func weight(ofMask mask: UInt32) -> Int32 {
    // Languages without lists count as one.
    let count = (mask & ownMask).nonzeroBitCount + (mask & ~ownMask == 0 ? 0 : 1)
    return switch count {
    case 1: 12
    case 2: 7
    case 3: 4
    case 4: 3
    default: 1
    }
  }

  /// The languages that recognition has lists for, by the names that their sections have.
  private static let own: [(language: Language, name: String, words: WordListFile)] = [
    (.english, "english", Vocabulary.english), (.french, "french", Vocabulary.french),
    (.german, "german", Vocabulary.german), (.spanish, "spanish", Vocabulary.spanish),
    (.portuguese, "portuguese", Vocabulary.portuguese),
    (.russian, "russian", Vocabulary.russian), (.arabic, "arabic", Vocabulary.arabic),
    (.italian, "italian", Vocabulary.italian), (.dutch, "dutch", Vocabulary.dutch),
    (.polish, "polish", Vocabulary.polish), (.turkish, "turkish", Vocabulary.turkish),
    (.romanian, "romanian", Vocabulary.romanian),
    (.ukrainian, "ukrainian", Vocabulary.ukrainian),
  ]

  /// The other languages, whose function words are among the detection's.
  private static let otherNames: [String] = Vocabulary.detection.sections.compactMap { section in
    guard section.names.last == "words", let name = section.names.first,
      !own.contains(where: { $0.name == name })
    else { return nil }
    return name
  }
}
