extension ExpressionFinder {
  /// A length or an unmeasured distance.
  struct DistancePhrase {
    /// The distance; nil for a vague number, and for hours and blocks.
    var distance: StatedDistance?
    var isUnmeasured = false
    /// Whether it is a distance only together with a means of travel, like days.
    var needsWay = false
    /// Whether it may not be a distance: "30 m from Norway" may be money.
    var isDoubtful = false
    var end: Int
  }

  /// Parses "30 km south-west of X", "within 5 miles of X", "two hours' drive from X".
  func distanceFirst(at index: Int) -> Match? {
    guard let phrase = distance(at: index) else { return nil }
    var way = skippingWay(from: phrase.end)
    var isAlong = way.isAlong
    let direction = direction(at: way.end)
    if let direction {
      way = skippingWay(from: direction.end)
      isAlong = isAlong || way.isAlong
    }
    if phrase.needsWay, !way.hasTravel, !skippingWay(from: phrase.end).hasTravel { return nil }
    var position = way.end
    let isOffshore = word(position) == .offshore
    if isOffshore { position += 1 }
    if !phrase.isUnmeasured, kind(position) == .comma, word(position + 1) == .from { position += 1 }
    let preposition = word(position)
    switch preposition {
    case .of where direction != nil || isAlong || isInside(index): break
    case .from where !phrase.isDoubtful || direction != nil || isAlong || isPredicate(at: index):
      break
    case .off, .outside: break
    case .around where isInside(index): break
    default: return nil
    }
    position += 1
    if preposition == .from, word(position) == .outside { position += 1 }
    if preposition == .off, let coast = coast(at: position) {
      return complete(phrase, coast.direction ?? direction, coast.anchor, .coast)
    }
    if let match = border(after: position) {
      var match = match
      match.expression.distance = phrase.distance
      match.expression.direction = direction?.point
      return match
    }
    guard
      let anchor = anchor(at: position)
        ?? (direction == nil ? nil : anchorOfContent(at: position))
    else { return nil }
    let isCoast = preposition == .off || isOffshore
    return complete(
      phrase, direction, anchor, isCoast ? .coast : preposition == .outside ? .outside : .offset)
  }

  private func complete(
    _ phrase: DistancePhrase, _ direction: DirectionPhrase?, _ anchor: AnchorPhrase,
    _ relation: SpatialExpression.Relation
  ) -> Match {
    Match(
      expression: make(
        phrase.isUnmeasured ? .travel : relation, [anchor.name],
        isAnaphoric: anchor.isAnaphoric, distance: phrase.distance, direction: direction),
      end: anchor.end, resume: anchor.end - 1, otherDirection: direction?.other)
  }

  /// Parses "the border with X" or "the X border" after a preposition.
  private func border(after index: Int) -> Match? {
    let position = skipping(WordSets.articles, from: index)
    let match =
      word(position) == .border ? border(at: position, direction: nil) : nameFirst(at: position)
    return match?.expression.relation == .border ? match : nil
  }

  /// Whether a comma, a bracket or "is" precedes. Then the expression says where something is, and
  /// "m" cannot mean money.
  private func isPredicate(at index: Int) -> Bool {
    kind(index - 1) == .comma || kind(index - 1) == .open || word(index - 1) == .position
  }

  /// Skips "drive", "away", "by road", "upstream", "along the coast", "or so".
  private func skippingWay(from index: Int) -> (end: Int, hasTravel: Bool, isAlong: Bool) {
    var position = index
    var hasTravel = false
    var isAlong = false
    while true {
      switch word(position) {
      case .travel: hasTravel = true
      case .along: isAlong = true
      case .away, .adverb, .radius: break
      case .or where word(position + 1) == .odd: position += 1
      case .by where kind(position + 1) != nil:
        hasTravel = true
        position += 1
      case .on
      where word(position + 1) == .article
        && (word(position + 2) == .coast || word(position + 2) == .road
          || word(position + 2) == .bank):
        isAlong = true
        position += 2
      default:
        guard kind(position) == .close else { return (position, hasTravel, isAlong) }
      }
      position += 1
    }
  }

  /// Whether a distance is an upper limit: "within 50 km of", "less than 5 km of", "a radius of 5
  /// km around".
  private func isInside(_ index: Int) -> Bool {
    word(index) == .within || word(index) == .atMost || word(index - 1) == .within
      || word(index - 1) == .of && word(index - 2) == .radius
      || word(index - 1) == .article && word(index - 2) == .within
  }

