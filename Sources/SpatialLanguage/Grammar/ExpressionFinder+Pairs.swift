extension ExpressionFinder {
  /// Parses "between X and Y", "halfway between X and Y", "halfway from X to Y".
  func between(at index: Int) -> Match? {
    var position = index
    var isHalfway = false
    if word(index) == .halfway {
      isHalfway = true
      position += 1
    } else if isHalfWay(index) {
      isHalfway = true
      position = kind(index + 1) == .hyphen ? index + 3 : index + 2
    }
    guard word(position) == .between || isHalfway && word(position) == .from,
      isHalfway || isOfPlaces(before: position),
      let first = anchor(at: position + 1, mayBeAnaphor: false),
      word(first.end) == .and || word(first.end) == .to,
      let second = anchor(at: first.end + 1, mayBeAnaphor: false), second.name != first.name
    else { return nil }
    let isShort = word(position) == .between && isPartOfRoad(before: position)
    return Match(
      expression: make(
        isHalfway ? .halfway : isShort ? .road : .between, [first.name, second.name]),
      end: second.end, resume: second.end - 1)
  }

  /// Whether "half way" or "half-way" begins at an element.
  func isHalfWay(_ index: Int) -> Bool {
    word(index) == .half
      && (word(index + 1) == .way || kind(index + 1) == .hyphen && word(index + 2) == .way)
  }

  /// Whether "between" refers to places. “talks between X and Y” is between parties.
  private func isOfPlaces(before index: Int) -> Bool {
    var position = index - 1
    while position >= max(0, index - 4), let word = word(position) {
      if word == .social || word == .institution { return false }
      position -= 1
    }
    return true
  }

  private func isPartOfRoad(before index: Int) -> Bool {
    word(index - 1) == .road && !elements[index - 1].isCapital
  }

  /// Parses "the road from X to Y", "the road linking X with Y", "the road between X and Y".
  func road(at index: Int) -> Match? {
    guard word(index) == .road || word(index) == .linking, word(index + 1) != .institution else {
      return nil
    }
    if word(index) == .linking, !isAfterRoad(index) { return nil }
    var position = index + 1
    if word(index) == .road {
      position = skipping(WordSets.relatives, from: position)
      guard position <= index + 3 else { return nil }
    } else {
      position = index
    }
    let isBetween = word(position) == .between
    let isLinking = word(position) == .linking
    guard isBetween || isLinking || word(position) == .from || word(position) == .to else {
      return nil
    }
    guard let first = anchor(at: position + 1, mayBeAnaphor: false) else { return nil }
    // “the road to X” does not say from where.
    if word(position) == .to { return nil }
    guard word(first.end) == .to || word(first.end) == .and || word(first.end) == .with,
      isBetween || isLinking || word(first.end) == .to,
      let second = anchor(at: first.end + 1, mayBeAnaphor: false), second.name != first.name
    else { return nil }
    return Match(
      expression: make(.road, [first.name, second.name]), end: second.end,
      resume: second.end - 1)
  }

  private func isAfterRoad(_ index: Int) -> Bool {
    (1...4).contains { word(index - $0) == .road }
  }

  /// Parses "border between X and Y", "border with X", "border of X".
  func border(at index: Int, direction: DirectionPhrase?) -> Match? {
    guard word(index + 1) != .institution else { return nil }
    var position = index + 1
    if word(index) == .bordering {
      guard let anchor = anchor(at: position, mayBeAnaphor: false) else { return nil }
      return Match(
        expression: make(.border, [anchor.name]), end: anchor.end, resume: anchor.end - 1)
    }
    if word(position) == .settlement || word(position) == .part { position += 1 }
    switch word(position) {
    case .between:
      guard let first = anchor(at: position + 1, mayBeAnaphor: false), word(first.end) == .and,
        let second = anchor(at: first.end + 1, mayBeAnaphor: false)
      else { return nil }
      return Match(
        expression: make(.border, [first.name, second.name], direction: direction),
        end: second.end, resume: second.end - 1)
    case .with, .of, .to:
      guard let anchor = anchor(at: position + 1, mayBeAnaphor: false) else { return nil }
      let (anchors, end) = list(from: anchor)
      return Match(
        expression: make(.border, anchors, direction: direction), end: end, resume: end - 1)
    default: return nil
    }
  }

  /// Parses “X and Y” or “X, Y and Z”. Without an “and”, the result is only the first name.
  private func list(from first: AnchorPhrase) -> (names: [Int], end: Int) {
    var names = [first.name]
    var end = first.end
    while names.count < 4, kind(end) == .comma || word(end) == .and,
      let next = anchor(at: end + 1, mayBeAnaphor: false)
    {
      let isLast = word(end) == .and
      names.append(next.name)
      end = next.end
      if isLast { return (names, end) }
    }
    return ([first.name], first.end)
  }
}
