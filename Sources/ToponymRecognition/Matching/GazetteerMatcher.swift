import ArticleText

/// An occurrence of a gazetteer name in a text.
struct GazetteerMatch {
  /// The tokens it covers.
  var tokens: Range<Int>
  /// UTF-8 byte offsets into the document.
  var range: Range<Int>
  /// The gazetteer key of the name.
  var nameKey: UInt64
  /// What the lexicon knows under the key.
  var entry: LexiconEntry
  /// Whether the text has an inflected form of the name: "Москве", "Berlins".
  var isInflected = false
}

/// Finds gazetteer names in a text.
///
/// A name may extend over spaces, hyphens, a single line break and the period of an abbreviation
/// ("St. Louis"), but never over a comma, the end of a sentence or a blank line.
///
/// It is a class because passing an unspecialised generic struct looks up its metadata again for
/// each token; an object carries its metadata.
final class GazetteerMatcher<L: Lexicon> {
  let lexicon: L

  init(lexicon: L) { self.lexicon = lexicon }

  /// The maximum number of words in a name.
  static var maximumWords: Int { 12 }

  /// The names that start at a token, shortest first.
  ///
  /// - Complexity: O(*n*) look-ups in the number of words that begin a name.
  func matches(at start: Int, in reading: Reading, into matches: inout [GazetteerMatch]) {
    matches.removeAll(keepingCapacity: true)
    guard mayStart(at: start, in: reading) else {
      if reading.inflection != nil { findLowercaseAdjective(start, reading, &matches) }
      return
    }
    let name = Name(
      start: start, firstByte: Int(reading.tokens[start].start), key: lexicon.emptyKey)
    walk(name, start, reading, &matches)
    if reading.inflection != nil { findInflected(name, reading, &matches) }
    if matches.count > 1 { matches.sort { $0.range.upperBound < $1.range.upperBound } }
  }

  /// The beginning of a name being extended.
  struct Name {
    /// Its first token, and its first byte, which differs from the token's in "d'Alger".
    let start: Int
    var firstByte: Int
    /// The key of the words so far.
    var key: UInt64
    /// Whether one of the words is an inflected form.
    var isInflected = false
  }

  func walk(_ name: Name, _ index: Int, _ reading: Reading, _ matches: inout [GazetteerMatch]) {
    let token = reading.tokens[index]
    let next = index + 1
    let first = index == name.start ? name.firstByte : Int(token.start)
    step(name, next, first..<Int(token.end), reading, &matches)
    stepInFull(name, index, reading, &matches)
    stepJoined(name, index, first, reading, &matches)
    // "King's Lynn" is one name, whose first word is "King's".
    if next < reading.tokens.count {
      let ending = reading.tokens[next]
      if ending.shape.contains(.possessive), ending.end - ending.start > 1 {
        step(name, next + 1, first..<Int(ending.end), reading, &matches)
      }
    }
  }

  private func step(
    _ name: Name, _ next: Int, _ word: Range<Int>, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    var longer = name
    longer.key = lexicon.extend(name.key, by: lexicon.wordKey(reading.word(word)))
    let entry = lexicon.entry(longer.key)
    if let entry { record(longer, entry, next, word, reading, &matches) }
    if reading.inflection != nil, entry.map(mayBeInflected) ?? true {
      stepInflected(name, next, word, reading, &matches)
    }
  }

  /// Continues with what a short form stands for: “N. Korea”.
  private func stepInFull(
    _ name: Name, _ index: Int, _ reading: Reading, _ matches: inout [GazetteerMatch]
  ) {
    guard
      let readings = ShortForms.shared.readings(
        of: index, isFirst: index == name.start, in: reading)
    else { return }
    let token = reading.tokens[index]
    let hasPeriod = reading.has(0x2E, at: Int(token.end))
    for words in readings {
      var longer = name
      longer.key = words.reduce(name.key) { key, word in
        lexicon.extend(key, by: word.withUnsafeBufferPointer(lexicon.wordKey))
      }
      guard var entry = lexicon.entry(longer.key) else { continue }
      // “N.” alone is not North.
      if index == name.start { entry.evidence.remove(.name) }
      let end = Int(token.end) + (hasPeriod ? 1 : 0)
      record(longer, entry, index + 1, Int(token.start)..<end, reading, &matches)
    }
  }

  /// Continues with two words that a hyphen joins, where the gazetteer writes them as one: “Pétion-Ville”.
  private func stepJoined(
    _ name: Name, _ index: Int, _ first: Int, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let next = index + 1
    guard next < reading.tokens.count, reading.tokens[next].gap == .hyphen,
      reading.tokens[next].shape.isDisjoint(with: .noName)
    else { return }
    let bytes =
      Array(reading.bytes[first..<Int(reading.tokens[index].end)])
      + reading.bytes[reading.tokens[next].range]
    var longer = name
    longer.key = lexicon.extend(name.key, by: bytes.withUnsafeBufferPointer(lexicon.wordKey))
    guard let entry = lexicon.entry(longer.key) else { return }
    record(longer, entry, next + 1, reading.tokens[next].range, reading, &matches)
  }

