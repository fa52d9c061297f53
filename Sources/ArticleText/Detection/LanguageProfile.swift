/// Which languages a word or letter suggests, and how strongly.
///
/// One table has the function words, characteristic letters and word endings of each language. What
/// several languages share counts less for each.
struct LanguageProfile: Sendable {
  /// The shared profile.
  static let shared = LanguageProfile()

  /// The languages by number: those of `Language`, then those of ``OtherLanguages``.
  static let languages: [Language] = lists.map(\.language)
  /// The number of languages.
  static let count = lists.count

  private var hashes: [UInt64]
  private var masks: [UInt32]
  private static let capacity = 1 << 13

  private init() {
    hashes = Array(repeating: 0, count: Self.capacity)
    masks = Array(repeating: 0, count: Self.capacity)
    for (number, list) in Self.lists.enumerated() {
      list.words.withUTF8Buffer { insert($0, number, .word) }
      list.letters.withUTF8Buffer { insert($0, number, .letter) }
      list.endings.withUTF8Buffer { insert($0, number, .ending) }
    }
  }

  private mutating func insert(
    _ words: UnsafeBufferPointer<UInt8>, _ number: Int, _ part: Part
  ) {
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end] > 0x20 { end += 1 }
      if end > start {
        let hash = Self.key(of: WordFolding.hash(words, start..<end), as: part)
        let slot = slot(of: hash)
        hashes[slot] = hash
        masks[slot] |= 1 << UInt32(number)
      }
      start = end + 1
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
    /// A whole word.
    case word = 0
    /// A non-ASCII letter in a word.
    case letter = 0x5555_5555_5555_5555
    /// The last three bytes of a word.
    case ending = 0xFFFF_FFFF_FFFF_FFFF
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

  private struct List {
    var language: Language
    var words: StaticString
    var letters: StaticString = ""
    var endings: StaticString = ""
  }

  private static let lists: [List] =
    [
      List(
        language: .english, words: WordLists.functionWords,
        endings: "ing ion ted sed ned red ded ght ous ful ess ity tly lly ers ies uld ays"),
      List(
        language: .french, words: FrenchWords.function, letters: "è ê ë ç œ à ù û î é",
        endings: "ent aux eur eux ait ien ion ble ais ant lle tre que res ées ées tes lles"),
      List(
        language: .german, words: GermanWords.function, letters: "ß ä ö ü",
        endings: "ung ten gen hen ben den sch eit ich ert cht ter gen tlich nde"),
      List(
        language: .spanish, words: SpanishWords.function, letters: "ñ ¿ ¡ ó á í é",
        endings: "ado ida ido ada dad nte ndo ron aba nto cia res rse tos nes dor aje ual rio"),
      List(
        language: .portuguese, words: PortugueseWords.function, letters: "ã õ ç ê á ó é í â",
        endings: "ado ida ido ada ade nte ndo ram ava nto cia gem ais res sse tos nos dor iro"),
      List(language: .russian, words: RussianWords.function, letters: "ы э ъ"),
      List(language: .arabic, words: ArabicWords.function),
    ]
    + OtherLanguages.all.map {
      List(language: .other, words: $0.words, letters: $0.letters, endings: $0.endings)
    }
}
