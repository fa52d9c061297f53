import Geodesy

/// A name that an expression refers to, with the words around it.
struct AnchorPhrase {
  var name: Int
  var isAnaphoric = false
  /// The index of the element after the phrase.
  var end: Int
}

/// A direction, such as "to the south-west".
struct DirectionPhrase {
  /// nil for "central".
  var point: CompassPoint?
  var isAdjective = false
  var isCapital = false
  /// A second direction to which the same applies: "north and east".
  var other: CompassPoint?
  /// The index of the element after it.
  var end: Int
}

extension ExpressionFinder {
  /// Parses "Deir al-Zour", "the besieged city of X", "the capital, X", "X's city centre" or "the
  /// city".
  ///
  /// - Parameters:
  ///   - index: The index of the first element.
  ///   - mayBeAnaphor: Whether "the city" on its own may refer to the place named last.
  /// - Returns: The anchor, or nil if there is no name or it is a demonym.
  func anchor(at index: Int, mayBeAnaphor: Bool = true) -> AnchorPhrase? {
    if let name = name(index) {
      return names[name].isDemonym ? nil : AnchorPhrase(name: name, end: phraseEnd(from: index + 1))
    }
    var position = index
    var hasArticle = false
    var noun: Int?
    while position < index + 8, let word = word(position) {
      switch word {
      case .article: hasArticle = true
      case .settlement, .centre, .coast: noun = position
      case .of where noun != nil: break
      case .other where noun == nil && (!elements[position].isCapital || hasArticle), .central:
        break
      case .direction(_, isAdjective: true) where noun == nil: break
      default: return nil
      }
      position += 1
      // “the rebel-held village”, “the country's capital”, “the capital, X”, “the Ethiopian town of X”.
      if kind(position) == .hyphen, self.word(position + 1) == .other { position += 1 }
      if kind(position) == .possessive {
        position += 1
        noun = nil
      }
      if noun != nil, case .comma = kind(position), name(position + 1) != nil { position += 1 }
      if let name = name(position), names[name].isDemonym, self.word(position + 1) == .settlement {
        position += 1
      }
      if let name = name(position) {
        // “the city of X”, “northern city X”; without a noun only “the X”.
        // “The northern Leeward Islands” are the islands.
        guard
          noun != nil || position == index + 1 && (hasArticle || word == .central)
            || position == index + 2 && hasArticle && isAdjective(word)
        else { return nil }
        return names[name].isDemonym
          ? nil : AnchorPhrase(name: name, end: phraseEnd(from: position + 1))
      }
    }
    guard mayBeAnaphor, hasArticle, let noun, kind(noun + 1) != .possessive, noun == index + 1,
      word(noun) == .settlement,
      word(noun + 1) != .of, let name = lastName(before: index, calledAs: noun)
    else { return nil }
    return AnchorPhrase(name: name, isAnaphoric: true, end: noun + 1)
  }

  private func isAdjective(_ word: SpatialWord) -> Bool {
    if case .direction(_, isAdjective: true) = word { return true }
    return false
  }

  /// Parses "the militants' former base in X": something located in a place.
  func anchorOfContent(at index: Int) -> AnchorPhrase? {
    var position = index
    while position < index + 12 {
      switch kind(position) {
      case .word(.on)? where position > index:
        guard let anchor = anchor(at: position + 1, mayBeAnaphor: false) else { return nil }
        return anchor
      case .word(.other)?, .word(.article)?, .word(.of)?, .word(.settlement)?, .possessive?,
        .hyphen?:
        position += 1
      case .name(let name)? where names[name].isDemonym || kind(position + 1) == .possessive:
        position += 1
      default: return nil
      }
    }
    return nil
  }

  /// The index after a name's "'s city centre" or "city", if one follows.
  func phraseEnd(from index: Int) -> Int {
    var end = index
    if kind(end) == .possessive {
      let next = skipping(WordSets.settlements, from: end + 1)
      return word(next) == .centre ? next + 1 : end
    }
    if word(end) == .settlement {
      end += 1
      if word(end) == .centre { end += 1 }
    }
    return end
  }

  /// The number of elements within which “the city” may refer back to a name: a few pages of text.
  private static let anaphorReach = 2_000

  /// The last place named before an element that the noun at another element can refer to.
  func lastName(before index: Int, calledAs noun: Int? = nil) -> Int? {
    let isTown = noun.map { elements[$0].isTownNoun } ?? false
    var position = index - 1
    let furthest = max(0, index - ExpressionFinder.anaphorReach)
    while position >= furthest {
      if let name = name(position), !names[name].isDemonym, !isTown || names[name].isTown != false {
        return name
      }
      position -= 1
    }
    return nil
  }

  /// Parses "south-west", "due north", "north and east", "to the south", "in a southerly
  /// direction".
  func direction(at index: Int) -> DirectionPhrase? {
    var position = skipping(WordSets.degrees, from: index)
    if word(position) == .to || word(position) == .on || word(position) == .into,
      word(position + 1) == .article
    {
      position = skipping(WordSets.degrees, from: position + 2)
    }
    if case .initial(let point) = word(position), elements[position].isCapital,
      word(position + 1) == .of
    {
      return DirectionPhrase(point: point, end: position + 1)
    }
    guard case .direction(let first, let isAdjective) = word(position) else { return nil }
    var phrase = DirectionPhrase(
      point: first, isAdjective: isAdjective, isCapital: elements[position].isCapital,
      end: position + 1)
    join(to: &phrase)
    // “northern and eastern”, “the south and west of”.
    if word(phrase.end) == .and || word(phrase.end) == .or,
      case .direction(let other, let isAdjective) = word(phrase.end + 1),
      isAdjective == phrase.isAdjective
    {
      var second = DirectionPhrase(point: other, end: phrase.end + 2)
      join(to: &second)
      phrase.other = second.point
      phrase.end = second.end
    }
    if word(phrase.end) == .directionNoun { phrase.end += 1 }
    return phrase
  }

  /// Joins as many parts of “south-west”, “south west” or “north-north-east” as fit.
  private func join(to phrase: inout DirectionPhrase) {
    var words = phrase.point?.words ?? ""
    var end = phrase.end
    while true {
      let next = kind(end) == .hyphen ? end + 1 : end
      guard case .direction(let more, let isAdjective) = word(next) else { break }
      words += more.words
      end = next + 1
      if let joined = CompassPoint(words) {
        phrase.point = joined
        phrase.isAdjective = isAdjective
        phrase.end = end
      }
    }
  }
}
