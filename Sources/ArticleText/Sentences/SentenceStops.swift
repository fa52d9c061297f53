/// Says whether the stop between two tokens ends a sentence.
struct SentenceStops {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let language: Language
  let isAllLowercase: Bool
  private let words: WordTable

  init(
    tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, language: Language,
    isAllLowercase: Bool
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.language = language
    self.isAllLowercase = isAllLowercase
    words = WordTable.of(language)
  }

  /// Whether what stands before a token ends a sentence.
  @inline(__always)
  func endSentence(before index: Int) -> Bool {
    let gap = tokens[index].gap
    if gap.isDisjoint(with: [.period, .terminator]) { return false }
    return judge(index)
  }

  private func judge(_ index: Int) -> Bool {
    let token = tokens[index]
    let isSpaced = !token.gap.isDisjoint(with: [.space, .quote])
    if token.gap.contains(.terminator), !isSpaced { return hasStopWithoutSpace(before: index) }
    // “Yahoo! said”; in a text without capitals every sentence begins small.
    guard isSpaced, isAllLowercase || !token.shape.contains(.lower) else { return false }
    if token.gap.contains(.terminator) { return true }
    let before = tokens[index - 1]
    // “(in Raqqa). Then”: no abbreviation ends in a bracket.
    guard bytes[Int(before.end)] == 0x2E else { return true }
    return !goesOn(index, after: before)
  }

  /// A Chinese or Japanese stop needs no space behind it.
  private func hasStopWithoutSpace(before index: Int) -> Bool {
    var position = Int(tokens[index - 1].end)
    while position < Int(tokens[index].start) {
      let (value, length) = decodeScalar(bytes, at: position)
      switch value {
      case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x0964: return true
      default: position += length
      }
    }
    return false
  }

  // MARK: - Abbreviations

  /// Whether the period belongs to an abbreviation, an initial or an ordinal, and the sentence goes on.
  private func goesOn(_ index: Int, after before: Token) -> Bool {
    if before.shape.contains(.digit) {
      // “1. Raqqa” is an item of a list.
      if before.shape.contains(.lineStart), before.end - before.start <= 3 { return true }
      return isOrdinal(before) && !beginsSentence(index)
    }
    let isInitial = before.shape.isSuperset(of: [.singleLetter, .initialCapital])
    let isInitials = before.shape.contains(.innerPeriod)
    let classes = words.classes(of: bytes, before.range)
    if tokens[index].shape.contains(.digit), Self.standBeforeNumbers.contains(hash(before)) {
      return true
    }
    guard isInitial || isInitials || classes.contains(.abbreviation) || isRoman(before) else {
      return false
    }
    // “He said no. Then”; a number behind it was looked for before.
    if hash(before) == Self.no { return false }
    // “the U.S. The president”, “Acme Inc. In May”; a title has a name behind it, whatever that is.
    return !beginsSentence(
      index, onlyWithArticle: classes.contains(.title) || isInitial)
  }

  /// Whether a token is a small word with a capital, as only the first of a sentence has it; in a headline
  /// all have one.
  private func beginsSentence(_ index: Int, onlyWithArticle: Bool = false) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.initialCapital),
      token.shape.isDisjoint(with: [.allCapitals, .singleLetter]),
      index + 1 < tokens.count, tokens[index + 1].gap.isSubset(of: [.space, .comma]),
      tokens[index + 1].shape.contains(.lower)
        || words.classes(of: bytes, tokens[index + 1].range).contains(.date)
    else { return false }
    let classes = words.classes(of: bytes, token.range)
    return classes.contains(.function)
      && classes.isDisjoint(with: [.givenName, .familyName, .date, .title])
      && (!onlyWithArticle || classes.contains(.article))
  }

  /// German writes ordinals with a period: “am 3. Mai”.
  private func isOrdinal(_ token: Token) -> Bool {
    language == .german && token.end - token.start <= 2
  }

  /// “Friedrich II. von Preußen”.
  private func isRoman(_ token: Token) -> Bool {
    language == .german && token.end - token.start <= 5
      && token.range.allSatisfy { bytes[$0] == 0x49 || bytes[$0] == 0x56 || bytes[$0] == 0x58 }
  }

  private func hash(_ token: Token) -> UInt64 { WordTable.hash(bytes, token.range) }

  private static let no = hash("no")

  /// Words that are abbreviated before a number only.
  private static let standBeforeNumbers = Set(
    [
      "no", "nos", "nr", "num", "pp", "p", "vol", "fig", "art", "ch", "sec", "par", "ca", "c",
      "approx", "est", "max", "min", "tel", "ext",
    ].map(hash))

  private static func hash(_ word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { WordTable.hash($0, 0..<$0.count) }
  }
}
