import ArticleText

extension Reading {
  /// The tokens that a byte range overlaps.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  func tokens(in range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return low..<end
  }

  /// Whether the second of two names is the container of the first: they are separated only by a
  /// comma, or by words like "in northern" or ", the capital of".
  ///
  /// - Parameters:
  ///   - after: The byte range of the second name.
  ///   - before: The byte range of the first name.
  /// - Returns: False if anything else is between them.
  func saysContainer(_ after: Range<Int>, of before: Range<Int>) -> Bool {
    guard before.upperBound < after.lowerBound else { return false }
    if isComma(between: before, and: after) { return true }
    // Allow at most five short words.
    guard after.lowerBound - before.upperBound <= 40 else { return false }
    let first = tokens(in: before).upperBound
    let end = tokens(in: after).lowerBound
    guard first < end, end - first <= 5, end < tokens.count else { return false }
    var hasLink = false
    for index in first..<end {
      let token = tokens[index]
      let gap: Token.Gap = index == first ? [.space, .lineBreak, .comma] : [.space, .lineBreak]
      guard token.gap.isSubset(of: gap), token.shape.contains(.lower) else { return false }
      if isWord(index, "in") || isWord(index, "of") {
        hasLink = true
      } else if isWord(index, "the") || isWord(index, "a")
        || isWord(index, "capital") || classes[index].contains(.settlementCue)
        || classes[index].contains(.direction) || isWord(index, "central")
      {
        continue
      } else {
        return false
      }
    }
    return hasLink && tokens[end].gap.isBlank
  }

  private func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = tokens[index]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[Int(token.start) + $0] == word[$0] }
    }
  }

  /// Whether two byte ranges are separated by one comma and otherwise only white space and periods.
  private func isComma(between before: Range<Int>, and after: Range<Int>) -> Bool {
    var hasComma = false
    for index in before.upperBound..<after.lowerBound {
      switch bytes[index] {
      case 0x2C where !hasComma: hasComma = true
      case 0x20, 0x0A, 0x0D, 0x2E: break
      default: return false
      }
    }
    return hasComma
  }
}
