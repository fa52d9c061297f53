/// Evidence for or against a name being the name of a place.
///
/// Each clue that applies adds its weight (``ClueWeights``) to a candidate's score; the logistic
/// function of the sum is the mention's confidence.
enum Clue: Int, CaseIterable {
  // What the gazetteer knows
  case always
  case populationUnknown, populationBelow1K, populationBelow8K, populationBelow32K
  case populationBelow128K, populationBelow512K, populationBelow2M, populationAbove2M
  case country, admin1, admin2, settlement, region, water, terrain, facility
  case demonym, abbreviation, otherName, skeleton, overlay

  // How the name is written
  case oneWord, twoWords, moreWords, shortWord, capitals, mixedCase, uncased, small, digit
  case innerPeriod, hashtag, inCapitals, inTitleCase, sentenceStart

  // What the word lists say about the name itself
  case commonWord, commonAtStart, commonAndSmallPlace, allCommonWords, smallElsewhere, functionWord
  case givenName, familyName, date, titleWord, organisationWord, directionWord, cueWord, never
  case article, demonymAndCommon, noPlace

  // What precedes it
  case afterLocative, afterDirectional, afterOf, afterAt, afterAnd, afterOtherFunction, afterThe
  case afterTitle, afterGivenName, afterInitial, afterCapital, afterCommonCapital
  case afterFamilyName, afterCueOf, afterCue, afterDirection, afterOrganisationOf, afterThing
  case afterHyphen, afterSlash, afterBracket, afterQuote, afterPlaceComma, afterPlaceAnd
  case afterNumber, afterAmpersand, afterSpeech, afterSmallWord, afterDemonym, afterComma
  case runBefore

  // What follows it
  case beforeParent, beforeOrganisation, beforeOrganisationInRun, beforeFacility, beforeStreet
  case beforeCueCapital, beforeFamilyName, beforeCapital, beforeCommonCapital, beforeNameCapital
  case beforePossessive, beforeCue, beforeInstitution, beforeSpeech, beforePersonal, beforePeople
  case beforeHyphenSmall, beforeHyphenCapital, beforeAmpersand, beforeComma, beforeEnd
  case beforeAnd, beforeNumber, beforeInitial, beforeBracket, beforeLocative, beforeSmallWord
  case beforeDash

  // Combinations
  case plainAtStart, plainInPlace, plainAlone, personAlone, smallPlaceAlone, commonInPlace
  case personInPlace, countryAlone, placeOfSeveralWordsAlone, personName, personWho, smallAndCommon
  case pressAbbreviation, weakUncased, beforeBigPlace, afterBigPlace, beforeThing

  // The name with the word that says what it is: "Anderson County", "Lake Victoria"
  case withAdmin2, withWater, withTerrain, withFacility, withStreet, withSettlement, withAdmin1
  case withHeadBefore

  // The rest of the document
  case strongElsewhere, goodElsewhere, weakElsewhere, repeated, personElsewhere
}

/// The set of clues that apply to a candidate, one bit per clue.
struct ClueSet {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var top: UInt64 = 0

  init(_ clues: [Clue] = []) { for clue in clues { insert(clue) } }

  @inline(__always)
  mutating func insert(_ clue: Clue) {
    let bit = UInt64(1) << UInt64(clue.rawValue & 63)
    switch clue.rawValue >> 6 {
    case 0: low |= bit
    case 1: high |= bit
    default: top |= bit
    }
  }

  @inline(__always)
  mutating func insert(_ clue: Clue, if condition: Bool) {
    if condition { insert(clue) }
  }

  func contains(_ clue: Clue) -> Bool {
    let word = clue.rawValue >> 6 == 0 ? low : clue.rawValue >> 6 == 1 ? high : top
    return word & (UInt64(1) << UInt64(clue.rawValue & 63)) != 0
  }

  /// Calls `body` with the raw value of each clue in the set.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for (offset, word) in [(0, low), (64, high), (128, top)] {
      var rest = word
      while rest != 0 {
        body(offset + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// The sum of the weights of all clues in the set.
  func score(_ weights: UnsafeBufferPointer<Float>) -> Float {
    var sum: Float = 0
    for (offset, word) in [(0, low), (64, high), (128, top)] {
      var rest = word
      while rest != 0 {
        sum += weights[offset + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
    }
    return sum
  }
}
