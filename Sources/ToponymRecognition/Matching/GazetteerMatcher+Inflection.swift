import ArticleText

extension GazetteerMatcher {
  /// The minimum population bucket, 1 + log2(population), for a name reduced from a single word,
  /// unless it is a country, first-order division or region. Any word may happen to end like an
  /// inflected name.
  private static var minimumNameBucket: UInt8 { 14 }
  /// The same behind a word like "in", "from" or "village", which places stand behind.
  private static var minimumBucketInPlace: UInt8 { 10 }
  /// The same for a name in the form of an adjective: "Грозном".
  private static var minimumAttributeBucket: UInt8 { 18 }
  /// The same for an adjective or demonym.
  private static var minimumDemonymBucket: UInt8 { 16 }

  /// Words that are not names, even if a place has the same base form.
  private static var noNames: WordClass {
    [
      .common, .function, .date, .title, .givenName, .familyName, .settlementCue, .admin1Cue,
      .admin2Cue, .waterCue, .terrainCue, .facilityCue, .institution, .noPlace,
    ]
  }

  /// Whether a word that is a name may also be an inflected form of another: if only small places
  /// have the name ("Кубе"), or if it is not a complete name.
  func mayBeInflected(_ entry: LexiconEntry) -> Bool {
    !entry.evidence.contains(.name) || !isKnown(entry, minimumBucket: 16)
  }

  /// Whether a word before a token says that a place follows.
  private func isInPlace(_ index: Int, _ reading: Reading) -> Bool {
    guard index > 0, reading.tokens[index].gap.isBlank,
      !reading.tokens[index].shape.contains(.sentenceStart)
    else { return false }
    return !reading.classes[index - 1].isDisjoint(with: [.locative, .directional, .settlementCue])
  }

  private func isKnown(_ entry: LexiconEntry, minimumBucket: UInt8) -> Bool {
    !entry.evidence.isDisjoint(with: [.country, .admin1, .region, .overlay])
      || entry.populationBucket >= minimumBucket
  }

  /// Continues with each possible base form of a word. Only that of the most prominent place is a whole name: "Opola"
  /// is Opole, and not Opol.
  func stepInflected(
    _ name: Name, _ next: Int, _ word: Range<Int>, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    guard let inflection = reading.inflection else { return }
    var forms: [(name: Name, entry: LexiconEntry, kind: Inflection.Kind)] = []
    inflection.forEachBase(of: reading.word(word)) { base, kind in
      var name = name
      if kind == .name, next - name.start == 1, reading.language == .arabic {
        name.firstByte = word.lowerBound + joinedBytes(reading.word(word), base)
      }
      if let form = form(base, kind, of: name, next, inflection, reading) { forms.append(form) }
      return false
    }
    if forms.isEmpty { return }
    let best = forms.indices.filter { forms[$0].entry.evidence.contains(.name) }
      .max { forms[$0].entry.prominence < forms[$1].entry.prominence }
    for index in forms.indices {
      var entry = forms[index].entry
      if index != best { entry.evidence.remove(.name) }
      switch forms[index].kind {
      case .name, .attribute: record(forms[index].name, entry, next, word, reading, &matches)
      case .adjective, .people:
        if index == best {
          matches.append(demonym(forms[index].name.key, entry, name, next, word))
        }
      }
    }
  }

  /// The bytes at the head of an Arabic word that its base form does not have, and the vowel marks behind them: و
  /// of "والفرات", ل of "للعراق".
  private func joinedBytes(
    _ word: UnsafeBufferPointer<UInt8>, _ base: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var joined = WordFolding.with(word, 0..<word.count) { folded in
      var common = 0
      while common < min(folded.count, base.count),
        folded[folded.count - 1 - common] == base[base.count - 1 - common]
      {
        common += 1
      }
      return folded.count - common
    }
    // Letters have two bytes.
    joined -= joined % 2
    while joined + 3 < word.count, word[joined] == 0xD9, 0x8B...0x9F ~= word[joined + 1] {
      joined += 2
    }
    return joined + 2 < word.count ? joined : 0
  }

  /// A name with one more word, in a base form of it; nil if no name begins so.
  private func form(
    _ base: UnsafeBufferPointer<UInt8>, _ kind: Inflection.Kind, of name: Name, _ next: Int,
    _ inflection: Inflection, _ reading: Reading
  ) -> (name: Name, entry: LexiconEntry, kind: Inflection.Kind)? {
    // The thresholds only apply to the first word; the beginning of a longer name has passed them
    // already.
    let isFirst = next - name.start == 1
    let isName = kind == .name || kind == .attribute
    if !isName, !isFirst { return nil }
    var longer = name
    longer.key = lexicon.extend(name.key, by: lexicon.wordKey(base))
    longer.isInflected = true
    guard var entry = lexicon.entry(longer.key) else { return nil }
    if isFirst, entry.evidence.contains(.name) {
      let classes = reading.words.classes(of: base, 0..<base.count)
      let minimumBucket =
        switch kind {
        case .name:
          isInPlace(name.start, reading) ? Self.minimumBucketInPlace : Self.minimumNameBucket
        case .attribute:
          inflection.namesWithAttributes ? Self.minimumAttributeBucket : UInt8.max
        case .adjective, .people: Self.minimumDemonymBucket
        }
      if minimumBucket == .max || !isKnown(entry, minimumBucket: minimumBucket)
        || !classes.isDisjoint(with: Self.noNames)
      {
        entry.evidence.remove(.name)
      }
    }
    return isName || entry.evidence.contains(.name) ? (longer, entry, kind) : nil
  }

