/// The classes of a word in the word lists, ignoring case.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Articles, pronouns, conjunctions, auxiliaries and all prepositions.
  static let function = WordClass(rawValue: 1 << 0)
  /// "in", "near", "outside": precede a place or a time.
  static let locative = WordClass(rawValue: 1 << 1)
  /// "to", "from", "toward": often precede a place.
  static let directional = WordClass(rawValue: 1 << 2)
  /// Months and days of the week.
  static let date = WordClass(rawValue: 1 << 3)
  /// First names of persons.
  static let givenName = WordClass(rawValue: 1 << 4)
  /// Titles and ranks that precede a person's name.
  static let title = WordClass(rawValue: 1 << 5)
  /// Heads of the names of organisations, teams, papers and works.
  static let organisation = WordClass(rawValue: 1 << 6)
  /// "city", "town", "village".
  static let settlementCue = WordClass(rawValue: 1 << 7)
  /// "province", "state", "oblast".
  static let admin1Cue = WordClass(rawValue: 1 << 8)
  /// "county", "district", "parish".
  static let admin2Cue = WordClass(rawValue: 1 << 9)
  /// "river", "lake", "bay".
  static let waterCue = WordClass(rawValue: 1 << 10)
  /// "mountain", "island", "desert".
  static let terrainCue = WordClass(rawValue: 1 << 11)
  /// "airport", "hospital", "stadium".
  static let facilityCue = WordClass(rawValue: 1 << 12)
  /// "street", "road", "avenue".
  static let streetCue = WordClass(rawValue: 1 << 13)
  /// Frequent words that are written in lower case.
  static let common = WordClass(rawValue: 1 << 14)
  /// "said", "announced", "agreed".
  static let speech = WordClass(rawValue: 1 << 15)
  /// "government", "ministry", "army".
  static let institution = WordClass(rawValue: 1 << 16)
  /// Words with a final period that does not end a sentence.
  static let abbreviation = WordClass(rawValue: 1 << 17)
  /// "north", "eastern", "upper", "greater".
  static let direction = WordClass(rawValue: 1 << 18)
  /// "al", "bin", "van": particles inside names.
  static let particle = WordClass(rawValue: 1 << 19)
  /// "who", "aged", "told", "son": occur beside a person.
  static let personal = WordClass(rawValue: 1 << 20)
  /// "frigate", "hurricane", "missile": things whose names are not places.
  static let thing = WordClass(rawValue: 1 << 21)
  /// Abbreviations and words in capitals that are never places: "ISIS", "UN".
  static let never = WordClass(rawValue: 1 << 22)
  /// News agencies, as named in a dateline.
  static let agency = WordClass(rawValue: 1 << 23)
  /// "troops", "citizens", "man": follow a demonym.
  static let people = WordClass(rawValue: 1 << 24)
  /// Frequent family names.
  static let familyName = WordClass(rawValue: 1 << 25)

  /// Names of armed groups, diseases and the like that are never places.
  static let noPlace = WordClass(rawValue: 1 << 26)
  /// "of".
  static let of = WordClass(rawValue: 1 << 27)
  /// "and", "or".
  static let and = WordClass(rawValue: 1 << 28)
  /// "the".
  static let article = WordClass(rawValue: 1 << 29)
  /// "at".
  static let at = WordClass(rawValue: 1 << 30)

  /// Classes with only a few words, which the tagger already knows by their hashes.
  static let grammar: WordClass = [.of, .and, .article, .at]

  /// Words that name a kind of place.
  static let placeCue: WordClass = [
    .settlementCue, .admin1Cue, .admin2Cue, .waterCue, .terrainCue, .facilityCue,
  ]
}
