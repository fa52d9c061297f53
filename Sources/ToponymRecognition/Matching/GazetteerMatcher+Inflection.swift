import ArticleText

extension GazetteerMatcher {
  /// A name that is led back to from one word must be that of a country, a division, a region or a
  /// place of some size, 1 + log2(population): a random word may end like an inflected one.
  private static var leastBucketOfName: UInt8 { 14 }
  /// The same for a name that has the form of an adjective: "Грозном".
  private static var leastBucketOfAttribute: UInt8 { 18 }
  /// The same for an adjective or what people are called.
  private static var leastBucketOfDemonym: UInt8 { 16 }

  /// Words that stand for themselves, whatever place bears their form.
  private static var noNames: WordClass {
    [
      .common, .function, .date, .title, .givenName, .familyName, .settlementCue, .admin1Cue,
      .admin2Cue, .waterCue, .terrainCue, .facilityCue, .institution, .noPlace,
    ]
  }

  /// Whether a word that is a name as it stands may yet be a form of another: where it is the name
  /// of small places only ("Кубе"), or not a whole name.
  func mayBeInflected(_ entry: LexiconEntry) -> Bool {
    !entry.evidence.contains(.name) || !isKnown(entry, least: 16)
  }

  private func isKnown(_ entry: LexiconEntry, least: UInt8) -> Bool {
    !entry.evidence.isDisjoint(with: [.country, .admin1, .region, .overlay])
      || entry.populationBucket >= least
  }

  /// Goes on with each form that a word of the text may be led back to.
  func stepInflected(
    _ name: Name, _ next: Int, _ word: Range<Int>, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    guard let inflection = reading.inflection else { return }
    // A name that goes on has been found in fewer words already.
    let isFirst = next - name.start == 1
    inflection.forEachBase(of: reading.word(word)) { base, kind in
      let isName = kind == .name || kind == .attribute
      if !isName, !isFirst { return false }
      var longer = name
      longer.key = lexicon.extend(name.key, by: lexicon.wordKey(base))
      longer.isInflected = true
      guard var entry = lexicon.entry(longer.key) else { return false }
      if isFirst, entry.evidence.contains(.name) {
        let classes = reading.words.classes(of: base, 0..<base.count)
        let least =
          switch kind {
          case .name: Self.leastBucketOfName
          case .attribute:
            inflection.namesWithAttributes ? Self.leastBucketOfAttribute : UInt8.max
          case .adjective, .people: Self.leastBucketOfDemonym
          }
        if least == .max || !isKnown(entry, least: least) || !classes.isDisjoint(with: Self.noNames)
        {
          entry.evidence.remove(.name)
        }
      }
      if !isName {
        guard entry.evidence.contains(.name) else { return false }
        matches.append(demonym(longer.key, entry, name, next, word))
        return true
      }
      take(longer, entry, next, word, reading, &matches)
      return entry.evidence.contains(.name)
    }
  }

  /// Forms of the first word that no rule of ``step`` finds: after an apostrophe, and adjectives that
  /// a list has.
  func findInflected(_ name: Name, _ reading: Reading, _ matches: inout [GazetteerMatch]) {
    guard let inflection = reading.inflection else { return }
    let token = reading.tokens[name.start]
    if inflection.elides, let start = afterElision(token, in: reading) {
      walk(
        Name(
          start: name.start, firstByte: start, key: lexicon.emptyKey, isInflected: true),
        name.start, reading,
        &matches)
    }
    if matches.isEmpty { findListed(name, inflection, reading, &matches) }
  }

  /// A small word that is the adjective of a place: "syrienne", "российских".
  func findSmallAdjective(
    _ index: Int, _ reading: Reading, _ matches: inout [GazetteerMatch]
  ) {
    guard let inflection = reading.inflection, inflection.writesAdjectivesSmall else { return }
    let token = reading.tokens[index]
    guard token.shape.contains(.lower), token.end - token.start >= 4,
      !reading.classes[index].contains(.function)
    else { return }
    let name = Name(start: index, firstByte: Int(token.start), key: lexicon.emptyKey)
    findListed(name, inflection, reading, &matches)
    if !matches.isEmpty { return }
    inflection.forEachBase(of: reading.word(token.range)) { base, kind in
      guard kind == .adjective else { return false }
      let key = lexicon.extend(lexicon.emptyKey, by: lexicon.wordKey(base))
      guard let entry = lexicon.entry(key), entry.evidence.contains(.name),
        isKnown(entry, least: Self.leastBucketOfDemonym + 1),
        reading.words.classes(of: base, 0..<base.count).isDisjoint(with: [.common, .function])
      else { return false }
      matches.append(demonym(key, entry, name, index + 1, token.range))
      return true
    }
  }

  /// The adjective or people that a list has, led back to the name of the place.
  private func findListed(
    _ name: Name, _ inflection: Inflection, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let token = reading.tokens[name.start]
    guard let found = inflection.demonym(of: reading.word(token.range)) else { return }
    if found.kind == .people, token.shape.contains(.lower), !reading.isAllSmall { return }
    let key = found.name.reduce(lexicon.emptyKey) { key, word in
      lexicon.extend(key, by: word.withUnsafeBufferPointer(lexicon.wordKey))
    }
    guard let entry = lexicon.entry(key), entry.evidence.contains(.name) else { return }
    matches.append(demonym(key, entry, name, name.start + 1, token.range))
  }

  /// A match that is a demonym, whatever else bears the name that it was led back to.
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

  /// The byte after an article or preposition that has lost its vowel: "d'Alger", "l’Iran", "qu'Oran".
  private func afterElision(_ token: Token, in reading: Reading) -> Int? {
    let bytes = reading.bytes
    let start = Int(token.start)
    var index = start
    while index < min(start + 3, Int(token.end)), bytes[index] < 0x80, bytes[index] != 0x27 {
      index += 1
    }
    let isTypographic =
      index + 3 < Int(token.end) && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    guard index > start, index + 1 < Int(token.end), bytes[index] == 0x27 || isTypographic else {
      return nil
    }
    let first = bytes[start] | 0x20
    let isElided =
      index - start == 1
      ? [0x64, 0x6C, 0x73, 0x6E, 0x6A, 0x6D, 0x74, 0x63].contains(first)
      : first == 0x71 && bytes[start + 1] | 0x20 == 0x75
    let next = index + (isTypographic ? 3 : 1)
    // What follows must have a capital of its own: "l'iran" is none, "l'Iran" is.
    let isCapital =
      bytes[next] &- 0x41 < 26 || bytes[next] == 0xC3 && bytes[next + 1] < 0x9F
    return isElided && isCapital ? next : nil
  }
}
