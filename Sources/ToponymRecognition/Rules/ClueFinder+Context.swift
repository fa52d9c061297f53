import ArticleText

extension ClueFinder {
  // MARK: Before the name

  mutating func findBefore() {
    let token = reading.tokens[first]
    let gap = token.gap
    clues.insert(.afterQuote, if: gap.contains(.quote))
    clues.insert(.afterBracket, if: gap.contains(.openBracket))
    clues.insert(.afterSlash, if: gap.contains(.slash))
    clues.insert(.afterAmpersand, if: gap.contains(.ampersand))
    clues.insert(.afterComma, if: gap.contains(.comma))
    if first == 0 || token.shape.contains(.sentenceStart) { return }
    var index = first - 1
    clues.insert(.afterHyphen, if: gap == .hyphen)
    if gap == .hyphen || gap.contains(.comma) {
      return
    }
    if isAbbreviated(index, before: gap) {
      clues.insert(.afterTitle, if: reading.classes[index].contains(.title))
      clues.insert(
        .afterInitial,
        if: reading.tokens[index].shape.isSuperset(of: [.singleLetter, .initialCapital]))
      return
    }
    guard gap.isSubset(of: [.space, .lineBreak, .quote, .openBracket]) else { return }
    if isArticle(index) {
      clues.insert(.afterThe)
      index -= 1
    } else if reading.classes[index].contains(.direction) {
      clues.insert(.afterDirection)
      index -= 1
    }
    guard index >= 0, index == first - 1 || reading.tokens[index + 1].gap.isBlank else { return }
    findBefore(index)
  }

  /// Adds the clues of the word before the name, skipping an article or a direction.
  private mutating func findBefore(_ index: Int) {
    let shape = reading.tokens[index].shape
    let classes = reading.classes[index]
    if shape.contains(.lower) || classes.contains(.function) {
      let isOf = isOf(index)
      clues.insert(.afterLocative, if: classes.contains(.locative))
      clues.insert(.afterDirectional, if: classes.contains(.directional))
      clues.insert(.afterAt, if: isAt(index))
      clues.insert(.afterAnd, if: isAnd(index))
      clues.insert(.afterTitle, if: classes.contains(.title))
      clues.insert(.afterThing, if: classes.contains(.thing))
      clues.insert(.afterSpeech, if: classes.contains(.speech))
      clues.insert(.afterCue, if: !classes.isDisjoint(with: .placeCue))
      if isOf {
        clues.insert(.afterOf)
        findBeforeOf(index)
      } else if classes.isDisjoint(with: [.locative, .directional]) {
        if classes.contains(.function) {
          clues.insert(.afterOtherFunction)
        } else {
          clues.insert(.afterSmallWord)
        }
      }
      return
    }
    clues.insert(.afterNumber, if: shape.contains(.digit))
    guard !shape.isDisjoint(with: .hasCapital) else { return }
    clues.insert(.afterTitle, if: classes.contains(.title))
    clues.insert(.afterThing, if: classes.contains(.thing))
    clues.insert(.afterCue, if: !classes.isDisjoint(with: .placeCue))
    if classes.contains(.givenName) {
      clues.insert(.afterGivenName)
    } else if shape.isSuperset(of: [.singleLetter, .initialCapital]) {
      clues.insert(.afterInitial)
    } else if classes.contains(.familyName) {
      clues.insert(.afterFamilyName)
    } else if classes.isDisjoint(with: [.title, .direction, .date]) {
      clues.insert(classes.contains(.common) ? .afterCommonCapital : .afterCapital)
    }
    if index > 0, !shape.contains(.sentenceStart), reading.tokens[index].gap.isBlank {
      clues.insert(
        .runBefore, if: !reading.tokens[index - 1].shape.isDisjoint(with: .hasCapital))
    }
  }

  /// Adds the clues of "the city of" and "University of".
  private mutating func findBeforeOf(_ index: Int) {
    guard index > 0, reading.tokens[index].gap.isBlank else { return }
    let classes = reading.classes[index - 1]
    let isCapital = !reading.tokens[index - 1].shape.isDisjoint(with: .hasCapital)
    if !classes.isDisjoint(with: .placeCue), !isCapital || !classes.contains(.organisation) {
      clues.insert(.afterCueOf)
    } else if isCapital, classes.contains(.organisation) {
      clues.insert(.afterOrganisationOf)
    }
  }

  private func isAbbreviated(_ index: Int, before gap: Token.Gap) -> Bool {
    gap.contains(.period) && gap.isSubset(of: [.period, .space, .lineBreak])
      && reading.has(0x2E, at: Int(reading.tokens[index].end))
  }

