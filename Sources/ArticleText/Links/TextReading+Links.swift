extension TextReading {
  /// Bytes and words that may stand between two names that are linked.
  private static let reach = (bytes: 48, words: 8)

  /// What the words between two names say of how they lie to each other.
  ///
  /// - Parameters:
  ///   - first: The bytes of the first name.
  ///   - second: The bytes of the second.
  /// - Returns: nil where a sentence ends between them or any other word stands there.
  /// - Complexity: O(log *n*) in the tokens.
  package func link(from first: Range<Int>, to second: Range<Int>) -> NameLink? {
    guard first.upperBound < second.lowerBound,
      second.lowerBound - first.upperBound <= Self.reach.bytes,
      second.lowerBound < document.bytes.count
    else { return nil }
    let start = tokens.partitioningIndex { Int($0.start) >= first.upperBound }
    let end = tokens.partitioningIndex { Int($0.end) > second.lowerBound }
    guard start <= end, end < tokens.count, end - start <= Self.reach.words else { return nil }
    return document.bytes.withUnsafeBufferPointer { bytes in
      guard let marks = marks(from: start, to: end, behind: first.upperBound, bytes) else {
        return nil
      }
      var parts = marks
      let words = WordTable.of(document.language)
      for index in start..<end {
        guard let part = part(of: tokens[index], bytes, words) else { return nil }
        parts.formUnion(part)
      }
      return NameLink(parts: parts, count: end - start)
    }
  }

  /// The comma behind the first name; nil where another mark stands between, or a comma elsewhere.
  private func marks(
    from start: Int, to end: Int, behind name: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameLink.Parts? {
    var parts: NameLink.Parts = []
    for index in start...end {
      let token = tokens[index]
      if token.shape.contains(.sentenceStart) { return nil }
      var gap = token.gap
      if index == start {
        // The period of an abbreviation stands before the comma: “Minn., U.S.”.
        gap.remove(.period)
        if gap.contains(.comma) {
          guard hasOneComma(name..<Int(token.start), bytes) else { return nil }
          parts.insert(.comma)
          gap.remove(.comma)
        }
      }
      // “X, a village, near Y” reads as without the comma.
      if index == end, index > start { gap.remove(.comma) }
      guard gap.isSubset(of: .space) else { return nil }
    }
    return parts
  }

  private func hasOneComma(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count { bytes[$0] == 0x2C } == 1
  }

  private func part(
    of token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordTable
  ) -> NameLink.Parts? {
    if token.shape.contains(.possessive) { return token.end - token.start > 1 ? .possessive : nil }
    if token.shape.isSubset(of: .digit) { return .measure }
    guard token.shape.contains(.lower) else { return nil }
    if let part = LinkWords.parts[WordTable.hash(bytes, token.range)] { return part }
    let classes = words.classes(of: bytes, token.range)
    if classes.contains(.settlementCue) { return .settlement }
    return classes.contains(.direction) ? .direction : nil
  }
}

/// The words that may stand between two names, beside those of the lists for settlements and directions.
private enum LinkWords {
  static let parts: [UInt64: NameLink.Parts] = {
    var parts: [UInt64: NameLink.Parts] = [:]
    for (words, part) in lists {
      for word in words.split(separator: " ") {
        let hash = Array(word.utf8).withUnsafeBufferPointer { WordTable.hash($0, 0..<$0.count) }
        parts[hash] = part
      }
    }
    return parts
  }()

  private static let lists: [(String, NameLink.Parts)] = [
    ("in", .within), ("of", .of), ("to", .way), ("one ones", .settlement), ("the a an", .article),
    ("and or", .conjunction),
    ("capital", .capital), ("provincial regional", .provincial), ("island islands", .island),
    ("is was lies located situated which", .position),
    (
      "near outside around beside by off from at within inside overlooking between beyond towards "
        + "toward",
      .near
    ),
    ("district quarter area outskirts camp street road edge", .part),
    ("km kilometres kilometers miles just not far", .measure), ("downtown", .direction),
  ]
}
