extension ExpressionFinder {
  /// Parses "south-west of X", "northern X", "the western edge of X", "central X".
  func directionFirst(at index: Int) -> Match? {
    if word(index) == .central { return central(at: index) }
    guard let phrase = direction(at: index) else {
      // “just outside X”, “not far from X”.
      let next = skipping(WordSets.degrees, from: index)
      switch word(next) {
      case .outside: return outside(at: next)
      case .off: return offCoast(at: next)
      case .near, .nearWithTo: return near(at: next)
      default: return nil
      }
    }
    if let match = part(at: phrase.end, phrase) { return match }
    if word(phrase.end) == .border { return border(at: phrase.end, direction: phrase) }
    if phrase.isAdjective || !phrase.isCapital, let match = region(phrase, from: index) {
      return match
    }
    guard !phrase.isAdjective, word(phrase.end) == .of || word(phrase.end) == .from else {
      return nil
    }
    // “30 points north of London consensus” and “15 DME south of X” are no directions.
    if word(index - 1) == .otherUnit { return nil }
    // “Oliver North of Virginia” is a person.
    if phrase.isCapital, index > 0, elements[index - 1].isCapital, word(index - 1) == .other {
      return nil
    }
    return side(phrase, from: index)
  }

  /// Parses "north of X", which is outside X, and "the north of X", which is inside.
  private func side(_ phrase: DirectionPhrase, from index: Int) -> Match? {
    guard let anchor = anchor(at: phrase.end + 1) ?? anchorOfContent(at: phrase.end + 1) else {
      return nil
    }
    var article = index - 1
    while word(article) == .far || word(article) == .adverb { article -= 1 }
    let isPart = word(article) == .article && word(article - 1) != .to
    if let (distance, end) = distanceBehind(anchor.end) {
      return Match(
        expression: make(
          .offset, [anchor.name], isAnaphoric: anchor.isAnaphoric, distance: distance,
          direction: phrase),
        end: end, otherDirection: phrase.other)
    }
    return Match(
      expression: make(
        isPart ? .part : .direction, [anchor.name], isAnaphoric: anchor.isAnaphoric,
        direction: phrase),
      end: anchor.end, resume: anchor.end - 1, otherDirection: phrase.other)
  }

  /// Parses "by 15 km" and ", at a distance of 25 km" behind "south of X".
  private func distanceBehind(_ index: Int) -> (distance: StatedDistance, end: Int)? {
    var position = index
    if word(position) == .by {
      position += 1
    } else {
      if kind(position) == .comma { position += 1 }
      guard word(position) == .on, word(position + 1) == .article,
        word(position + 2) == .distanceNoun, word(position + 3) == .of
      else { return nil }
      position += 4
    }
    guard let phrase = distance(at: position), let distance = phrase.distance else { return nil }
    return (distance, phrase.end)
  }

  /// Parses "northern Syria", "south Lebanon", "northern and eastern Syria".
  private func region(_ phrase: DirectionPhrase, from index: Int) -> Match? {
    guard let name = name(phrase.end) else { return nil }
    var end = phrase.end + 1
    if word(end) == .part || word(end) == .settlement { end += 1 }
    // “the northern Iraqi city of Mosul” says that Mosul is in northern Iraq.
    if word(end - 1) == .settlement, word(end) == .of, let city = self.name(end + 1) {
      return Match(
        expression: make(.part, [name], direction: phrase), end: end, resume: end,
        subject: city)
    }
    guard !names[name].isDemonym else { return nil }
    // Not “Southern California Edison” or “Eastern Michigan beat”.
    if phrase.isCapital, word(end) == .winning || word(end) == .other && elements[end].isCapital {
      return nil
    }
    return Match(
      expression: make(.part, [name], direction: phrase), end: end, resume: phrase.end,
      otherDirection: phrase.other)
  }

  private func central(at index: Int) -> Match? {
    var position = index + 1
    if word(position) == .part { position += 1 }
    if word(position) == .of { position += 1 }
    guard let anchor = anchor(at: position, mayBeAnaphor: false), anchor.end <= position + 2 else {
      return nil
    }
    return Match(
      expression: make(.part, [anchor.name], direction: DirectionPhrase(end: index)),
      end: anchor.end, resume: anchor.end - 1)
  }

  /// Parses "outskirts of X", "coast of X", "banks of X", "centre of X".
  func partFirst(at index: Int) -> Match? { part(at: index, nil) }

  /// Parses the noun at an element, "of", and an anchor.
  private func part(at index: Int, _ direction: DirectionPhrase?) -> Match? {
    guard let noun = word(index), let relation = Self.relation(of: noun, direction) else {
      return nil
    }
    if noun == .bank || noun == .coast, word(index + 1) == .institution { return nil }
    guard word(index + 1) == .of || noun == .coast && word(index + 1) == .from,
      let anchor = anchor(at: index + 2), isPlain(noun, at: index, direction)
    else { return nil }
    return Match(
      expression: make(
        relation, [anchor.name], isAnaphoric: anchor.isAnaphoric, direction: direction),
      end: anchor.end, resume: anchor.end - 1)
  }