  /// Finds forms of the first word that no rule finds: after an apostrophe, and irregular
  /// adjectives.
  func findInflected(_ name: Name, _ reading: Reading, _ matches: inout [GazetteerMatch]) {
    guard let inflection = reading.inflection else { return }
    let token = reading.tokens[name.start]
    if let start = afterElision(token, in: reading) {
      walk(
        Name(
          start: name.start, firstByte: start, key: lexicon.emptyKey, isInflected: true),
        name.start, reading,
        &matches)
    }
    let isKnown = matches.contains { match in
      !match.entry.evidence.contains(.skeleton) && !mayBeInflected(match.entry)
    }
    if !isKnown { findListed(name, inflection, reading, &matches) }
  }

  /// Finds a lower-case word that is the adjective of a place: "syrienne", "российских".
  func findLowercaseAdjective(
    _ index: Int, _ reading: Reading, _ matches: inout [GazetteerMatch]
  ) {
    guard let inflection = reading.inflection, inflection.writesAdjectivesLowercase else { return }
    let token = reading.tokens[index]
    guard token.shape.contains(.lower), token.end - token.start >= 4,
      !reading.classes[index].contains(.function)
    else { return }
    let start = reading.afterElision(token) ?? Int(token.start)
    let name = Name(start: index, firstByte: start, key: lexicon.emptyKey)
    findListed(name, inflection, reading, &matches)
    if !matches.isEmpty { return }
    let word = start..<Int(token.end)
    inflection.forEachBase(of: reading.word(word)) { base, kind in
      guard kind == .adjective else { return false }
      let key = lexicon.extend(lexicon.emptyKey, by: lexicon.wordKey(base))
      guard let entry = lexicon.entry(key), entry.evidence.contains(.name),
        isKnown(entry, minimumBucket: Self.minimumDemonymBucket + 1),
        reading.words.classes(of: base, 0..<base.count).isDisjoint(with: [.common, .function])
      else { return false }
      matches.append(demonym(key, entry, name, index + 1, word))
      return true
    }
  }

  /// Finds an irregular adjective or demonym.
  private func findListed(
    _ name: Name, _ inflection: Inflection, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let token = reading.tokens[name.start]
    let word = name.firstByte..<Int(token.end)
    guard let found = inflection.demonym(of: reading.word(word)) else { return }
    if found.kind != .adjective, token.shape.contains(.lower), !reading.isAllLowercase { return }
    let key = found.name.reduce(lexicon.emptyKey) { key, word in
      lexicon.extend(key, by: word.withUnsafeBufferPointer(lexicon.wordKey))
    }
    guard let entry = lexicon.entry(key), entry.evidence.contains(.name) else { return }
    if found.kind == .name {
      matches.append(
        GazetteerMatch(
          tokens: name.start..<name.start + 1, range: word, nameKey: key, entry: entry,
          isInflected: true))
    } else {
      matches.append(demonym(key, entry, name, name.start + 1, word))
    }
  }

  /// A match that is a demonym, and nothing else that its base form may be.
  private func demonym(
    _ key: UInt64, _ entry: LexiconEntry, _ name: Name, _ next: Int, _ word: Range<Int>
  ) -> GazetteerMatch {
    var entry = entry
    entry.evidence.subtract([
      .country, .admin1, .admin2, .settlement, .region, .water, .terrain, .facility, .continues,
      .abbreviation,
    ])
    entry.evidence.insert(.demonym)
    return GazetteerMatch(
      tokens: name.start..<next, range: name.firstByte..<word.upperBound, nameKey: key,
      entry: entry, isInflected: true)
  }

  /// The byte after an elided article or preposition: "d'Alger", "l’Iran", "dell'Umbria". What follows must be
  /// capitalised: "l'Iran", but not "l'iran".
  private func afterElision(_ token: Token, in reading: Reading) -> Int? {
    guard let next = reading.afterElision(token) else { return nil }
    let first = reading.bytes[next]
    let isCapital =
      first &- 0x41 < 26
      || first == 0xC3 && next + 1 < reading.bytes.count && reading.bytes[next + 1] < 0x9F
    return isCapital ? next : nil
  }
}

extension Reading {
  /// The byte after an elided article or preposition at the head of a token; nil if there is none.
  func afterElision(_ token: Token) -> Int? {
    inflection?.elision(of: word(token.range)).map { Int(token.start) + $0 }
  }
}
