import ArticleText

/// Makes a mention from a span: it finds the gazetteer key of its words, its role and its cue.
struct MentionMaker<L: Lexicon> {
  let lexicon: L
  let reading: Reading

  /// Makes a mention for a span about which nothing else is known.
  ///
  /// The key is that of the longest run of its words in the lexicon.
  ///
  /// - Parameters:
  ///   - range: The UTF-8 byte range in the document.
  ///   - tokens: The tokens that the range overlaps.
  ///   - followsComma: See ``Mention/followsComma``.
  /// - Returns: The mention, with a confidence of 1.
  func mention(at range: Range<Int>, _ tokens: Range<Int>, followsComma: Bool) -> Mention {
    var (match, isWhole) = longestName(in: tokens)
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
    var mention = mention(of: candidate, confidence: 1)
    mention.isWhole = isWhole
    if !isWhole, StreetNames(reading: reading).isStreet(tokens) {
      mention.cue = .facility
      if match.entry.isWrittenSo { mention.role = .embedded }
    }
    return mention
  }

  /// Makes a mention from a candidate, whose clues determine its role.
  func mention(of candidate: Candidate, confidence: Double) -> Mention {
    let role = RoleFinder(candidate, in: reading).role()
    let cue = candidate.cue ?? CueFinder(candidate.match, in: reading).cue()
    return Mention(
      range: candidate.match.range, nameKey: candidate.match.nameKey,
      entry: candidate.match.entry, role: role, cue: role == .demonym ? nil : cue,
      followsComma: candidate.followsComma, confidence: confidence)
  }

  /// The longest run of tokens that is a name; among equals, the name of the most prominent place.
  /// If there is none, all tokens. Whether it is a name of all the tokens.
  private func longestName(in tokens: Range<Int>) -> (match: GazetteerMatch, isWhole: Bool) {
    let nothing = LexiconEntry(evidence: [], populationBucket: 0)
    var whole = GazetteerMatch(
      tokens: tokens, range: 0..<0, nameKey: key(of: tokens), entry: nothing)
    // Names are short: a longer span is a description, so its runs are not tried.
    guard tokens.count <= 12 else { return (whole, true) }
    let matches = matches(in: tokens)
    for length in stride(from: tokens.count, to: 0, by: -1) {
      var best = -1
      for start in tokens.lowerBound...(tokens.upperBound - length) {
        let run = start..<(start + length)
        guard length == tokens.count || !isPlain(run),
          let (key, entry) = name(of: run, matches)
        else { continue }
        let rank = entry.prominence
        if rank > best {
          best = rank
          whole.nameKey = key
          whole.entry = entry
        }
      }
      if best >= 0 { return (whole, length == tokens.count) }
    }
    return (whole, true)
  }

  private func name(
    of run: Range<Int>, _ matches: [GazetteerMatch]
  ) -> (key: UInt64, entry: LexiconEntry)? {
    let key = key(of: run)
    if let entry = lexicon.entry(key), entry.evidence.contains(.name) { return (key, entry) }
    return matches.first { $0.tokens == run }.map { ($0.nameKey, $0.entry) }
  }

  /// Whether a part of a name consists of common words, which do not say where it is: "Air" in "Air
  /// Balloon", "Bank" in "Bank of Japan".
  private func isPlain(_ run: Range<Int>) -> Bool {
    let plain: WordClass = [
      .common, .function, .organisation, .facilityCue, .streetCue, .direction, .title, .date,
    ]
    return run.allSatisfy { !reading.classes[$0].isDisjoint(with: plain) }
  }

  /// The names in the span, also those of which words are inflected or short forms: "Москве", "وبالقاهرة",
  /// "N. Korea".
  private func matches(in tokens: Range<Int>) -> [GazetteerMatch] {
    let matcher = GazetteerMatcher(lexicon: lexicon)
    var names: [GazetteerMatch] = []
    var matches: [GazetteerMatch] = []
    for start in tokens {
      matcher.matches(at: start, in: reading, into: &matches)
      names += matches.filter { $0.tokens.upperBound <= tokens.upperBound }
    }
    return names
  }

  private func key(of tokens: Range<Int>) -> UInt64 {
    tokens.reduce(lexicon.emptyKey) { key, index in
      lexicon.extend(key, by: lexicon.wordKey(reading.word(reading.tokens[index].range)))
    }
  }
}
