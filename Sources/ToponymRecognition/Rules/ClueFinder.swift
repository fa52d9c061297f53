import ArticleText

/// Collects the clues that apply to a match in its context.
struct ClueFinder {
  let reading: Reading
  let match: GazetteerMatch
  /// Whether a province, state or country follows after a comma.
  let beforeParent: Bool
  /// Whether a country or a place of 130,000 people or more follows after a mark or "and".
  let beforeBigPlace: Bool
  /// The clues found so far.
  var clues = ClueSet()

  init(_ match: GazetteerMatch, in reading: Reading, beforeParent: Bool, beforeBigPlace: Bool) {
    self.match = match
    self.reading = reading
    self.beforeParent = beforeParent
    self.beforeBigPlace = beforeBigPlace
  }

  var first: Int { match.tokens.lowerBound }
  var next: Int { match.tokens.upperBound }
  var evidence: LexiconEntry.Evidence { match.entry.evidence }

  /// All clues of the match.
  mutating func find() -> ClueSet {
    clues.insert(.always)
    findInEntry()
    findInWriting()
    findInWords()
    findBefore()
    findAfter()
    combine()
    return clues
  }

  // MARK: The entry

  private mutating func findInEntry() {
    let size: Clue =
      switch match.entry.populationBucket {
      case 0: .populationUnknown
      case 1...10: .populationBelow1K
      case 11...13: .populationBelow8K
      case 14...15: .populationBelow32K
      case 16...17: .populationBelow128K
      case 18...19: .populationBelow512K
      case 20...21: .populationBelow2M
      default: .populationAbove2M
      }
    clues.insert(size)
    clues.insert(.country, if: evidence.contains(.country))
    clues.insert(.admin1, if: evidence.contains(.admin1))
    clues.insert(.admin2, if: evidence.contains(.admin2))
    clues.insert(.settlement, if: evidence.contains(.settlement))
    clues.insert(.region, if: evidence.contains(.region))
    clues.insert(.water, if: evidence.contains(.water))
    clues.insert(.terrain, if: evidence.contains(.terrain))
    clues.insert(.facility, if: evidence.contains(.facility))
    clues.insert(.demonym, if: evidence.contains(.demonym))
    clues.insert(.abbreviation, if: evidence.contains(.abbreviation))
    // A name in another script is never the main name, and a skeleton is not a name at all.
    let isLatin = reading.bytes[match.range.lowerBound] < 0xCD
    let isOther = evidence.isDisjoint(with: [.mainName, .skeleton])
    clues.insert(.otherName, if: isLatin && isOther)
    clues.insert(.skeleton, if: evidence.contains(.skeleton) && match.tokens.count == 1)
    clues.insert(.overlay, if: evidence.contains(.overlay))
  }

  // MARK: The writing

  private mutating func findInWriting() {
    let token = reading.tokens[first]
    let shape = token.shape
    switch match.tokens.count {
    case 1: clues.insert(.oneWord)
    case 2: clues.insert(.twoWords)
    default: clues.insert(.moreWords)
    }
    if match.tokens.count == 1 {
      clues.insert(.shortWord, if: token.end - token.start <= 3)
      clues.insert(.capitals, if: shape.contains(.allCapitals) && !shape.contains(.inCapitals))
      clues.insert(.mixedCase, if: shape.contains(.mixed))
      clues.insert(.small, if: shape.contains(.lower))
      clues.insert(.digit, if: shape.contains(.digit))
    }
    clues.insert(.innerPeriod, if: shape.contains(.innerPeriod))
    clues.insert(.uncased, if: shape.contains(.uncased))
    clues.insert(.hashtag, if: shape.contains(.hashtag))
    clues.insert(.inCapitals, if: shape.contains(.inCapitals))
    clues.insert(.inTitleCase, if: shape.contains(.inTitleCase))
    clues.insert(.sentenceStart, if: shape.contains(.sentenceStart))
  }

  // MARK: The words

