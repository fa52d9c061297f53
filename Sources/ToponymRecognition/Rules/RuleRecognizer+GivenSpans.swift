extension RuleRecognizer {
  /// Mentions at spans that someone else found: gold annotation, or an editor's own marks.
  ///
  /// Each span becomes one mention, whatever the rules think of it; role and cue come from the words
  /// around as usual. The longest run of the span's words that the lexicon knows gives the key.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - spans: Code-point ranges in any order; ranges outside of the text are passed over.
  /// - Returns: One mention a span, by position.
  public func mentions(in document: Document, at spans: [Range<Int>]) -> [Mention] {
    let ranges = spans.compactMap { span -> Range<Int>? in
      guard let start = document.byteOffset(ofCodePoint: span.lowerBound),
        let end = document.byteOffset(ofCodePoint: span.upperBound), start < end
      else { return nil }
      return start..<end
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return Reading.with(document) { reading in
      var mentions: [Mention] = []
      for range in ranges {
        let comma = mentions.last.map { Self.isComma(between: $0.range, and: range, in: reading) }
        mentions.append(mention(at: range, followsComma: comma ?? false, in: reading))
      }
      return mentions
    }
  }

  private func mention(
    at range: Range<Int>, followsComma: Bool, in reading: Reading
  ) -> Mention {
    let tokens = Self.tokens(in: range, of: reading)
    var match = longestName(in: tokens, reading)
    match.range = range
    match.tokens = tokens
    guard !tokens.isEmpty else {
      return Mention(
        range: range, nameKey: match.nameKey, entry: match.entry, role: .literal,
        followsComma: followsComma, confidence: 1)
    }
    var finder = ClueFinder(match, in: reading, beforeParent: false, beforeBigPlace: false)
    var candidate = Candidate(match: match, clues: finder.find(), localScore: 0)
    candidate.followsComma = followsComma
    let role = RoleFinder(candidate, in: reading).role()
    return Mention(
      range: range, nameKey: match.nameKey, entry: match.entry, role: role,
      cue: role == .demonym ? nil : CueFinder(match, in: reading).cue(),
      followsComma: followsComma, confidence: 1)
  }

  /// The longest run of tokens that is a name, the first of equals; the whole where none is.
  private func longestName(in tokens: Range<Int>, _ reading: Reading) -> GazetteerMatch {
    let nothing = LexiconEntry(evidence: [], populationBucket: 0)
    var whole = GazetteerMatch(
      tokens: tokens, range: 0..<0, nameKey: key(of: tokens, reading), entry: nothing)
    // Names are short: beyond this a span is a description, and its runs are not tried.
    guard tokens.count <= 12 else { return whole }
    for length in stride(from: tokens.count, to: 0, by: -1) {
      for start in tokens.lowerBound...(tokens.upperBound - length) {
        let run = start..<(start + length)
        let key = key(of: run, reading)
        if let entry = lexicon.entry(key), entry.evidence.contains(.name) {
          whole.nameKey = key
          whole.entry = entry
          return whole
        }
      }
    }
    return whole
  }

  private func key(of tokens: Range<Int>, _ reading: Reading) -> UInt64 {
    tokens.reduce(lexicon.emptyKey) { key, index in
      lexicon.extend(key, by: lexicon.wordKey(reading.word(reading.tokens[index].range)))
    }
  }

  private static func tokens(in range: Range<Int>, of reading: Reading) -> Range<Int> {
    let tokens = reading.tokens
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

  private static func isComma(
    between before: Range<Int>, and after: Range<Int>, in reading: Reading
  ) -> Bool {
    guard before.upperBound < after.lowerBound else { return false }
    var hasComma = false
    for index in before.upperBound..<after.lowerBound {
      switch reading.bytes[index] {
      case 0x2C where !hasComma: hasComma = true
      case 0x20, 0x0A, 0x0D, 0x2E: break
      default: return false
      }
    }
    return hasComma
  }
}
