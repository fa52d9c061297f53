/// The facts about a token from which its features and those of its neighbours are computed.
struct TokenFacts {
  /// The hash of the word, ignoring case.
  var word: UInt64 = 0
  /// The case, form and length of the word, packed.
  var shape: UInt32 = 0
  /// The gap before the token.
  var gap: UInt32 = 0
  /// The word classes.
  var classes: UInt32 = 0
  /// The frequency of the word as a person's name (``WordCodes/personNames``).
  var person: UInt8 = 0
  /// The clusters of words with similar use (``WordCodes/englishClusters``), plus 1; 0 for none.
  var cluster: UInt32 = 0
  /// The coarse cluster, plus 1; 0 for none.
  var coarseCluster: UInt32 { cluster == 0 ? 0 : (cluster - 1) >> 10 + 1 }
  /// The kind of gazetteer name that contains the token, and the token's position in it; 0 for
  /// none.
  var name: UInt32 = 0
  /// The index of the candidate that contains the token, or -1.
  var candidate: Int32 = -1
  /// The evidence that this occurrence gives about its word.
  var evidence: WordEvidence = []
  /// The first token of the token's run of capitalised words, which are separated only by white
  /// space.
  var runStart: Int32 = 0
  /// The token after that run.
  var runEnd: Int32 = 0
  /// Whether the token may be part of a name.
  var isOpen = false
}

/// Evidence from one occurrence of a word about its other occurrences in the document.
struct WordEvidence: OptionSet {
  let rawValue: UInt8

  /// After "in", "near".
  static let inPlace = WordEvidence(rawValue: 1 << 0)
  /// Before a comma and a state or country.
  static let beforeParent = WordEvidence(rawValue: 1 << 1)
  /// After a first name, an initial or a title.
  static let person = WordEvidence(rawValue: 1 << 2)
  /// Before the head of an organisation's name.
  static let organisation = WordEvidence(rawValue: 1 << 3)
  /// Written in lower case.
  static let small = WordEvidence(rawValue: 1 << 4)
  /// A gazetteer name of one word that the clues favour.
  static let favoured = WordEvidence(rawValue: 1 << 5)
  /// A gazetteer name of one word that the clues do not favour.
  static let disfavoured = WordEvidence(rawValue: 1 << 6)
  /// Part of a run of capitalised words.
  static let inRun = WordEvidence(rawValue: 1 << 7)
}

/// Counts each kind of evidence for each word in a document.
struct WordEvidenceCounts {
  /// The hashes of words in an open-addressing table; 0 in free slots.
  private var words: [UInt64]
  /// Eight one-byte counts for the word in each slot.
  private var counts: [UInt64]

  /// Counts the evidence of all tokens.
  ///
  /// - Complexity: O(*n*) in the tokens.
  init(_ facts: [TokenFacts]) {
    var capacity = 16
    while capacity < facts.count * 2 { capacity *= 2 }
    words = [UInt64](repeating: 0, count: capacity)
    counts = [UInt64](repeating: 0, count: capacity)
    for fact in facts where !fact.evidence.isEmpty { add(fact.evidence, of: fact.word) }
  }

  private func slot(of word: UInt64) -> Int {
    let mask = words.count - 1
    var slot = Int(truncatingIfNeeded: word) & mask
    while words[slot] != 0, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func add(_ evidence: WordEvidence, of word: UInt64) {
    let slot = slot(of: word)
    words[slot] = word
    var packed = counts[slot]
    for bit in 0..<8 where evidence.rawValue & (1 << UInt8(bit)) != 0 {
      let shift = UInt64(8 * bit)
      if (packed >> shift) & 0xFF < 0xFF { packed &+= 1 << shift }
    }
    counts[slot] = packed
  }

  /// The evidence from the other occurrences of a word.
  func elsewhere(_ word: UInt64, besides own: WordEvidence) -> WordEvidence {
    let packed = counts[slot(of: word)]
    if packed == 0 { return [] }
    var evidence: UInt8 = 0
    for bit in 0..<8 {
      let count = (packed >> UInt64(8 * bit)) & 0xFF
      let ownCount = UInt64(own.rawValue >> UInt8(bit) & 1)
      if count > ownCount { evidence |= 1 << UInt8(bit) }
    }
    return WordEvidence(rawValue: evidence)
  }
}
