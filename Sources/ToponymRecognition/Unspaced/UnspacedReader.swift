import ArticleText

/// Reads a run of characters as words, persons and places, and says how probable each place is.
///
/// The costs are set by hand, in natural logarithms, on the scale of word frequencies: a word of ten letters of
/// cost is one in twenty thousand. A name that the gazetteer has competes with the words and persons that its
/// characters may be part of, and is helped by the words beside it.
struct UnspacedReader<L: Lexicon> {
  /// What is known of a document's names after its first reading.
  struct Known {
    /// The keys of names that are surely places somewhere.
    var places: Set<UInt64> = []
    /// The keys of characters that are surely persons somewhere.
    var persons: Set<UInt64> = []
  }

  let lexicon: L
  let reading: Reading
  let words: UnspacedWords
  /// Whether particles follow a name, as in Japanese; in Chinese their like precede it.
  private let marksAfter: Bool
  /// The keys of the characters for counties, cities, districts, towns and villages.
  private let divisions: [UInt64]

  init(lexicon: L, reading: Reading) {
    self.lexicon = lexicon
    self.reading = reading
    words = UnspacedWords.of(reading.language)
    marksAfter = reading.language == .japanese
    divisions = ["县", "市", "区", "町", "村", "郡"].map { division in
      var division = division
      return division.withUTF8(lexicon.wordKey)
    }
  }

  /// The number of characters of the longest names that are looked up.
  private static var longestName: Int { 14 }

  /// The names in a run that are at least so probable, in order and disjoint; adds what is sure to `sure`.
  ///
  /// - Complexity: O(*n*) in the characters.
  func names(
    in run: UnspacedRun, known: Known, threshold: Float, sure: inout Known
  ) -> [UnspacedName] {
    var builder = Builder(run: run)
    let keys = run.tokens.map { lexicon.wordKey(reading.word(reading.tokens[$0].range)) }
    for start in 0..<run.count {
      builder.placeEnds.removeAll(keepingCapacity: true)
      addUnknown(from: start, to: &builder)
      addPlaces(from: start, keys, known, to: &builder)
      addWords(from: start, to: &builder)
    }
    let probabilities = builder.lattice.probabilities(count: run.count)
    var found: [UnspacedName] = []
    for (edge, probability) in zip(builder.lattice.edges, probabilities) {
      switch edge.label {
      case Builder.person:
        if probability > 0.9 {
          sure.persons.insert(
            edge.characters.reduce(lexicon.emptyKey) { lexicon.extend($0, by: keys[$1]) })
        }
      case 0...:
        var name = builder.names[edge.label]
        if probability > 0.9 { sure.places.insert(name.key) }
        name.probability = probability
        if probability >= threshold { found.append(name) }
      default: break
      }
    }
    return Self.disjoint(found)
  }

  /// The lattice of a run, and the names that its edges of labels from 0 on stand for.
  private struct Builder {
    static var word: Int { -1 }
    static var person: Int { -2 }

    let run: UnspacedRun
    var lattice = WordLattice()
    var names: [UnspacedName] = []
    /// Where the places of the gazetteer end that begin at the current position and are of some size.
    var placeEnds: [Int] = []

    mutating func add(_ name: UnspacedName, _ characters: Range<Int>, cost: Float) {
      lattice.add(characters, cost: cost, label: names.count)
      names.append(name)
    }
  }