  /// Whether a noun has its spatial meaning: “Bank of Japan” is not a river bank, and “part of
  /// Syria” without a direction does not locate anything.
  private func isPlain(_ noun: SpatialWord, at index: Int, _ direction: DirectionPhrase?) -> Bool {
    switch noun {
    case .bank:
      // A preposition shows that a river bank is meant: “on the banks of the Nile”, but not “the
      // banks of Cyprus”.
      direction != nil || !elements[index].isCapital && followsPreposition(index)
    case .centre: !elements[index].isCapital
    case .part, .half: direction != nil
    case .edge: direction != nil || word(index - 1) == .article || word(index - 1) == .on
    default: true
    }
  }

  private func followsPreposition(_ index: Int) -> Bool {
    var position = index - 1
    while word(position) == .article || word(position) == .other { position -= 1 }
    switch word(position) {
    case .on, .near, .from, .to, .off, .with, .nearWithTo: return true
    default: return false
    }
  }

  static func relation(
    of noun: SpatialWord, _ direction: DirectionPhrase?
  ) -> SpatialExpression.Relation? {
    switch noun {
    case .outskirts, .edge: .outskirts
    case .part, .centre, .half: .part
    case .coast: .coast
    case .bank: .bank
    default: nil
    }
  }

  // MARK: - Beside a place

  /// Parses "near X", "close to X", "in the vicinity of X", "not far from X", "around X".
  func near(at index: Int) -> Match? {
    var position = index + 1
    switch word(index) {
    case .near:
      if word(position) == .to { position += 1 }
    case .around:
      if word(index - 1) == .turning { return nil }
    case .nearWithTo:
      guard word(position) == .to || word(position) == .by, word(index - 1) != .person,
        word(index - 1) != .institution
      else {
        return nil
      }
      position += 1
    case .vicinity:
      guard word(position) == .of || word(position) == .to else { return nil }
      position += 1
    case .not:
      position = skipping(WordSets.adverbsAndArticles, from: position)
      guard word(position) == .far, word(position + 1) == .from || word(position + 1) == .off else {
        return nil
      }
      position += 2
    default: return nil
    }
    // “near the border with X” and “near the northern edge of X” have no anchor here; they are read
    // later as the border and the edge.
    guard let anchor = anchor(at: position) else { return nil }
    return Match(
      expression: make(.near, [anchor.name], isAnaphoric: anchor.isAnaphoric),
      end: anchor.end, resume: anchor.end - 1)
  }

  /// Parses "outside X", "beyond X".
  func outside(at index: Int) -> Match? {
    let position = word(index + 1) == .of ? index + 2 : index + 1
    guard let anchor = anchor(at: position), kind(anchor.end) != .possessive else { return nil }
    return Match(
      expression: make(.outside, [anchor.name], isAnaphoric: anchor.isAnaphoric),
      end: anchor.end, resume: anchor.end - 1)
  }

  /// Parses "off the coast of X", "off X's coast", "off the Syrian coast".
  func offCoast(at index: Int) -> Match? {
    guard let anchor = coast(at: index + 1) ?? atSea(at: index) else { return nil }
    return Match(
      expression: make(
        .coast, [anchor.anchor.name], isAnaphoric: anchor.anchor.isAnaphoric,
        direction: anchor.direction),
      end: anchor.anchor.end, resume: anchor.anchor.end - 1)
  }

  /// Parses "waters off X", "X, off Y", "just off the island of X".
  private func atSea(
    at index: Int
  ) -> (anchor: AnchorPhrase, direction: DirectionPhrase?)? {
    guard kind(index - 1) == .comma || word(index - 1) == .atSea || word(index - 1) == .adverb,
      let anchor = anchor(at: index + 1, mayBeAnaphor: false), kind(anchor.end) != .possessive
    else { return nil }
    return (anchor, nil)
  }

  /// Parses "the coast of X", "X's western coast", "the Syrian coast", "the island's coast".
  func coast(
    at index: Int
  ) -> (anchor: AnchorPhrase, direction: DirectionPhrase?)? {
    var position = skipping(WordSets.articles, from: index)
    var direction = direction(at: position)
    if let direction { position = direction.end }
    if word(position) == .coast || word(position) == .bank, word(position + 1) == .of,
      let anchor = anchor(at: position + 2, mayBeAnaphor: false)
    {
      return (anchor, direction)
    }
    guard let (name, isAnaphoric) = owner(at: position) else { return nil }
    position += 1
    if kind(position) == .possessive { position += 1 }
    if let inner = self.direction(at: position) {
      direction = inner
      position = inner.end
    }
    guard word(position) == .coast || word(position) == .bank else { return nil }
    return (AnchorPhrase(name: name, isAnaphoric: isAnaphoric, end: position + 1), direction)
  }
}
