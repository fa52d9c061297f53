import PlainText

/// Splits a text into ``AngleToken``s, and gives up at the first thing that is not one.
struct AngleTokenizer {
  private var rest: ArraySlice<Unicode.Scalar>
  private var tokens: [AngleToken] = []

  /// The tokens of a text, or nil if it contains anything else.
  static func tokens(of text: ArraySlice<Unicode.Scalar>) -> [AngleToken]? {
    var tokenizer = AngleTokenizer(rest: withDecimalPoints(text))
    while let scalar = tokenizer.rest.first {
      guard tokenizer.consume(scalar) else { return nil }
    }
    return tokenizer.tokens
  }

  private init(rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

  /// Consumes the next token, or white space, at the front; false for anything else.
  private mutating func consume(_ scalar: Unicode.Scalar) -> Bool {
    if let number = DecimalNumber(takenFrom: &rest) {
      tokens.append(.number(number))
      return consumeJoinerOrLetter()
    }
    if ScalarText.isLetter(scalar) { return consumeWord() }
    rest.removeFirst()
    if ScalarText.isSpace(scalar) { return true }
    if scalar == ":" || scalar == "=" { return tokens.last?.isLabel == true }
    guard let token = AngleToken(symbol: scalar) else { return false }
    if token == .mark(.minute), tokens.last == token {
      tokens[tokens.count - 1] = .mark(.second)
    } else {
      tokens.append(token)
    }
    return true
  }

  /// Consumes what may directly follow a number: `-` or `:` before a digit, or one of the letters
  /// d, m, s.
  private mutating func consumeJoinerOrLetter() -> Bool {
    guard let first = rest.first else { return true }
    let second = rest.dropFirst().first
    let isBeforeDigit = second.flatMap(ScalarText.digit) != nil
    if first == "-" || first == ":" {
      rest.removeFirst()
      tokens.append(.joiner)
      return isBeforeDigit
    }
    let unit: AngleToken.Unit
    switch first {
    case "d": unit = .degree
    case "m": unit = .minute
    case "s" where followsMinutes: unit = .second
    default: return true
    }
    guard let second, ScalarText.isLetter(second) else {
      rest.removeFirst()
      tokens.append(.mark(unit))
      return true
    }
    // "09sN": the letter of the unit touches that of the hemisphere.
    let word = rest.prefix(while: ScalarText.isLetter)
    if word.count == 2, AngleToken(word: ScalarText.lowercased([second]))?.isHemisphere == true {
      rest.removeFirst()
      tokens.append(.mark(unit))
    }
    return true
  }

  /// Whether the number at the end has minutes before it, so that an `s` after it means seconds.
  private var followsMinutes: Bool {
    tokens.count >= 2 && tokens[tokens.count - 2] == .mark(.minute)
  }

  /// Consumes a word, and the full stop of an abbreviation.
  private mutating func consumeWord() -> Bool {
    let word = rest.prefix(while: ScalarText.isLetter)
    guard let token = AngleToken(word: ScalarText.lowercased(word)) else { return false }
    tokens.append(token)
    rest = rest[word.endIndex...]
    if rest.first == "." { rest.removeFirst() }
    return true
  }

  /// Turns decimal commas into points, as in `35,3359 40,1408`: only if the text has no point, and
  /// exactly two commas between digits.
  private static func withDecimalPoints(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    let commas = text.indices.dropFirst().dropLast().filter {
      text[$0] == "," && ScalarText.digit(text[$0 - 1]) != nil
        && ScalarText.digit(text[$0 + 1]) != nil
    }
    guard commas.count == 2, !text.contains(".") else { return text }
    var points = text
    for comma in commas { points[comma] = "." }
    return points
  }
}