  /// The most probable of names that overlap, in order.
  private static func disjoint(_ names: [UnspacedName]) -> [UnspacedName] {
    var chosen: [UnspacedName] = []
    for name in names.sorted(by: { $0.probability > $1.probability })
    where !chosen.contains(where: { $0.tokens.overlaps(name.tokens) }) {
      chosen.append(name)
    }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Words and persons

  /// The bytes of some characters of a run.
  private func bytes(_ characters: Range<Int>, of run: UnspacedRun) -> Range<Int> {
    let first = run.tokens.lowerBound + characters.lowerBound
    return Int(
      reading.tokens[first].start)..<Int(
        reading.tokens[run.tokens.lowerBound + characters.upperBound - 1].end)
  }

  /// Adds a character that is in no list, and all katakana from here on as a foreign word.
  private func addUnknown(from start: Int, to builder: inout Builder) {
    let run = builder.run
    addTransliterations(from: start, to: &builder)
    let cost: Float =
      switch run.scripts[start] {
      case .hiragana: 4.5
      case .han, .other: 14
      case .katakana: 15
      }
    builder.lattice.add(start..<start + 1, cost: cost, label: Builder.word)
    guard run.scripts[start] == .katakana, run.isBoundary(start) else { return }
    let end = run.endOfKatakana(from: start)
    builder.lattice.add(start..<end, cost: 13, label: Builder.word)
    // "ジョージ・ワシントン": the parts of a name are one person's.
    if end < run.count, run.isAfterDot[end], run.scripts[end] == .katakana {
      builder.lattice.add(
        start..<run.endOfKatakana(from: end), cost: 18, label: Builder.person)
    }
  }

  /// Adds the foreign names that may begin at a position, by the characters that Chinese spells them with, so that
  /// no small place is seen inside one: 巴赫穆特 is not 穆特.
  private func addTransliterations(from start: Int, to builder: inout Builder) {
    if marksAfter { return }
    let run = builder.run
    addForeignPerson(from: start, to: &builder)
    for end in start + 1...min(run.count, start + 8) {
      guard !run.isAfterDot[end - 1] || end - 1 == start, run.isTransliteral[end - 1] else {
        return
      }
      if end - start < 3 { continue }
      builder.lattice.add(
        start..<end, cost: 10 + 2.5 * Float(end - start), label: Builder.word)
    }
  }

  /// Adds the name of a foreign person around a middle dot: 约翰·华盛顿.
  private func addForeignPerson(from start: Int, to builder: inout Builder) {
    let run = builder.run
    guard let dot = (start + 1..<min(run.count, start + 7)).first(where: { run.isAfterDot[$0] })
    else { return }
    var cost = 11 + Float(dot - start)
    for end in dot + 1...min(run.count, dot + 6) {
      guard end - 1 == dot || !run.isAfterDot[end - 1] else { return }
      cost += run.isTransliteral[end - 1] ? 1 : 2
      builder.lattice.add(start..<end, cost: cost, label: Builder.person)
    }
  }

  /// Adds the words of the lists, and the persons' names, that begin at a position.
  private func addWords(from start: Int, to builder: inout Builder) {
    let run = builder.run
    let longest = min(run.count, start + UnspacedWords.longest)
    for end in start + 1...longest {
      if end - 1 > start, run.isAfterDot[end - 1] { break }
      let known = words.costs(of: reading.bytes, bytes(start..<end, of: run))
      if let cost = known?.common {
        builder.lattice.add(start..<end, cost: cost, label: Builder.word)
      }
      // A place that the gazetteer does not have is a word like any other, so that none is seen inside it.
      if let cost = known?.place, !builder.placeEnds.contains(end) {
        builder.lattice.add(start..<end, cost: cost + 1, label: Builder.word)
      }
      if marksAfter {
        addJapanesePerson(start..<end, known, to: &builder)
      } else {
        addChinesePerson(start..<end, known, to: &builder)
      }
    }
  }

  /// Adds a family name, alone and with one to three characters of a given name.
  private func addJapanesePerson(
    _ family: Range<Int>, _ known: UnspacedWords.Costs?, to builder: inout Builder
  ) {
    let run = builder.run
    if let cost = known?.person, run.after[family.upperBound].contains(.personal) {
      builder.lattice.add(family, cost: cost - 2, label: Builder.person)
    }
    guard let cost = known?.family else { return }
    let isCalled = run.after[family.upperBound].contains(.personal)
    builder.lattice.add(
      family, cost: isCalled ? cost - 4 : cost + 1, label: Builder.person)
    let start = family.upperBound
    guard start < run.count else { return }
    for end in start + 1...min(run.count, start + 3) {
      guard !run.isAfterDot[end - 1] else { break }
      var given = words.costs(of: reading.bytes, bytes(start..<end, of: run))?.person
      if given == nil, run.scripts[start..<end].allSatisfy({ $0 == .han }) {
        given = 9 * Float(end - start)
      }
      guard let given else { continue }
      let isCalled = run.after[end].contains(.personal) || isBracketed(end, in: run)
      builder.lattice.add(
        family.lowerBound..<end, cost: cost + given - (isCalled ? 8 : 4), label: Builder.person)
    }
  }

  /// Adds a known person, and a family name with a title or with one or two characters of a given name.
  private func addChinesePerson(
    _ part: Range<Int>, _ known: UnspacedWords.Costs?, to builder: inout Builder
  ) {
    let run = builder.run
    if let cost = known?.person {
      builder.lattice.add(part, cost: cost, label: Builder.person)
    }
    guard part.count <= 2,
      reading.words.classes(of: reading.bytes, bytes(part, of: run)).contains(.familyName)
    else { return }
    let isTitled = run.before[part.lowerBound].contains(.title)
    if run.after[part.upperBound].contains(.personal) {
      builder.lattice.add(part, cost: 9, label: Builder.person)
    }
    for length in 1...2 where part.upperBound + length <= run.count {
      let end = part.upperBound + length
      let isCalled =
        !run.after[end].isDisjoint(with: [.speech, .personal]) || isBracketed(end, in: run)
      let cost = 10 + 6.2 * Float(length) - (isTitled ? 2 : 0) - (isCalled ? 2 : 0)
      builder.lattice.add(part.lowerBound..<end, cost: cost, label: Builder.person)
    }
  }

  /// Whether a run ends at a position and a bracket with an age follows: "李明（41岁）".
  private func isBracketed(_ position: Int, in run: UnspacedRun) -> Bool {
    let next = run.tokens.lowerBound + position
    return position == run.count && next < reading.tokens.count
      && reading.tokens[next].gap.contains(.openBracket)
  }

  // MARK: Places

  /// Adds the names of places that begin at a position.
  private func addPlaces(
    from start: Int, _ keys: [UInt64], _ known: Known, to builder: inout Builder
  ) {
    let run = builder.run
    guard run.isBoundary(start) else { return }
    var key = lexicon.emptyKey
    for end in start + 1...min(run.count, start + Self.longestName) {
      key = lexicon.extend(key, by: keys[end - 1])
      guard let entry = lexicon.entry(key) else { return }
      if end - start > 1, run.isBoundary(end) {
        if entry.evidence.contains(.name) {
          if !entry.evidence.contains(.skeleton) {
            addPlace(start..<end, key, entry, keys, known, to: &builder)
          }
        } else if let (whole, city) = city(named: key),
          words.costs(of: reading.bytes, bytes(start..<end, of: run))?.common == nil
        {
          addPlace(start..<end, whole, city, keys, known, to: &builder)
        }
      }
      if !entry.evidence.contains(.continues) { return }
    }
  }

  private func addPlace(
    _ characters: Range<Int>, _ key: UInt64, _ entry: LexiconEntry, _ keys: [UInt64],
    _ known: Known, to builder: inout Builder
  ) {
    let run = builder.run
    let context = UnspacedContext(
      characters, in: run, reading, entry: entry, marksAfter: marksAfter)
    var cost = baseCost(characters, key, entry, of: run) + context.cost
    if known.places.contains(key) { cost -= 2 }
    if known.persons.contains(key) { cost += 3 }
    let tokens = run.tokens.lowerBound + characters.lowerBound
    let name = UnspacedName(
      tokens: tokens..<tokens + characters.count, key: key, entry: entry, cue: context.ownCue,
      role: context.role, probability: 0)
    builder.add(name, characters, cost: cost)
    if isBelieved(entry) { builder.placeEnds.append(characters.upperBound) }
    addWithHead(name, characters, cost, context, keys, to: &builder)
  }

  /// Adds a name with the character after it that says what it is, if the gazetteer has only the name: 静岡 with 市.
  /// A river or mountain that bears the name of another place is one that the gazetteer does not have.
  private func addWithHead(
    _ name: UnspacedName, _ characters: Range<Int>, _ cost: Float, _ context: UnspacedContext,
    _ keys: [UInt64], to builder: inout Builder
  ) {
    let end = characters.upperBound
    guard end < keys.count, let head = context.headCue else { return }
    let key = lexicon.extend(name.key, by: keys[end])
    if lexicon.entry(key)?.evidence.contains(.name) == true { return }
    var whole = name
    whole.tokens = name.tokens.lowerBound..<name.tokens.upperBound + 1
    whole.cue = head
    let isNatural = head == .water || head == .terrain
    // A longer name is a foreign one, before which a word begins: 洛杉矶 and 山火, a wildfire.
    if isNatural, characters.count > 2 { return }
    if isNatural {
      whole.key = key
      whole.entry = LexiconEntry(evidence: [], populationBucket: 0)
    }
    builder.add(
      whole, characters.lowerBound..<end + 1, cost: cost - context.cost + (isNatural ? 5 : 1))
  }

  /// Whether a name is that of a place of some size, so that dictionaries are believed that call it one. That of
  /// Chinese calls many words places.
  private func isBelieved(_ entry: LexiconEntry) -> Bool {
    marksAfter || entry.populationBucket >= 15
      || !entry.evidence.isDisjoint(with: [.country, .admin1, .region, .water, .terrain])
  }

  /// The city or county of which the gazetteer has the name only with the character for it: 嘉義市 for 嘉義.
  private func city(named key: UInt64) -> (key: UInt64, entry: LexiconEntry)? {
    for division in divisions.prefix(2) {
      let whole = lexicon.extend(key, by: division)
      if let entry = lexicon.entry(whole), entry.evidence.contains(.name),
        !entry.evidence.contains(.skeleton)
      {
        return (whole, entry)
      }
    }
    return nil
  }

  /// Whether the gazetteer also has the name with a character for a division or town.
  private func isDivision(_ key: UInt64) -> Bool {
    divisions.contains { division in
      lexicon.entry(lexicon.extend(key, by: division))?.evidence.contains(.name) == true
    }
  }

  /// The cost of a name by itself: the less known its places, the higher.
  private func baseCost(
    _ characters: Range<Int>, _ key: UInt64, _ entry: LexiconEntry, of run: UnspacedRun
  ) -> Float {
    let evidence = entry.evidence
    let isMajor = !evidence.isDisjoint(with: [.country, .admin1])
    let isNatural = !evidence.isDisjoint(with: [.region, .water, .terrain])
    let end = characters.upperBound
    if evidence.contains(.overlay) { return 6 }
    var cost: Float =
      switch entry.populationBucket {
      case 21...: 10.5
      case 18...: 12
      case 14...: 14
      case 1...: 15.5
      default: 17
      }
    if evidence.contains(.admin1) { cost = min(cost, 10) }
    if evidence.contains(.country) { cost = 8 }
    if isNatural { cost = min(cost, 12) }
    // The seat of a county (昭苏 of 昭苏县) is more than the village for which the gazetteer has it.
    if cost > 13.5, isDivision(key) { cost = 13.5 }
    if evidence.contains(.facility), characters.count > 3 { cost = min(cost, 13) }
    // A foreign word that is by chance the name of a place is rare, and so is a long name.
    if characters.count > 3, run.scripts[characters].allSatisfy({ $0 == .katakana }) {
      cost = min(cost, 12.5)
    }
    if characters.count > 2, run.before[end].isDisjoint(with: [.direction, .common]) {
      let last = UnspacedContext.classes(ofCharacter: end - 1, run, reading)
      if !last.isDisjoint(with: [.settlementCue, .admin1Cue, .admin2Cue]) {
        cost = min(cost, 13)
      }
      cost -= 1
    } else if characters.count > 2, !isMajor, !isNatural, entry.populationBucket < 15 {
      // 中心城区 is the centre of a town, and 中部地区 of a country, before it is a town elsewhere.
      cost += 4
    }
    let bytes = bytes(characters, of: run)
    if isBelieved(entry), characters.count <= UnspacedWords.longest,
      let listed = words.costs(of: reading.bytes, bytes)?.place
    {
      cost = min(cost, listed)
    }
    if !isMajor, entry.populationBucket < 21, !isNatural,
      reading.words.classes(of: reading.bytes, bytes).contains(.common)
    {
      cost += 5
    }
    if run.scripts[characters].allSatisfy({ $0 == .hiragana }) { cost += 4 }
    return cost
  }
}