  /// Parses a number, a range or number words, and their unit.
  func distance(at index: Int) -> DistancePhrase? {
    var position = index
    var bound = StatedDistance.Bound.about
    var isRough = false
    while let word = word(position) {
      switch word {
      case .within: bound = .atMost
      case .atMost: bound = .atMost
      case .atLeast: bound = .atLeast
      case .approximately, .around: isRough = true
      case .than: break
      case .article where isHedge(position + 1): break
      default: return measured(at: position, bound: bound, isRough: isRough)
      }
      position += 1
    }
    return measured(at: position, bound: bound, isRough: isRough)
  }

  /// Whether an article introduces a number: “an estimated 30 km”, “within a 20-km radius”.
  private func isHedge(_ index: Int) -> Bool {
    if word(index) == .approximately { return true }
    if case .number = kind(index) { return true }
    return false
  }

  private func measured(
    at index: Int, bound: StatedDistance.Bound, isRough: Bool
  ) -> DistancePhrase? {
    guard var number = number(at: index) else { return bareUnit(at: index) }
    var position = number.end
    if kind(position) == .hyphen, word(position + 1) == .odd { position += 2 }
    if word(position) == .or, word(position + 1) == .odd { position += 2 }
    // “20 to 30”, “20-30”, “20 or 30”. “M 4.6 - 12 km” is no range, since its dash stands between
    // blanks, and “30-12” is none, since it falls.
    if joinsRange(position),
      let second = self.number(at: position + 1), let low = number.value, let high = second.value,
      low < high
    {
      number.value = (low + high) / 2
      number.halfUnit = max(abs(high - low) / 2, 0.25 * second.halfUnit)
      position = second.end
    }
    position = skipping(WordSets.orOf, from: kind(position) == .hyphen ? position + 1 : position)
    if word(position) == .article { position += 1 }
    if word(position) == .nautical || word(position) == .atSea,
      case .unit(1_609.344) = word(position + 1)
    {
      return afterUnit(number, metres: 1_852, at: position + 2, bound, isRough)
    }
    if word(position) == .landMile, case .unit(1_609.344) = word(position + 1) { position += 1 }
    switch word(position) {
    case .unit(let metres):
      return afterUnit(number, metres: metres, at: position + 1, bound, isRough)
    case .metreSign:
      var phrase = afterUnit(number, metres: 1, at: position + 1, bound, isRough)
      phrase.isDoubtful = true
      return phrase
    case .unmeasuredUnit, .dayUnit:
      let end = kind(position + 1) == .possessive ? position + 2 : position + 1
      return DistancePhrase(
        distance: nil, isUnmeasured: true, needsWay: word(position) == .dayUnit, end: end)
    case .travel where number.value == nil:
      return DistancePhrase(distance: nil, isUnmeasured: true, end: position + 1)
    default: return nil
    }
  }

  /// Whether a word or mark may stand between the two numbers of a range.
  private func joinsRange(_ index: Int) -> Bool {
    guard elements.indices.contains(index) else { return false }
    let element = elements[index]
    return element.kind == .hyphen || element.has(.to) || element.has(.or) || element.has(.and)
      || isShaped && element.has(.at)
  }

  /// Parses “some kilometres” and “mere miles”, after the hedge.
  private func bareUnit(at index: Int) -> DistancePhrase? {
    guard case .unit = word(index), word(index - 1) == .approximately else { return nil }
    return DistancePhrase(distance: nil, end: index + 1)
  }

  private func afterUnit(
    _ number: NumberPhrase, metres: Double, at index: Int, _ bound: StatedDistance.Bound,
    _ isRough: Bool
  ) -> DistancePhrase {
    // “a mile and a half”.
    let number = withHalf(NumberPhrase(value: number.value, halfUnit: number.halfUnit, end: index))
    var end = number.end
    // “30 km (19 miles)”, “30 km / 19 miles”, “30 km, or 19 miles,”.
    var second = end
    if kind(second) == .comma { second += 1 }
    if kind(second) == .open || kind(second) == .hyphen || word(second) == .or {
      var start = skipping(WordSets.hedges, from: second + 1)
      if let other = self.number(at: start) {
        start = kind(other.end) == .hyphen ? other.end + 1 : other.end
        if word(start) == .nautical { start += 1 }
        if case .unit = word(start) {
          end = start + 1
          if kind(end) == .close || kind(end) == .comma { end += 1 }
        }
      }
    }
    guard let value = number.value else { return DistancePhrase(distance: nil, end: end) }
    return DistancePhrase(
      distance: StatedDistance(
        metres: value * metres, uncertainty: number.halfUnit * metres * (isRough ? 2 : 1),
        bound: bound),
      end: end)
  }
}
