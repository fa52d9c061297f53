/// What the word lists say about a word, whatever its case.
package struct WordClass: OptionSet, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Articles, pronouns, conjunctions, auxiliaries and all prepositions.
  package static let function = WordClass(rawValue: 1 << 0)
  /// "in", "near", "outside": what follows is a place or a time.
  package static let locative = WordClass(rawValue: 1 << 1)
  /// "to", "from", "toward": what follows is often a place.
  package static let directional = WordClass(rawValue: 1 << 2)
  /// Months and days of the week.
  package static let date = WordClass(rawValue: 1 << 3)
  /// First names of persons.
  package static let givenName = WordClass(rawValue: 1 << 4)
  /// Titles and ranks that stand before a person's name.
  package static let title = WordClass(rawValue: 1 << 5)
  /// Heads of the names of organisations, teams, papers and works.
  package static let organisation = WordClass(rawValue: 1 << 6)
  /// "city", "town", "village".
  package static let settlementCue = WordClass(rawValue: 1 << 7)
  /// "province", "state", "oblast".
  package static let admin1Cue = WordClass(rawValue: 1 << 8)
  /// "county", "district", "parish".
  package static let admin2Cue = WordClass(rawValue: 1 << 9)
  /// "river", "lake", "bay".
  package static let waterCue = WordClass(rawValue: 1 << 10)
  /// "mountain", "island", "desert".
  package static let terrainCue = WordClass(rawValue: 1 << 11)
  /// "airport", "hospital", "stadium".
  package static let facilityCue = WordClass(rawValue: 1 << 12)
  /// "street", "road", "avenue".
  package static let streetCue = WordClass(rawValue: 1 << 13)
  /// Frequent English words that are written small.
  package static let common = WordClass(rawValue: 1 << 14)
  /// "said", "announced", "agreed".
  package static let speech = WordClass(rawValue: 1 << 15)
  /// "government", "ministry", "army".
  package static let institution = WordClass(rawValue: 1 << 16)
  /// Words that are written with a period and do not end a sentence with it.
  package static let abbreviation = WordClass(rawValue: 1 << 17)
  /// "north", "eastern", "upper", "greater".
  package static let direction = WordClass(rawValue: 1 << 18)
  /// "al", "bin", "van": small words inside names.
  package static let particle = WordClass(rawValue: 1 << 19)
  /// "who", "aged", "told", "son": what stands beside a person.
  package static let personal = WordClass(rawValue: 1 << 20)
  /// "frigate", "hurricane", "missile": what bears names that are no places.
  package static let thing = WordClass(rawValue: 1 << 21)
  /// Abbreviations and words in capitals that are never places: "ISIS", "UN".
  package static let never = WordClass(rawValue: 1 << 22)
  /// News agencies, as they stand in a dateline.
  package static let agency = WordClass(rawValue: 1 << 23)
  /// "troops", "citizens", "man": what stands after a demonym.
  package static let people = WordClass(rawValue: 1 << 24)
  /// Frequent family names.
  package static let familyName = WordClass(rawValue: 1 << 25)

  /// Names of armed groups, diseases and the like that are never places.
  package static let noPlace = WordClass(rawValue: 1 << 26)
  /// "of": what follows says whose or which.
  package static let of = WordClass(rawValue: 1 << 27)
  /// "and", "or".
  package static let and = WordClass(rawValue: 1 << 28)
  /// "the".
  package static let article = WordClass(rawValue: 1 << 29)
  /// "at".
  package static let at = WordClass(rawValue: 1 << 30)

  /// "hat", "terrier", "sandwich": what is named after a place and is not there.
  package static let ware = WordClass(rawValue: 1 << 31)

  /// The classes of a few words each, which a tagger knows as words.
  package static let grammar: WordClass = [.of, .and, .article, .at]

  /// Words that name a kind of place.
  package static let placeCue: WordClass = [
    .settlementCue, .admin1Cue, .admin2Cue, .waterCue, .terrainCue, .facilityCue,
  ]
}

extension WordClass {
  /// The classes by the names that the sections of vocabularies have.
  static let named: [String: WordClass] = [
    "function": .function, "locative": .locative, "directional": .directional, "date": .date,
    "given-name": .givenName, "title": .title, "organisation": .organisation,
    "settlement-cue": .settlementCue, "admin1-cue": .admin1Cue, "admin2-cue": .admin2Cue,
    "water-cue": .waterCue, "terrain-cue": .terrainCue, "facility-cue": .facilityCue,
    "street-cue": .streetCue, "common": .common, "speech": .speech, "institution": .institution,
    "abbreviation": .abbreviation, "direction": .direction, "particle": .particle,
    "personal": .personal, "thing": .thing, "never": .never, "agency": .agency, "people": .people,
    "family-name": .familyName, "no-place": .noPlace, "of": .of, "and": .and, "article": .article,
    "at": .at, "ware": .ware,
  ]
}
