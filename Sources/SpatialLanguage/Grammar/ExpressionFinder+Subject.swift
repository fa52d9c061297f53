extension ExpressionFinder {
  /// Finds the name whose location an expression states: "Ramadi, 110 km west of Baghdad", "Ramadi
  /// lies ...".
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - start: The index of its first element.
  ///   - end: The index of the element after it.
  /// - Returns: The number of a name that is not an anchor.
  func subject(of expression: SpatialExpression, from start: Int, to end: Int) -> Int? {
    if let before = subject(before: start), !expression.anchors.contains(before) { return before }
    if let after = headlineSubject(from: start, to: end), !expression.anchors.contains(after) {
      return after
    }
    // “30 km south-west of X lies Y”.
    guard word(end) == .position else { return nil }
    var position = end + 1
    while let word = word(position), position < end + 5,
      word == .article || word == .settlement || word == .of || word == .other
    {
      position += 1
    }
    guard let name = name(position), !names[name].isDemonym, !expression.anchors.contains(name)
    else {
      return nil
    }
    return name
  }

  /// Searches backwards for a name, over "is located", ", a town", "(", " – ".
  private func subject(before start: Int) -> Int? {
    var position = start - 1
    var isConnected = false
    var hasNoun = false
    var others = 0
    while position >= 0, start - position < 14 {
      switch elements[position].kind {
      case .comma, .dash, .open, .close: isConnected = true
      case .possessive, .number, .hyphen, .end: return nil
      case .name(let name):
        if names[name].isDemonym {
          others += 1
          break
        }
        // In “X, a town in Anbar province”, skip the name after “in”.
        if !isConnected, word(position - 1) == .on, others == 0 {
          position -= 1
          break
        }
        guard isConnected, others == 0 || hasNoun && others <= 4 else {
          // “Ain al-Arab 35 km from Jarablus”.
          return start - position == 1 && isMeasure(start) ? name : nil
        }
        // “on the Damascus-Beirut road, 20 km from Zahle” says nothing about Beirut.
        if let last = found.last, last.anchors.count > 1, last.anchors.contains(name) { return nil }
        return name
      case .word(let word):
        switch word {
        case .position: isConnected = true
        case .settlement, .centre: hasNoun = true
        case .coast, .road, .bank, .border: hasNoun = true
        case .article, .adverb, .relative, .approximately, .around, .on, .to: break
        case .of where hasNoun: break
        case .other, .lengthy, .central, .direction, .and: others += 1
        default: return nil
        }
      }
      position -= 1
    }
    return nil
  }

  /// Finds the subject after an expression that begins a sentence: "Just four miles from Sicily,
  /// the island of Favignana ...".
  private func headlineSubject(from start: Int, to end: Int) -> Int? {
    var position = start - 1
    while word(position) == .adverb || word(position) == .approximately { position -= 1 }
    guard position < 0 || kind(position) == .end, kind(end) == .comma, word(end + 1) == .article
    else { return nil }
    position = end + 2
    while word(position) == .other, position < end + 5 { position += 1 }
    guard word(position) == .settlement, word(position + 1) == .of, let name = name(position + 2),
      !names[name].isDemonym
    else { return nil }
    return name
  }

  private func isMeasure(_ index: Int) -> Bool {
    if case .number = kind(index) { return true }
    return false
  }
}
