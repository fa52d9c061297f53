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
}

extension TextReading {
  /// Whether the second of two names says what the first lies in: only a comma stands between them, or
  /// words like "in northern" or ", the capital of".
  func saysContainer(_ after: Range<Int>, of before: Range<Int>) -> Bool {
    link(from: before, to: after)?.saysContainer ?? false
  }
}
