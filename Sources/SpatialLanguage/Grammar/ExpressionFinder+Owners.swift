extension ExpressionFinder {
  /// Parses "X-Y border", "X-Y highway", "X's northern suburbs", "X's border with Y", "Syrian
  /// coast".
  func nameFirst(at index: Int) -> Match? {
    guard let first = name(index) else { return nil }
    return pair(first, at: index) ?? owned(by: first, isAnaphoric: false, after: index + 1)
  }

  /// Parses "its southern suburbs", "the country's north-east", "the river's eastern bank".
  func anaphor(at index: Int) -> Match? {
    if word(index) == .its {
      guard let name = lastName(before: index) else { return nil }
      return owned(by: name, isAnaphoric: true, isPossessive: true, after: index + 1)
    }
    guard let (name, isAnaphoric) = owner(at: index + 1), isAnaphoric else { return nil }
    return owned(by: name, isAnaphoric: true, after: index + 2)
  }

  /// The name at an element, or the last name for "country's".
  func owner(at index: Int) -> (name: Int, isAnaphoric: Bool)? {
    if let name = name(index) { return (name, false) }
    guard word(index) == .settlement, kind(index + 1) == .possessive,
      let name = lastName(before: index, calledAs: index)
    else { return nil }
    return (name, true)
  }

  /// Parses what follows a name: "'s northern suburbs", "border", "'s north-east".
  private func owned(
    by first: Int, isAnaphoric: Bool, isPossessive: Bool = false, after index: Int
  ) -> Match? {
    var position = index
    var isPossessive = isPossessive
    if kind(position) == .possessive {
      isPossessive = true
      position += 1
    }
    let direction = direction(at: position)
    if let direction { position = direction.end }
    if isPossessive, word(position) == .settlement, word(position + 1) == .outskirts {
      position += 1
    }
    if isPossessive, direction == nil, word(position) == .other || word(position) == .adverb,
      word(position + 1) == .bank
    {
      position += 1
    }
    if isPossessive, let direction, word(position) == .settlement, word(position + 1) == .of,
      let city = name(position + 2)
    {
      // “Syria's eastern province of Deir al-Zour” says where Deir al-Zour is.
      return Match(
        expression: make(.part, [first], direction: direction), end: position + 1,
        resume: position + 1, subject: city)
    }
    let owner = Owner(name: first, isAnaphoric: isAnaphoric, isPossessive: isPossessive)
    if let match = noun(at: position, of: owner, direction, after: index) { return match }
    guard isPossessive, let direction, !direction.isAdjective, !names[first].isDemonym else {
      return nil
    }
    return Match(
      expression: make(.part, [first], isAnaphoric: isAnaphoric, direction: direction),
      end: direction.end, otherDirection: direction.other)
  }

  /// A name that owns what follows.
  private struct Owner {
    var name: Int
    var isAnaphoric: Bool
    var isPossessive: Bool
  }

  private func noun(
    at index: Int, of owner: Owner, _ direction: DirectionPhrase?, after start: Int
  ) -> Match? {
    guard let noun = word(index), word(index + 1) != .institution else { return nil }
    if noun == .border { return border(of: owner.name, direction, at: index) }
    if noun == .outskirts, !owner.isPossessive, word(index + 1) == .of,
      let suburb = name(index + 2)
    {
      // “the Damascus suburb of Darayya” says where Darayya is.
      return Match(
        expression: make(.outskirts, [owner.name]), end: index + 1, resume: index + 1,
        subject: suburb)
    }
    let isDemonym = names[owner.name].isDemonym
    let followsArticle = word(start - 2) == .article
    let mayOwn =
      owner.isPossessive || isDemonym || noun == .outskirts
      || noun == .coast && followsArticle || direction != nil && noun == .part
    guard mayOwn else { return nil }
    if noun == .coast {
      return Match(
        expression: make(
          .coast, [owner.name], isAnaphoric: owner.isAnaphoric, direction: direction),
        end: index + 1)
    }
    guard let relation = Self.relation(of: noun, direction), !isDemonym,
      noun != .part && noun != .half || direction != nil, kind(index + 1) != .hyphen
    else { return nil }
    return Match(
      expression: make(
        relation, [owner.name], isAnaphoric: owner.isAnaphoric, direction: direction),
      end: index + 1, otherDirection: direction?.other)
  }

  private func border(of first: Int, _ direction: DirectionPhrase?, at index: Int) -> Match {
    if word(index + 1) == .with, let other = anchor(at: index + 2, mayBeAnaphor: false) {
      return Match(
        expression: make(.border, [first, other.name], direction: direction), end: other.end,
        resume: other.end - 1)
    }
    return Match(expression: make(.border, [first], direction: direction), end: index + 1)
  }

  /// Parses "Syrian-Iraqi border", "Aleppo–Damascus highway", "Baghdad-to-Basra road".
  private func pair(_ first: Int, at index: Int) -> Match? {
    var position = index + 1
    let isJoined = kind(position) == .hyphen || kind(position) == .dash
    if isJoined { position += 1 }
    let hasTo = word(position) == .to
    if hasTo { position += 1 }
    if hasTo, isJoined, kind(position) == .hyphen { position += 1 }
    guard isJoined || hasTo, let second = name(position), second != first else { return nil }
    position += 1
    let afterPair = position
    while word(position) == .other, position < afterPair + 2 { position += 1 }
    guard word(position + 1) != .institution else { return nil }
    switch word(position) {
    case .border:
      return Match(expression: make(.border, [first, second]), end: position + 1)
    case .road where !names[first].isDemonym && !names[second].isDemonym:
      return Match(expression: make(.road, [first, second]), end: position + 1)
    default: return nil
    }
  }
}
