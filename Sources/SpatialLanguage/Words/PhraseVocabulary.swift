import ArticleText
import Geodesy

/// The words and phrases that a language uses to say where something is, with their roles.
///
/// They are read from a text of sections; README.md beside the texts says what the sections are.
struct PhraseVocabulary: Sendable {
  /// Whether a comma stands before the fraction of a number, and a period between groups of digits.
  private(set) var hasDecimalComma = false
  /// Whether words follow each other without a space.
  let isUnspaced: Bool
  /// The names of the shapes that the language has.
  private(set) var shapes: [String] = []
  /// Letters that may be joined to the first word of a phrase without changing its role.
  private var joined: [String] = []

  private struct Node {
    /// The roles of the phrase that ends here, in the order of the file.
    var words: [SpatialWord] = []
    var isContinued = false

    mutating func add(_ word: SpatialWord) {
      if !words.contains(word) { words.append(word) }
    }
  }

  /// The nodes of a trie, by the hash of the words up to them.
  private var nodes: [UInt64: Node] = [:]
  private var abbreviations: [String: CompassPoint] = [:]
  /// The number of characters of the longest phrase.
  private(set) var longest = 1

  /// Reads a vocabulary.
  init(_ file: WordListFile, isUnspaced: Bool) {
    self.isUnspaced = isUnspaced
    for section in file.sections {
      let head = section.names.first ?? ""
      file.forEachLine(of: section) { line in add(line, to: head) }
    }
  }

  private mutating func add(_ line: String, to section: String) {
    switch section {
    case "options":
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "decimal-comma": hasDecimalComma = true
      case "shapes": shapes += words.dropFirst()
      case "joined": joined += words.dropFirst()
      default: break
      }
    case "numbers", "multipliers", "units":
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let value = Double(parts[0]) else { return }
      let word: SpatialWord =
        section == "numbers"
        ? .number(value) : section == "units" ? .unit(value) : .multiplier(value)
      add(phrases: parts[1], word)
    case "directions", "outward", "inward", "abbreviations":
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let point = CompassPoint(parts[0]) else { return }
      if section == "abbreviations" {
        for text in Self.list(parts[1]) { abbreviations[text] = point }
      } else {
        let word: SpatialWord =
          section == "directions"
          ? .direction(point, isAdjective: false)
          : section == "outward" ? .outward(point) : .inward(point)
        add(phrases: parts[1], word)
      }
    default:
      guard let word = Self.roles[section] else { return }
      add(phrases: line[...], word)
    }
  }

  private static func list(_ text: Substring) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  private mutating func add(phrases: Substring, _ word: SpatialWord) {
    for phrase in Self.list(phrases) {
      add(phrase, word)
      for letter in joined { add(letter + phrase, word) }
    }
  }

  private mutating func add(_ phrase: String, _ word: SpatialWord) {
    if isUnspaced {
      longest = max(longest, phrase.unicodeScalars.count)
      nodes[PhraseWords.hash(of: Array(phrase.utf8)), default: Node()].add(word)
      return
    }
    var key: UInt64 = 0
    let words = PhraseWords.hashes(of: phrase)
    for (number, hash) in words.enumerated() {
      key = Self.key(after: key, hash)
      if number + 1 < words.count { nodes[key, default: Node()].isContinued = true }
    }
    if !words.isEmpty { nodes[key, default: Node()].add(word) }
  }

  private static func key(after key: UInt64, _ hash: UInt64) -> UInt64 {
    (key &* 0x9E37_79B9_7F4A_7C15) ^ hash
  }

  // MARK: - Looking up

  /// The point that an abbreviation stands for, in exactly these letters.
  func point(ofAbbreviation text: String) -> CompassPoint? { abbreviations[text] }

  /// The roles of a phrase without spaces; none if it is not in the vocabulary.
  func words(ofUnspaced hash: UInt64) -> [SpatialWord] { nodes[hash]?.words ?? [] }

  /// The longest phrase that begins with a word.
  ///
  /// - Parameters:
  ///   - index: The number of the first word.
  ///   - hash: The `WordFolding` hash of the word with a number; 0 for what is no word.
  /// - Returns: The roles of the phrase and the number of the word after it, or nil.
  func phrase(
    at index: Int, hash: (Int) -> UInt64
  ) -> (words: [SpatialWord], end: Int)? {
    var key: UInt64 = 0
    var position = index
    var best: (words: [SpatialWord], end: Int)?
    while case let word = hash(position), word != 0 {
      key = Self.key(after: key, word)
      guard let node = nodes[key] else { break }
      position += 1
      if !node.words.isEmpty { best = (node.words, position) }
      if !node.isContinued { break }
    }
    return best
  }

  /// The role with the name of a section; nil for a section of words with values.
  static func role(_ section: String) -> SpatialWord? { roles[section] }

  /// The roles that have no value, by the names of their sections.
  private static let roles: [String: SpatialWord] = [
    "at": .at, "of": .of, "from": .from, "toward": .toward, "inside": .inside, "and": .and,
    "or": .or, "to": .to, "with": .with, "article": .article, "settlement": .settlement,
    "near": .near, "outside": .outside, "off-coast": .offCoast, "off": .off, "coast": .coast,
    "outskirts": .outskirts, "part": .part, "centre": .centre, "central": .central,
    "border": .border, "bank": .bank, "between": .between, "halfway": .halfway, "road": .road,
    "away": .away, "approximately": .approximately, "at-least": .atLeast, "at-most": .atMost,
    "vague": .vagueNumber, "half": .half, "and-a-half": .andHalf, "time": .unmeasuredUnit,
    "travel": .travel,
    "position": .position, "adverb": .adverb, "relative": .relative, "social": .social,
    "genitive": .possessive, "beyond": .beyond,
  ]
}

/// Cuts a phrase of a vocabulary into words as a text is cut.
enum PhraseWords {
  /// The hashes of its words; an apostrophe ends a word or begins one.
  static func hashes(of phrase: String) -> [UInt64] {
    var words: [[UInt8]] = [[]]
    for byte in phrase.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."): words.append([])
      case UInt8(ascii: "'") where !(words.last ?? []).isEmpty:
        words[words.count - 1].append(byte)
        words.append([])
      default: words[words.count - 1].append(byte)
      }
    }
    return words.filter { !$0.isEmpty }.map(hash)
  }

  /// The hash of a folded word.
  static func hash(of word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { WordFolding.hash($0, 0..<$0.count) }
  }
}
