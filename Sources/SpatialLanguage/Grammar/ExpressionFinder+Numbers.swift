extension ExpressionFinder {
  /// A number in digits or words.
  struct NumberPhrase {
    /// The value; nil for "a few".
    var value: Double?
    /// Half of the unit to which it is rounded.
    var halfUnit: Double
    /// The index of the element after it.
    var end: Int
  }

  /// Parses “1,200”, “thirty-five”, “two hundred”, “two and a half”, “half a”, “a”, “a few”.
  func number(at index: Int) -> NumberPhrase? {
    if case .number(let value, let halfUnit) = kind(index) {
      let phrase = NumberPhrase(value: value, halfUnit: halfUnit, end: index + 1)
      if case .multiplier(let factor) = word(index + 1) {
        return NumberPhrase(value: value * factor, halfUnit: halfUnit * factor, end: index + 2)
      }
      // “3½”.
      if case .number(let fraction, let halfUnit) = kind(index + 1), fraction < 1,
        elements[index + 1].range.lowerBound == elements[index].range.upperBound
      {
        return NumberPhrase(value: value + fraction, halfUnit: halfUnit, end: index + 2)
      }
      return withHalf(phrase)
    }
    switch word(index) {
    case .multiplier where isShaped: return number(inWordsAt: index)
    case .half:
      // “half a mile”; “half-mile”.
      let end = word(index + 1) == .article || kind(index + 1) == .hyphen ? index + 2 : index + 1
      return NumberPhrase(value: 0.5, halfUnit: 0.25, end: end)
    case .quarter: return quarters(1, at: index)
    case .vagueNumber: return vague(after: index + 1)
    case .article:
      switch word(index + 1) {
      case .vagueNumber: return vague(after: index + 2)
      case .quarter: return quarters(1, at: index + 1)
      case .lengthy where word(index + 2) == .travel:
        // In “a short drive” the noun is the unit.
        return NumberPhrase(value: nil, halfUnit: 0, end: index + 2)
      case .half: return number(at: index + 1)
      case .multiplier(let factor):
        return NumberPhrase(value: factor, halfUnit: factor / 2, end: index + 2)
      case .unit, .unmeasuredUnit, .dayUnit, .nautical:
        return NumberPhrase(value: 1, halfUnit: 0.5, end: index + 1)
      default: return number(inWordsAt: index + 1)
      }
    case .number: return number(inWordsAt: index)
    default: return nil
    }
  }

  /// Parses the rest of “a few”, “a couple of” or “a few hundred”.
  private func vague(after index: Int) -> NumberPhrase {
    var end = word(index) == .of ? index + 1 : index
    if case .multiplier = word(end) { end += 1 }
    return NumberPhrase(value: nil, halfUnit: 0, end: end)
  }

  /// Parses “quarter of a” or “quarters of a” after the count.
  private func quarters(_ count: Double, at index: Int) -> NumberPhrase {
    let end = word(index + 1) == .of && word(index + 2) == .article ? index + 3 : index + 1
    return NumberPhrase(value: count / 4, halfUnit: 0.125, end: end)
  }

  /// Parses “thirty-five”, “two hundred and ten”, “twelve”.
  private func number(inWordsAt index: Int) -> NumberPhrase? {
    let first: Double
    switch word(index) {
    case .number(let value): first = value
    case .multiplier(let factor): first = factor
    default: return nil
    }
    let next = kind(index + 1) == .hyphen ? index + 2 : index + 1
    if word(next) == .quarter { return quarters(first, at: next) }
    var total = 0.0
    var part = first
    var halfUnit = Self.halfUnit(of: first)
    var end = index + 1
    while true {
      let next = kind(end) == .hyphen || word(end) == .and ? end + 1 : end
      if case .number(let more) = word(next), more < (part == 0 ? .infinity : Self.place(of: part)),
        more > 0, next == end || part >= 20
      {
        part += more
        halfUnit = Self.halfUnit(of: more)
        end = next + 1
      } else if case .multiplier(let factor) = word(end) {
        if factor == 1_000 {
          total += part * factor
          part = 0
        } else {
          part *= factor
        }
        halfUnit = factor / 2
        end += 1
      } else {
        break
      }
    }
    return withHalf(NumberPhrase(value: total + part, halfUnit: halfUnit, end: end))
  }

  /// The limit below which another word can be added to a number: 10 for twenty, 100 for two
  /// hundred.
  private static func place(of value: Double) -> Double {
    value.truncatingRemainder(dividingBy: 1_000) == 0
      ? 1_000 : value.truncatingRemainder(dividingBy: 100) == 0 ? 100 : value >= 20 ? 10 : 0
  }

  /// Number words above 20 are rounded to tens, the smaller ones to units, except ten.
  private static func halfUnit(of value: Double) -> Double {
    value >= 20 || value == 10 ? 5 : 0.5
  }

  /// Adds “and a half” if it follows a number or its unit.
  func withHalf(_ phrase: NumberPhrase) -> NumberPhrase {
    guard let value = phrase.value, let end = halfEnd(at: phrase.end) else { return phrase }
    return NumberPhrase(value: value + 0.5, halfUnit: 0.25, end: end)
  }

  /// The index after “and a half” or “et demi”; nil if neither begins at an element.
  private func halfEnd(at index: Int) -> Int? {
    if word(index) == .andHalf { return index + 1 }
    return word(index) == .and && word(index + 1) == .article && word(index + 2) == .half
      ? index + 3 : nil
  }
}
