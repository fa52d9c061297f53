/// A word, a number, a name or a mark of a clause.
struct ClauseElement {
  enum Kind: Equatable {
    case word(SpatialWord)
    /// A number in digits, with half of the unit of its last digit that is not an idle zero.
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
  /// UTF-8 bytes of the text.
  let range: Range<Int>
  /// A word's first letter is a capital.
  var isCapital = false
  /// "city", "town", "capital": what only a town is called.
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
