import ArticleText

extension Reading {
  /// The word clusters of the language, if any.
  fileprivate var clusters: WordCodes<UInt16>? {
    language == .english || language == .other ? .englishClusters : nil
  }
}

extension TokenFacts {
  /// The facts of each token of a reading.
  ///
  /// - Parameters:
  ///   - reading: The text.
  ///   - candidates: The gazetteer names in the text, in order and disjoint.
  /// - Returns: The facts, one per token.
  /// - Complexity: O(*n*) in the tokens.
  static func all(of reading: Reading, candidates: [Candidate]) -> [TokenFacts] {
    let persons = WordCodes<UInt8>.personNames
    let clusters = reading.clusters
    var facts = reading.tokens.indices.map { index in
      let token = reading.tokens[index]
      return TokenFacts(
        word: reading.hashes[index], shape: shapeCode(of: token),
        gap: UInt32(token.gap.rawValue),
        classes: reading.classes[index].subtracting(.grammar).rawValue,
        person: token.shape.contains(.lower) ? 0 : persons.code(of: reading.hashes[index]) ?? 0,
        cluster: clusters?.code(of: reading.hashes[index]).map { UInt32($0) + 1 } ?? 0)
    }
    for (number, candidate) in candidates.enumerated() {
      let tokens = candidate.match.tokens
      for index in tokens {
        facts[index].candidate = Int32(number)
        facts[index].name = nameCode(of: candidate, at: index)
      }
      facts[tokens.lowerBound].evidence.formUnion(evidence(of: candidate))
    }
    open(&facts, in: reading)
    addEvidence(&facts, in: reading)
    addRuns(&facts, in: reading)
    return facts
  }

  /// Packs case, digits, periods and length into one number.
  private static func shapeCode(of token: Token) -> UInt32 {
    let length = token.end - token.start
    let bucket: UInt32 = length <= 2 ? 0 : length == 3 ? 1 : length <= 6 ? 2 : 3
    // The higher bits describe the sentence, line and headline.
    return (token.shape.rawValue & 0x1FFF) << 2 | bucket
  }

  /// Packs a token's position in a gazetteer name, and the kind, population and quality of the
  /// name, into one number.
  private static func nameCode(of candidate: Candidate, at index: Int) -> UInt32 {
    let tokens = candidate.match.tokens
    let place: UInt32 =
      tokens.count == 1
      ? 1 : index == tokens.lowerBound ? 2 : index == tokens.upperBound - 1 ? 3 : 4
    let entry = candidate.match.entry
    let evidence = entry.evidence
    let kind: UInt32 =
      if evidence.contains(.country) { 1 } else if evidence.contains(.demonym) {
        2
      } else if evidence.contains(.admin1) { 3 } else if evidence.contains(.region) {
        4
      } else if evidence.contains(.settlement) { 5 } else if evidence.contains(.admin2) {
        6
      } else if evidence.contains(.water) { 7 } else if evidence.contains(.terrain) { 8 } else { 9 }
    let size: UInt32 =
      switch entry.populationBucket {
      case 0: 0
      case 1...11: 1
      case 12...14: 2
      case 15...17: 3
      case 18...20: 4
      default: 5
      }
    let quality: UInt32 =
      evidence.contains(.skeleton) ? 3 : evidence.contains(.mainName) ? 1 : 2
    return place << 12 | kind << 6 | size << 2 | quality
  }

  private static func evidence(of candidate: Candidate) -> WordEvidence {
    var evidence: WordEvidence = []
    let clues = candidate.clues
    if clues.contains(.beforeParent) { evidence.insert(.beforeParent) }
    guard candidate.match.tokens.count == 1 else { return evidence }
    if candidate.localScore > 2 { evidence.insert(.favoured) }
    if candidate.localScore < -1 { evidence.insert(.disfavoured) }
    return evidence
  }

  // MARK: Which tokens may be names

  private static func open(_ facts: inout [TokenFacts], in reading: Reading) {
    for index in facts.indices {
      let shape = reading.tokens[index].shape
      if !shape.isDisjoint(with: .noName) { continue }
      let hasCase =
        !shape.isDisjoint(with: .hasCapital) || shape.contains(.uncased)
        || reading.isAllLowercase && !reading.classes[index].contains(.function)
      facts[index].isOpen =
        hasCase || facts[index].candidate >= 0 || shape.contains(.hashtag)
    }
    // Words between parts of names, and numbers after them, may be in names too: "University of the
    // Pacific", "Bosnia and Herzegovina", "Route 66".
    var last = -1
    for index in facts.indices {
      if facts[index].isOpen {
        if last >= 0, index - last > 1, index - last <= 3 {
          for between in (last + 1)..<index { facts[between].isOpen = true }
        }
        last = index
      } else if reading.tokens[index].shape.contains(.digit) {
        if last == index - 1, last >= 0, reading.tokens[index].gap.joins {
          facts[index].isOpen = true
          last = index
        }
      } else if !isLink(index, in: reading) {
        last = -1
      }
    }
  }

  /// Whether a token is a short word that may be inside a name.
  private static func isLink(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.gap.joins, !token.shape.contains(.sentenceStart) else { return false }
    let classes = reading.classes[index]
    return classes.contains(.particle)
      || classes.contains(.function) && token.end - token.start <= 3
      || token.shape.contains(.possessive)
  }

  private static func addRuns(_ facts: inout [TokenFacts], in reading: Reading) {
    var start = 0
    while start < facts.count {
      var end = start + 1
      while end < facts.count, facts[start].isOpen, facts[end].isOpen,
        reading.tokens[end].gap.isBlank, !reading.tokens[end].shape.contains(.sentenceStart)
      {
        end += 1
      }
      for index in start..<end {
        facts[index].runStart = Int32(start)
        facts[index].runEnd = Int32(end)
      }
      start = end
    }
  }

  // MARK: Evidence

  private static func addEvidence(_ facts: inout [TokenFacts], in reading: Reading) {
    for index in facts.indices {
      let token = reading.tokens[index]
      if token.shape.contains(.lower) { facts[index].evidence.insert(.small) }
      guard facts[index].isOpen else { continue }
      if index > 0, !token.shape.contains(.sentenceStart) {
        let before = reading.classes[index - 1]
        let beforeShape = reading.tokens[index - 1].shape
        let isBlank = token.gap.isSubset(of: [.space, .lineBreak, .period])
        if isBlank, before.contains(.locative), beforeShape.contains(.lower) {
          facts[index].evidence.insert(.inPlace)
        }
        let isInitial = beforeShape.isSuperset(of: [.singleLetter, .initialCapital])
        if isBlank, before.contains(.givenName) || before.contains(.title) || isInitial,
          !beforeShape.contains(.lower)
        {
          facts[index].evidence.insert(.person)
        }
        if token.gap.isBlank, facts[index - 1].isOpen, !beforeShape.contains(.lower) {
          facts[index].evidence.insert(.inRun)
          facts[index - 1].evidence.insert(.inRun)
        }
      }
      if index + 1 < facts.count, reading.tokens[index + 1].gap.isBlank,
        reading.classes[index + 1].contains(.organisation),
        !reading.tokens[index + 1].shape.isDisjoint(with: .hasCapital)
      {
        facts[index].evidence.insert(.organisation)
      }
    }
  }
}
