import ArticleText

/// Goes through a text and chooses the name with the best clues at each position.
struct CandidateSearch<L: Lexicon> {
  let matcher: GazetteerMatcher<L>
  let reading: Reading
  let weights: UnsafeBufferPointer<Float>
  private var matches: [GazetteerMatch] = []
  private var parents: [GazetteerMatch] = []
  private var candidates: [Candidate] = []

  init(
    matcher: GazetteerMatcher<L>, reading: Reading, weights: UnsafeBufferPointer<Float>
  ) {
    self.matcher = matcher
    self.reading = reading
    self.weights = weights
    candidates.reserveCapacity(reading.tokens.count / 8)
  }

  /// The log-odds below which a name is given up in favour of the names inside it.
  private static var abandonThreshold: Float { -1.5 }

  /// The candidates of the text, in order and disjoint.
  mutating func run() -> [Candidate] {
    var index = 0
    while index < reading.tokens.count {
      guard let candidate = best(at: index) else {
        index += 1
        continue
      }
      if candidate.localScore > Self.abandonThreshold || candidate.match.tokens.count == 1 {
        candidates.append(candidate)
        index = max(index + 1, candidate.match.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return candidates
  }

  /// The best of the names that start at a token.
  private mutating func best(at index: Int) -> Candidate? {
    matcher.matches(at: index, in: reading, into: &matches)
    var best: Candidate?
    for match in matches.reversed().prefix(3) {
      // A longer name explains more of the text, so a part of it only wins if the longer name is
      // unlikely.
      if let known = best, known.match.tokens.count > match.tokens.count,
        known.localScore > Self.abandonThreshold
      {
        break
      }
      // A word may be a name and also a form of another that is far better known.
      if matches.contains(where: { outranks($0, match) }) { continue }
      let clues = clues(of: match)
      keep(&best, make(match, nil, clues))
      if let (wide, cue, clue) = withHeadAfter(match) {
        var clues = clues
        clues.insert(clue)
        keep(&best, make(wide, cue, clues))
      }
      if let (wide, cue) = withHeadBefore(match) {
        var clues = clues
        clues.insert(.withHeadBefore)
        keep(&best, make(wide, cue, clues))
      }
    }
    return best
  }

  /// Whether one of two names of the same words is a form of a place that has eight times the people of the other's,
  /// or is of a higher rank, and the other is no form.
  private func outranks(_ other: GazetteerMatch, _ match: GazetteerMatch) -> Bool {
    other.isInflected && !match.isInflected && other.tokens == match.tokens
      && other.entry.prominence >= match.entry.prominence + 3
  }

  private func keep(_ best: inout Candidate?, _ candidate: Candidate) {
    if let known = best, known.localScore >= candidate.localScore { return }
    best = candidate
  }

  private func make(
    _ match: GazetteerMatch, _ cue: Mention.TypeCue?, _ clues: ClueSet
  ) -> Candidate {
    var candidate = Candidate(
      match: match, cue: cue, clues: clues, localScore: clues.score(weights))
    candidate.followsComma = follows(match, .comma)
    return candidate
  }

  private mutating func clues(of match: GazetteerMatch) -> ClueSet {
    let following = following(match)
    var finder = ClueFinder(
      match, in: reading, beforeParent: following.parent, beforeBigPlace: following.bigPlace)
    var clues = finder.find()
    if let last = candidates.last, last.localScore > 0 {
      clues.insert(.afterPlaceComma, if: follows(match, .comma))
      clues.insert(.afterBigPlace, if: follows(match, .hyphen) || follows(match, .slash))
      let token = match.tokens.lowerBound - 1
      clues.insert(
        .afterPlaceAnd,
        if: last.match.tokens.upperBound == token && clues.contains(.afterAnd))
      clues.insert(
        .afterDemonym,
        if: last.match.tokens.upperBound == match.tokens.lowerBound
          && last.match.entry.evidence.contains(.demonym)
          && reading.tokens[match.tokens.lowerBound].gap.isBlank)
    }
    return clues
  }

  /// Whether only a punctuation mark and white space separate the previous candidate from a match.
  private func follows(_ match: GazetteerMatch, _ mark: Token.Gap) -> Bool {
    guard let last = candidates.last, last.localScore > -1,
      last.match.tokens.upperBound == match.tokens.lowerBound
    else { return false }
    let gap = reading.tokens[match.tokens.lowerBound].gap
    return gap.contains(mark) && gap.isSubset(of: [mark, .space, .lineBreak, .period])
  }

  /// Whether a province, state or country follows after a comma ("Paris, Texas"), and whether a
  /// country or a place of 130,000 people or more follows after any mark or "and".
  private mutating func following(_ match: GazetteerMatch) -> (parent: Bool, bigPlace: Bool) {
    var next = match.tokens.upperBound
    guard next < reading.tokens.count else { return (false, false) }
    let gap = reading.tokens[next].gap
    let isAfterComma =
      gap.contains(.comma) && gap.isSubset(of: [.comma, .space, .lineBreak, .period])
    if gap.isBlank, ClueFinder.isAnd(next, in: reading) {
      next += 1
      guard next < reading.tokens.count, reading.tokens[next].gap.isBlank else {
        return (false, false)
      }
    } else if !isAfterComma, gap != .hyphen, gap != .slash, gap != .dash {
      return (false, false)
    }
    matcher.matches(at: next, in: reading, into: &parents)
    guard let place = parents.last, !reading.classes[next].contains(.givenName) else {
      return (false, false)
    }
    let evidence = place.entry.evidence
    return (
      isAfterComma && !evidence.isDisjoint(with: [.country, .admin1]),
      evidence.contains(.country)
        || place.entry.populationBucket >= 18 && !reading.classes[next].contains(.common)
    )
  }

  // MARK: Heads

  /// Extends a match by the capitalised word after it that says what it is: "Anderson County".
  private func withHeadAfter(
    _ match: GazetteerMatch
  ) -> (GazetteerMatch, Mention.TypeCue?, Clue)? {
    let next = match.tokens.upperBound
    guard next < reading.tokens.count else { return nil }
    let token = reading.tokens[next]
    guard token.gap == .space, !token.shape.contains(.sentenceStart),
      !token.shape.isDisjoint(with: .hasCapital)
    else { return nil }
    let classes = reading.classes[next]
    let head: (Mention.TypeCue?, Clue)
    if classes.contains(.admin2Cue) {
      head = (.admin2, .withAdmin2)
    } else if classes.contains(.waterCue) {
      head = (.water, .withWater)
    } else if classes.contains(.terrainCue) {
      head = (.terrain, .withTerrain)
    } else if classes.contains(.streetCue) {
      head = (.facility, .withStreet)
    } else if classes.contains(.facilityCue) {
      head = (.facility, .withFacility)
    } else if classes.contains(.admin1Cue) {
      head = (.admin1, .withAdmin1)
    } else if classes.contains(.settlementCue) {
      head = (.settlement, .withSettlement)
    } else {
      return nil
    }
    var wide = match
    wide.tokens = match.tokens.lowerBound..<next + 1
    wide.range = match.range.lowerBound..<Int(token.end)
    return (wide, head.0, head.1)
  }

  /// Extends a match by the capitalised word before it that says what it is: "Lake Victoria".
  private func withHeadBefore(_ match: GazetteerMatch) -> (GazetteerMatch, Mention.TypeCue?)? {
    let first = match.tokens.lowerBound
    let head = first - 1
    guard head >= 0, head >= candidates.last?.match.tokens.upperBound ?? 0,
      reading.tokens[first].gap == .space,
      !reading.tokens[first].shape.contains(.sentenceStart),
      !reading.tokens[head].shape.isDisjoint(with: .hasCapital)
    else { return nil }
    let classes = reading.classes[head]
    let cue: Mention.TypeCue
    if classes.contains(.waterCue) {
      cue = .water
    } else if classes.contains(.terrainCue) {
      cue = .terrain
    } else if !classes.isDisjoint(with: [.facilityCue]) {
      cue = .facility
    } else {
      return nil
    }
    var wide = match
    wide.tokens = head..<match.tokens.upperBound
    wide.range = Int(reading.tokens[head].start)..<match.range.upperBound
    return (wide, cue)
  }
}

/// A name that may be a mention, with the clues for and against it.
struct Candidate {
  /// The match. Its range includes the head, if there is one: "Anderson County".
  var match: GazetteerMatch
  /// The kind of place named by words in or beside the name.
  var cue: Mention.TypeCue?
  /// The clues from the name and the words around it.
  var clues: ClueSet
  /// The score of these clues in log-odds.
  var localScore: Float
  /// The score in log-odds that also takes the rest of the document into account.
  var score: Float = 0
  /// Whether only a comma separates the previous candidate from this one.
  var followsComma = false

  init(match: GazetteerMatch, cue: Mention.TypeCue? = nil, clues: ClueSet, localScore: Float) {
    self.match = match
    self.cue = cue
    self.clues = clues
    self.localScore = localScore
  }
}
