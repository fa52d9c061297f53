import Geodesy

/// What the parts of a shape have found so far.
private struct ShapeFilling {
  var distance: StatedDistance?
  var direction: CompassPoint?
  var anchors: [Int] = []
  /// The index of the last element that is an anchor and may begin the next expression.
  var lastAnchor: Int?
  var isOutward = false
}

extension ExpressionFinder {
  /// The longest phrase of any of the shapes that begins at an element; of two as long the first.
  func match(at index: Int, of shapes: [Shape]) -> Match? {
    var best: Match?
    for shape in shapes {
      guard let (filling, end) = fill(shape.parts[...], at: index, ShapeFilling()),
        end > (best?.end ?? index), let match = match(shape, filling, from: index, to: end)
      else { continue }
      best = match
    }
    return best
  }

  private func match(
    _ shape: Shape, _ filling: ShapeFilling, from index: Int, to end: Int
  ) -> Match? {
    guard !filling.anchors.isEmpty, Set(filling.anchors).count == filling.anchors.count else {
      return nil
    }
    var relation = shape.relation
    switch relation {
    case .between where isAfter(.social, index) || isBefore(.social, end): return nil
    case .between where isAfter(.road, index): relation = .road
    case nil:
      // “au nord du Mali” is in Mali, “au nord de Tombouctou” is not in Timbuktu.
      let isInside = filling.anchors.contains { names[$0].isTown == false }
      relation = isInside && !filling.isOutward ? .part : .direction
    default: break
    }
    guard let relation else { return nil }
    return Match(
      expression: SpatialExpression(
        range: 0..<0, relation: relation, anchors: filling.anchors, distance: filling.distance,
        direction: filling.direction),
      end: end, resume: filling.lastAnchor == end - 1 ? end - 1 : nil)
  }

  /// Whether one of the four words before an element has a role.
  private func isAfter(_ role: SpatialWord, _ index: Int) -> Bool {
    var position = index - 1
    while position >= max(0, index - 4), word(position) != nil {
      if has([role], position) { return true }
      position -= 1
    }
    return false
  }

  /// Whether one of the two words from an element on has a role.
  private func isBefore(_ role: SpatialWord, _ index: Int) -> Bool {
    has([role], index) || word(index) != nil && has([role], index + 1)
  }

  // MARK: - Parts

  private func fill(
    _ parts: ArraySlice<Shape.Part>, at index: Int, _ filling: ShapeFilling
  ) -> (filling: ShapeFilling, end: Int)? {
    guard let part = parts.first else { return (filling, index) }
    let rest = parts.dropFirst()
    switch part {
    case .words(let words, let isOptional, let isRepeated):
      var end = index
      while has(words, end), isRepeated || end == index { end += 1 }
      for next in stride(from: end, through: isOptional ? index : index + 1, by: -1) {
        if let found = fill(rest, at: next, filling) { return found }
      }
      return nil
    case .distance:
      guard let phrase = distance(at: index), !phrase.isUnmeasured else { return nil }
      var filling = filling
      filling.distance = phrase.distance
      return fill(rest, at: phrase.end, filling)
    case .travel:
      guard let phrase = distance(at: index), phrase.isUnmeasured else { return nil }
      return fill(rest, at: phrase.end, filling)
    case .point(let kind, let isOptional):
      if let phrase = point(at: index, kind) {
        var filling = filling
        filling.direction = phrase.point
        filling.isOutward = filling.isOutward || phrase.isOutward
        if let found = fill(rest, at: phrase.end, filling) { return found }
      }
      return isOptional ? fill(rest, at: index, filling) : nil
    case .anchor:
      guard let phrase = placeName(at: index) else { return nil }
      var filling = filling
      filling.anchors.append(phrase.name)
      filling.lastAnchor = phrase.end - 1
      return fill(rest, at: phrase.end, filling)
    case .people:
      guard let name = name(index), names[name].isDemonym else { return nil }
      var filling = filling
      filling.anchors.append(name)
      return fill(rest, at: index + 1, filling)
    case .mark(let marks, let isOptional):
      if let kind = kind(index), marks.contains(kind),
        let found = fill(rest, at: index + 1, filling)
      {
        return found
      }
      return isOptional ? fill(rest, at: index, filling) : nil
    case .start: return isClauseStart(index) ? fill(rest, at: index, filling) : nil
    case .gap(let most):
      for length in 0...most {
        guard (index..<index + length).allSatisfy({ isFiller($0) }) else { return nil }
        if let found = fill(rest, at: index + length, filling) { return found }
      }
      return nil
    }
  }

  private func isFiller(_ index: Int) -> Bool {
    if case .number = kind(index) { return true }
    return has([.other, .article, .of], index)
  }

  private func isClauseStart(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case nil, .comma, .open, .dash, .end, .name, .word(.position), .word(.and), .word(.or): true
    default: false
    }
  }

  /// A direction of a kind, in one word or two: “nord”, “جنوب غرب”, “norte y este”.
  private func point(
    at index: Int, _ kind: Shape.Direction
  ) -> (point: CompassPoint?, isOutward: Bool, end: Int)? {
    guard elements.indices.contains(index), let first = elements[index].word else { return nil }
    for word in [first] + elements[index].otherWords {
      switch word {
      case .direction(let point, _) where kind != .part:
        // 天水东南方向, 以东: what makes a direction lead out may stand on either side.
        let isBeyond = self.word(index + 1) == .beyond
        return (point, isBeyond, isBeyond ? index + 2 : index + 1)
      case .beyond where kind == .outside || kind == .any:
        guard case .direction(let point, _) = self.word(index + 1) else { continue }
        return (point, true, index + 2)
      case .outward(let point) where kind == .outside || kind == .any:
        return (point, true, index + 1)
      case .inward(let point) where kind != .outside: return (point, false, index + 1)
      case .central where kind != .outside: return (nil, false, index + 1)
      default: continue
      }
    }
    return nil
  }

  private func has(_ roles: [SpatialWord], _ index: Int) -> Bool {
    guard elements.indices.contains(index) else { return false }
    return roles.contains { elements[index].has($0) }
  }

  /// A name, with “la ville portuaire de” before it or 市 behind.
  private func placeName(at index: Int) -> AnchorPhrase? {
    var position = index
    var hasNoun = false
    var others = 0
    while position < index + 7 {
      if let people = name(position), names[people].isDemonym, has([.settlement], position + 1) {
        position += 1
        continue
      }
      guard let word = word(position) else { break }
      if has([.settlement], position) {
        hasNoun = true
      } else if word == .other, !hasNoun, position > index, has([.settlement], position + 1) {
        // “der indonesischen Stadt X”.
      } else if !has([.article, .of], position) {
        guard word == .other, hasNoun, others < 2 else { return nil }
        others += 1
      }
      position += 1
    }
    guard let name = name(position), !names[name].isDemonym else { return nil }
    return AnchorPhrase(name: name, end: position + 1)
  }
}