  /// Adds the name if it is complete, and extends it if longer names begin with it.
  func record(
    _ name: Name, _ entry: LexiconEntry, _ next: Int, _ word: Range<Int>, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let last = reading.tokens[next - 1]
    // "Assad's" alone is not a name, but "St. John's" is.
    let isPossessive = next - name.start == 2 && last.shape.contains(.possessive)
    if entry.evidence.contains(.name), !isPossessive, mayEnd(next, of: name, in: reading),
      !isAllFunctionWords(name.start..<next, in: reading)
    {
      var range = name.firstByte..<end(of: word, next, entry, in: reading)
      if next - name.start > 1, reading.has(0x29, at: range.upperBound),
        last.gap.contains(.openBracket)
      {
        range = range.lowerBound..<range.upperBound + 1
      }
      matches.append(
        GazetteerMatch(
          tokens: name.start..<next, range: range, nameKey: name.key, entry: entry,
          isInflected: name.isInflected))
    }
    guard entry.evidence.contains(.continues), next < reading.tokens.count,
      next - name.start < Self.maximumWords
    else { return }
    if joins(next, in: reading) {
      walk(name, next, reading, &matches)
    } else if reading.tokens[next].gap == [.space, .ampersand] {
      // “St. Kitts & Nevis”
      var longer = name
      longer.key = Self.and.withUnsafeBufferPointer {
        lexicon.extend(name.key, by: lexicon.wordKey($0))
      }
      if lexicon.entry(longer.key) != nil { walk(longer, next, reading, &matches) }
    } else if entry.evidence.contains(.name), isInBrackets(next, in: reading) {
      walk(name, next, reading, &matches)
    }
  }

  private static var and: [UInt8] { [0x61, 0x6E, 0x64] }

  /// Whether a word stands alone in brackets behind a name: “Frankfurt (Oder)”.
  private func isInBrackets(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.gap == [.space, .openBracket] && reading.has(0x29, at: Int(token.end))
      && reading.classes[index - 1].isDisjoint(with: [.common, .function, .direction])
      && !token.shape.isDisjoint(with: .hasCapital)
  }

  /// Whether a name may start with a token: it is capitalised or in a script without case, an
  /// article before a capital ("el-Shola"), or a kind of place ("mar Caspio").
  func mayStart(at index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if !token.shape.isDisjoint(with: .noName) { return false }
    if !token.shape.isDisjoint(with: [.initialCapital, .mixed, .allCapitals, .uncased]) {
      return true
    }
    if reading.isAllLowercase { return token.shape.contains(.lower) }
    if isLowercaseKind(index, in: reading), index + 1 < reading.tokens.count {
      return !reading.tokens[index + 1].shape.isDisjoint(with: .hasCapital)
    }
    guard token.shape.contains(.lower), reading.classes[index].contains(.particle),
      index + 1 < reading.tokens.count
    else { return token.shape.contains(.hashtag) && token.shape.contains(.lower) }
    let next = reading.tokens[index + 1]
    return next.gap == .hyphen && !next.shape.isDisjoint(with: .hasCapital)
  }

  /// Whether a name may end before a token. It may not end with a lower-case word, unless that
  /// names the kind of place ("Черное море").
  private func mayEnd(_ next: Int, of name: Name, in reading: Reading) -> Bool {
    if !reading.tokens[next - 1].shape.contains(.lower) || reading.isAllLowercase { return true }
    if next - name.start > 1, isLowercaseKind(next - 1, in: reading) { return true }
    return reading.tokens[name.start].shape.contains(.hashtag)
  }

  /// Whether several words are all function words, like "that you" or "on the", in a language other
  /// than English.
  private func isAllFunctionWords(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    reading.inflection != nil && tokens.count > 1
      && tokens.allSatisfy { reading.classes[$0].contains(.function) }
  }

  /// Whether a token is a lower-case word for a kind of place, in a language that writes it so in
  /// names.
  private func isLowercaseKind(_ index: Int, in reading: Reading) -> Bool {
    guard let inflection = reading.inflection, inflection.writesKindsLowercase else { return false }
    return reading.tokens[index].shape.contains(.lower)
      && !reading.classes[index].isDisjoint(with: .placeCue)
  }

  /// Whether a name may extend over the gap before a token.
  private func joins(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if !token.shape.isDisjoint(with: .noName) { return false }
    // A name may go over the end of a line, even where that was made on purpose.
    if token.gap.joins {
      return !token.shape.contains(.sentenceStart) || token.gap.contains(.lineBreak)
    }
    guard token.gap.isSubset(of: [.period, .space, .lineBreak]) else { return false }
    let before = reading.tokens[index - 1]
    return reading.has(0x2E, at: Int(before.end)) && !token.shape.contains(.sentenceStart)
      && (reading.classes[index - 1].contains(.abbreviation)
        || ShortForms.shared.goesOn(after: index - 1, in: reading)
        || !before.shape.isDisjoint(with: [.innerPeriod, .singleLetter]))
  }

  /// The byte after a name, including the last period of an abbreviation ("U.S.", "Fla.").
  private func end(
    of word: Range<Int>, _ next: Int, _ entry: LexiconEntry, in reading: Reading
  ) -> Int {
    guard reading.has(0x2E, at: word.upperBound) else { return word.upperBound }
    let last = next - 1
    let shape = reading.tokens[last].shape
    if shape.contains(.innerPeriod) { return word.upperBound + 1 }
    let isAbbreviation =
      reading.classes[last].contains(.abbreviation) && entry.evidence.contains(.abbreviation)
    return isAbbreviation ? word.upperBound + 1 : word.upperBound
  }
}