  private mutating func findInWords() {
    let classes = reading.classes[first]
    // Corpora annotate "The Gambia" without the article, but "The Hague" with it.
    let isBigCity =
      match.entry.populationBucket >= 18 && evidence.isDisjoint(with: [.country, .admin1])
    clues.insert(.article, if: isArticle(first) && match.tokens.count > 1 && !isBigCity)
    if match.tokens.count > 1 {
      let allCommon = match.tokens.allSatisfy {
        !reading.classes[$0].isDisjoint(with: [.common, .function, .placeCue, .direction])
      }
      clues.insert(.allCommonWords, if: allCommon)
      return
    }
    if classes.isEmpty { return }
    let atStart = reading.tokens[first].shape.contains(.sentenceStart)
    if classes.contains(.common) {
      clues.insert(.commonWord)
      clues.insert(.commonAtStart, if: atStart)
      clues.insert(.commonAndSmallPlace, if: isSmallPlace)
      clues.insert(.demonymAndCommon, if: evidence.contains(.demonym))
    }
    clues.insert(.functionWord, if: classes.contains(.function))
    clues.insert(.givenName, if: classes.contains(.givenName))
    clues.insert(.familyName, if: classes.contains(.familyName))
    clues.insert(.date, if: classes.contains(.date))
    clues.insert(.titleWord, if: classes.contains(.title))
    clues.insert(.organisationWord, if: classes.contains(.organisation))
    clues.insert(.directionWord, if: classes.contains(.direction))
    clues.insert(.cueWord, if: !classes.isDisjoint(with: .placeCue))
    clues.insert(.noPlace, if: classes.contains(.noPlace) && !evidence.contains(.overlay))
    clues.insert(.never, if: classes.contains(.never))
  }

  /// Whether the name only belongs to settlements and the like with fewer than 32,768 people.
  var isSmallPlace: Bool {
    match.entry.populationBucket < 16
      && evidence.isDisjoint(with: [.country, .admin1, .region, .demonym, .overlay])
  }

  // MARK: Together

  private mutating func combine() {
    let isPlain =
      match.tokens.count == 1
      && evidence.isDisjoint(with: [.country, .admin1, .region, .demonym, .overlay])
    let inPlace =
      clues.contains(.afterLocative) || clues.contains(.afterDirectional)
      || clues.contains(.afterAt) || clues.contains(.beforeParent)
      || clues.contains(.afterCueOf) || clues.contains(.afterPlaceComma)
      || clues.contains(.afterBigPlace) || beforeBigPlace
    let isPerson = clues.contains(.givenName) || clues.contains(.familyName)
    if isPerson {
      clues.insert(
        .personName,
        if: clues.contains(.beforeFamilyName) || clues.contains(.beforeCapital)
          || clues.contains(.beforeInitial) || clues.contains(.beforeNameCapital))
      clues.insert(
        .personWho, if: clues.contains(.beforePersonal) && clues.contains(.beforeComma))
    }
    clues.insert(.smallAndCommon, if: clues.contains(.small) && clues.contains(.commonWord))
    clues.insert(
      .pressAbbreviation,
      if: clues.contains(.abbreviation) && clues.contains(.afterComma)
        && reading.bytes[match.range.upperBound - 1] == 0x2E)
    clues.insert(
      .weakUncased,
      if: clues.contains(.uncased) && clues.contains(.oneWord)
        && (match.entry.populationBucket < 16
          || reading.tokens[first].shape.contains(.ideograph) || match.range.count < 6)
    )
    if isPlain {
      clues.insert(.plainAtStart, if: clues.contains(.sentenceStart))
      clues.insert(.plainInPlace, if: inPlace)
      clues.insert(.plainAlone, if: !inPlace)
      clues.insert(.personAlone, if: isPerson && !inPlace)
      clues.insert(.personInPlace, if: isPerson && inPlace)
      clues.insert(.commonInPlace, if: clues.contains(.commonWord) && inPlace)
      clues.insert(.smallPlaceAlone, if: isSmallPlace && !inPlace)
    } else {
      clues.insert(.countryAlone, if: !inPlace && match.tokens.count == 1)
      clues.insert(.placeOfSeveralWordsAlone, if: !inPlace && match.tokens.count > 1)
    }
  }
}