  // MARK: After the name

  mutating func findAfter() {
    clues.insert(.beforeParent, if: beforeParent)
    clues.insert(.beforeBigPlace, if: beforeBigPlace)
    guard next < reading.tokens.count else {
      clues.insert(.beforeEnd)
      return
    }
    let token = reading.tokens[next]
    let classes = reading.classes[next]
    let gap = token.gap
    if token.shape.contains(.possessive) {
      clues.insert(.beforePossessive)
      if next + 1 < reading.tokens.count {
        clues.insert(.beforeInstitution, if: reading.classes[next + 1].contains(.institution))
      }
      return
    }
    if token.shape.contains(.sentenceStart) {
      clues.insert(.beforeEnd)
      return
    }
    clues.insert(.beforeComma, if: gap.contains(.comma))
    clues.insert(.beforeAmpersand, if: gap.contains(.ampersand))
    clues.insert(.beforeBracket, if: gap.contains(.openBracket))
    clues.insert(.beforeDash, if: gap.contains(.dash) || gap == [.space, .hyphen])
    clues.insert(.beforePersonal, if: classes.contains(.personal))
    if gap == .hyphen {
      clues.insert(token.shape.contains(.lower) ? .beforeHyphenSmall : .beforeHyphenCapital)
      return
    }
    guard gap.isBlank else { return }
    if token.shape.contains(.lower) {
      findAfterSmall(classes)
    } else if token.shape.contains(.digit) {
      clues.insert(.beforeNumber)
    } else if !token.shape.isDisjoint(with: .hasCapital) {
      findAfterCapital(classes)
    }
  }

  private mutating func findAfterSmall(_ classes: WordClass) {
    clues.insert(.beforeThing, if: classes.contains(.thing))
    clues.insert(.beforeCue, if: !classes.isDisjoint(with: .placeCue))
    clues.insert(.beforeInstitution, if: classes.contains(.institution))
    clues.insert(.beforeSpeech, if: classes.contains(.speech))
    clues.insert(.beforePeople, if: classes.contains(.people))
    clues.insert(.beforeLocative, if: classes.contains(.locative))
    clues.insert(.beforeAnd, if: isAnd(next))
    clues.insert(.beforeSmallWord, if: !classes.contains(.function))
  }

  private mutating func findAfterCapital(_ classes: WordClass) {
    let shape = reading.tokens[next].shape
    if classes.contains(.function) { return }
    clues.insert(.beforeOrganisation, if: classes.contains(.organisation))
    clues.insert(.beforeStreet, if: classes.contains(.streetCue))
    clues.insert(.beforeFacility, if: classes.contains(.facilityCue))
    clues.insert(.beforeCueCapital, if: !classes.isDisjoint(with: .placeCue))
    clues.insert(.beforeInstitution, if: classes.contains(.institution))
    if shape.isSuperset(of: [.singleLetter, .initialCapital]) {
      clues.insert(.beforeInitial)
    } else if classes.contains(.familyName) {
      clues.insert(.beforeFamilyName)
    } else if classes.contains(.givenName) {
      clues.insert(.beforeNameCapital)
    } else if !classes.contains(.title) {
      clues.insert(classes.contains(.common) ? .beforeCommonCapital : .beforeCapital)
    }
    clues.insert(.beforeOrganisationInRun, if: organisationFollowsInRun)
  }

  /// Whether one of the following capitalised words is the head of an organisation's name.
  var organisationFollowsInRun: Bool {
    var index = next
    while index < min(next + 4, reading.tokens.count) {
      let token = reading.tokens[index]
      if !token.gap.isBlank || token.shape.contains(.sentenceStart) { return false }
      if token.shape.isDisjoint(with: .hasCapital) { return false }
      if reading.classes[index].contains(.organisation) { return true }
      index += 1
    }
    return false
  }

  // MARK: Words

  static func isAnd(_ index: Int, in reading: Reading) -> Bool {
    reading.classes[index].contains(.and)
  }

  static func isOf(_ index: Int, in reading: Reading) -> Bool {
    reading.classes[index].contains(.of)
  }

  static func isArticle(_ index: Int, in reading: Reading) -> Bool {
    reading.classes[index].contains(.article)
  }

  private func isOf(_ index: Int) -> Bool { Self.isOf(index, in: reading) }
  private func isAt(_ index: Int) -> Bool { reading.classes[index].contains(.at) }
  private func isAnd(_ index: Int) -> Bool { Self.isAnd(index, in: reading) }
  func isArticle(_ index: Int) -> Bool { Self.isArticle(index, in: reading) }
}
