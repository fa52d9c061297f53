import ArticleText

/// Determines the role of a mention in its sentence.
struct RoleFinder {
  let candidate: Candidate
  let reading: Reading

  init(_ candidate: Candidate, in reading: Reading) {
    self.candidate = candidate
    self.reading = reading
  }

  private var clues: ClueSet { candidate.clues }
  private var evidence: LexiconEntry.Evidence { candidate.match.entry.evidence }

  func role() -> Mention.Role {
    if isDateline { return .dateline }
    if isDemonym { return .demonym }
    if isEmbedded { return .embedded }
    if isMetonymic { return .metonymic }
    return .literal
  }

  /// Whether it is a demonym, but neither a country's own name ("New Zealand") nor followed by its
  /// state.
  private var isDemonym: Bool {
    evidence.contains(.demonym) && !evidence.contains(.country) && !clues.contains(.beforeParent)
  }

  private var isEmbedded: Bool {
    if candidate.cue != nil { return false }
    if isNamedAfter || isSeatOfTitle { return true }
    return clues.contains(.beforeOrganisation) || clues.contains(.beforeOrganisationInRun)
      || clues.contains(.afterOrganisationOf)
  }

  /// Whether a thing is named after it: "a Panama hat".
  private var isNamedAfter: Bool {
    let next = candidate.match.tokens.upperBound
    guard next < reading.tokens.count, !evidence.contains(.demonym) else { return false }
    let token = reading.tokens[next]
    return token.gap == .space && token.shape.contains(.lower)
      && reading.classes[next].contains(.ware)
  }

  /// Whether it is in a title of nobility or of the church: "the Marquess of Bath", "the Bishop of Durham".
  private var isSeatOfTitle: Bool {
    let first = candidate.match.tokens.lowerBound
    guard first > 1, reading.tokens[first].gap.isBlank, reading.tokens[first - 1].gap.isBlank,
      ClueFinder.isOf(first - 1, in: reading),
      !reading.tokens[first - 2].shape.isDisjoint(with: .hasCapital)
    else { return false }
    return RoleWords.titles.contains(reading.hashes[first - 2])
  }

  private var isMetonymic: Bool {
    guard !evidence.isDisjoint(with: [.country, .admin1, .settlement, .region]) else {
      return false
    }
    if clues.contains(.afterLocative) || clues.contains(.afterDirectional)
      || clues.contains(.afterAt) || clues.contains(.afterOf)
    {
      return false
    }
    return clues.contains(.beforeSpeech) && !clues.contains(.beforeCue) || isActing
      || clues.contains(.beforeInstitution)
  }

  /// Whether it does what only people do: "Britain accuses", "Turkey has shelled".
  private var isActing: Bool {
    var next = candidate.match.tokens.upperBound
    for _ in 0..<2 where next < reading.tokens.count {
      let token = reading.tokens[next]
      guard token.gap.isBlank, token.shape.contains(.lower), !token.shape.contains(.sentenceStart)
      else { return false }
      if RoleWords.acts.contains(reading.hashes[next]) { return true }
      guard RoleWords.auxiliaries.contains(reading.hashes[next]) else { return false }
      next += 1
    }
    return false
  }

  /// Whether it is a dateline, such as "BEIRUT, Lebanon (AP) —": a place at the start of a line
  /// with a dash soon after it.
  private var isDateline: Bool {
    let first = candidate.match.tokens.lowerBound
    guard let start = lineStart(of: first) else { return false }
    var index = first
    while index > start {
      let gap = reading.tokens[index].gap
      if !gap.isSubset(of: [.comma, .space, .period, .slash]) { return false }
      if reading.tokens[index].shape.isDisjoint(with: .hasCapital) { return false }
      index -= 1
    }
    var sawAgency = false
    index = candidate.match.tokens.upperBound
    while index < min(start + 10, reading.tokens.count) {
      let token = reading.tokens[index]
      if token.shape.contains(.sentenceStart), !token.gap.contains(.dash) { return false }
      if token.gap.contains(.dash) || isSpacedHyphen(index) {
        return sawAgency || reading.tokens[start].shape.contains(.allCapitals)
          || index - start <= 5
      }
      if token.gap.contains(.closeBracket), sawAgency { return true }
      let classes = reading.classes[index]
      sawAgency = sawAgency || classes.contains(.agency)
      if classes.isDisjoint(with: [.date, .agency]), token.shape.contains(.lower) {
        return false
      }
      index += 1
    }
    return false
  }

  private func isSpacedHyphen(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.gap.isSuperset(of: [.space, .hyphen])
      && reading.hasBlank(at: Int(reading.tokens[index - 1].end))
      || token.gap.isSuperset(of: [.closeBracket, .hyphen])
  }

  /// The first token of the line, if it is at most four tokens before.
  private func lineStart(of index: Int) -> Int? {
    (max(0, index - 4)...index).last { reading.tokens[$0].shape.contains(.lineStart) }
  }
}
