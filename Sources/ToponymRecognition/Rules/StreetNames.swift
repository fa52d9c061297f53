import ArticleText

/// Finds the whole name of a street of which a part is the name of a place: “London Road”, “calle Madrid”, “rue de
/// Lyon”, “Genter Straße”.
struct StreetNames {
  let reading: Reading

  /// The tokens of a name with the word for a street beside it, or the tokens as they are.
  func whole(_ tokens: Range<Int>) -> Range<Int> {
    if let last = tokens.last, reading.classes[last].contains(.streetCue) { return tokens }
    if hasStreetAfter(tokens) { return tokens.lowerBound..<tokens.upperBound + 1 }
    return streetBefore(tokens).map { $0..<tokens.upperBound } ?? tokens
  }

  /// Whether the name of a street is in some tokens: its word stands at the end, or at the head.
  func isStreet(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let last = tokens.last else { return false }
    return isStreetWord(last, atEnd: true)
      || reading.classes[tokens.lowerBound].contains(.streetCue) && namesStreetsBefore
  }

  /// Whether the language puts the word for a street before its name.
  private var namesStreetsBefore: Bool {
    switch reading.language {
    case .french, .italian, .portuguese, .romanian, .spanish, .russian, .ukrainian, .polish,
      .arabic:
      true
    default: false
    }
  }

  private func hasStreetAfter(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < reading.tokens.count, reading.tokens[next].gap == .space,
      !reading.tokens[next].shape.contains(.sentenceStart),
      !reading.tokens[next].shape.isDisjoint(with: .hasCapital) || reading.isAllLowercase
    else { return false }
    return isStreetWord(next, atEnd: false)
  }

  /// Whether a token is a word for a street that may end a name. “St” is also Saint, before another name.
  private func isStreetWord(_ index: Int, atEnd: Bool) -> Bool {
    let classes = reading.classes[index]
    guard classes.contains(.streetCue) else { return false }
    guard classes.contains(.title), index + 1 < reading.tokens.count else { return true }
    let next = reading.tokens[index + 1]
    return atEnd || next.shape.isDisjoint(with: .hasCapital) || !next.gap.joins
  }

  /// Where the word for a street stands before a name, with “of” and an article between.
  private func streetBefore(_ tokens: Range<Int>) -> Int? {
    guard namesStreetsBefore else { return nil }
    var index = tokens.lowerBound
    for _ in 0..<3 {
      guard index > 0, reading.tokens[index].gap.isBlank,
        !reading.tokens[index].shape.contains(.sentenceStart)
      else { return nil }
      index -= 1
      let classes = reading.classes[index]
      if classes.contains(.streetCue) { return index }
      let isLink =
        classes.contains(.function) && reading.tokens[index].end - reading.tokens[index].start <= 3
      guard isLink, reading.tokens[index].shape.contains(.lower) else { return nil }
    }
    return nil
  }
}
