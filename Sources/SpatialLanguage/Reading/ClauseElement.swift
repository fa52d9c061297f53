/// A word, number, name or punctuation mark in a clause.
struct ClauseElement {
  enum Kind: Equatable {
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
  /// Whether the first letter of a word is a capital.
  var isCapital = false
  /// Whether it is a word that only refers to towns: "city", "town", "capital".
  var isTownNoun = false

  var word: SpatialWord? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var name: Int? {
    if case .name(let number) = kind { return number }
    return nil
  }
}
