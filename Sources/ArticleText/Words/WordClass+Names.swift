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
    "at": .at,
  ]
}
