/// What the features of a token and of its neighbours are made from.
struct TokenFacts {
  /// The word's hash, whatever its case.
  var word: UInt64 = 0
  /// How the word is written and how long it is, packed.
  var shape: UInt32 = 0
  /// What stands before the token.
  var gap: UInt32 = 0
  /// What the word lists say.
  var classes: UInt32 = 0
  /// How frequent the word is as a person's name (``WordCodes/personNames``).
  var person: UInt8 = 0
  /// The clusters of words that are used as this one is (``WordCodes/englishClusters``), plus 1; 0 for none.
  var cluster: UInt32 = 0
  /// The coarse one of these clusters; 0 for none.
  var coarseCluster: UInt32 { cluster == 0 ? 0 : (cluster - 1) >> 10 + 1 }
  /// What the gazetteer's name over the token is, and where in it the token stands; 0 for none.
  var name: UInt32 = 0
  /// The candidate over the token, or -1.
  var candidate: Int32 = -1
  /// What this occurrence shows of its word.
  var signs: WordSigns = []
  /// The first token of the run of capitalised words, with blanks alone between them, that the token is in.
  var runStart: Int32 = 0
  /// The token after that run.
  var runEnd: Int32 = 0
  /// Whether the token may be part of a name.
  var isOpen = false
}

/// What one occurrence of a word shows that holds for its other occurrences in the document.
struct WordSigns: OptionSet {
  let rawValue: UInt8

  /// After "in", "near".
  static let inPlace = WordSigns(rawValue: 1 << 0)
  /// Before a comma and a state or country.
  static let beforeParent = WordSigns(rawValue: 1 << 1)
  /// After a first name, an initial or a title.
  static let person = WordSigns(rawValue: 1 << 2)
  /// Beside the head of an organisation's name.
  static let organisation = WordSigns(rawValue: 1 << 3)
  /// Written small.
  static let small = WordSigns(rawValue: 1 << 4)
  /// The word by itself is a name of the gazetteer that the clues favour.
  static let favoured = WordSigns(rawValue: 1 << 5)
  /// A name of the gazetteer that the clues do not favour.
  static let disfavoured = WordSigns(rawValue: 1 << 6)
  /// A part of several capitalised words.
  static let inRun = WordSigns(rawValue: 1 << 7)
}

/// How often each sign of each word was seen in a document.
struct WordSignCounts {
  /// Words in an open-addressing table; 0 where a slot is free.
  private var words: [UInt64]
  /// Eight counts of a byte each, by the word's slot.
  private var counts: [UInt64]

  /// Counts the signs of all tokens.
  ///
  /// - Complexity: O(*n*) in the tokens.
  init(_ facts: [TokenFacts]) {
    var capacity = 16
    while capacity < facts.count * 2 { capacity *= 2 }
    words = [UInt64](repeating: 0, count: capacity)
    counts = [UInt64](repeating: 0, count: capacity)
    for fact in facts where !fact.signs.isEmpty { add(fact.signs, of: fact.word) }
  }

  private func slot(of word: UInt64) -> Int {
    let mask = words.count - 1
    var slot = Int(truncatingIfNeeded: word) & mask
    while words[slot] != 0, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func add(_ signs: WordSigns, of word: UInt64) {
    let slot = slot(of: word)
    words[slot] = word
    var packed = counts[slot]
    for bit in 0..<8 where signs.rawValue & (1 << UInt8(bit)) != 0 {
      let shift = UInt64(8 * bit)
      if (packed >> shift) & 0xFF < 0xFF { packed &+= 1 << shift }
    }
    counts[slot] = packed
  }

  /// The signs of the other occurrences of a word.
  func elsewhere(_ word: UInt64, besides own: WordSigns) -> WordSigns {
    let packed = counts[slot(of: word)]
    if packed == 0 { return [] }
    var signs: UInt8 = 0
    for bit in 0..<8 {
      let count = (packed >> UInt64(8 * bit)) & 0xFF
      let ownCount = UInt64(own.rawValue >> UInt8(bit) & 1)
      if count > ownCount { signs |= 1 << UInt8(bit) }
    }
    return WordSigns(rawValue: signs)
  }
}
