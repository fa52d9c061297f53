/// A word, number, name or punctuation mark in a clause.
struct ClauseElement {
  enum Kind: Equatable, Sendable {
    case word(SpatialWord)
    /// A number in digits, with half of the unit of its last significant digit; trailing zeros are
    /// not significant.
    case number(Double, halfUnit: Double)
    case name(Int)
    case comma
    /// A hyphen or slash without spaces around it.
    case hyphen
    /// A dash, or a hyphen with spaces around it.
    case dash
    case open
    case close
    case possessive
    /// The end of a sentence, a semicolon, a quotation mark: no expression goes across.
    case end
  }

  let kind: Kind
  /// The range of UTF-8 bytes in the text.
  let range: Range<Int>
  /// The `WordFolding` hash of a word that may be part of a phrase; 0 for anything else.
  var hash: UInt64 = 0
  /// Whether the first letter of a word is a capital.
  var isCapital = false
  /// Whether it is a word that only refers to towns: "city", "town", "capital".
  var isTownNoun = false

  /// The other roles that a phrase can have.
  var otherWords: [SpatialWord] = []

  var word: SpatialWord? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var name: Int? {
    if case .name(let number) = kind { return number }
    return nil
  }
}

extension ClauseElement {
  /// A phrase with some roles, of which the first is the most usual; a word of none is ``SpatialWord/other``.
  init(_ words: [SpatialWord], _ range: Range<Int>, isCapital: Bool = false) {
    self.init(kind: .word(words.first ?? .other), range: range, isCapital: isCapital)
    if words.count > 1 { otherWords = Array(words.dropFirst()) }
  }

  /// Whether a word or phrase can have a role.
  func has(_ role: SpatialWord) -> Bool { word == role || otherWords.contains(role) }
}
