/// A name of the gazetteer that stands in a text.
struct GazetteerMatch {
  /// The tokens it covers.
  var tokens: Range<Int>
  /// UTF-8 byte offsets into the document.
  var range: Range<Int>
  /// The gazetteer key of the name.
  var nameKey: UInt64
  /// What the lexicon knows under the key.
  var entry: LexiconEntry
}

/// Finds the gazetteer's names in a text.
///
/// A name goes over blanks, hyphens, a single line break and a period after an abbreviation
/// ("St. Louis"), never over a comma, a sentence's end or a blank line.
///
/// A class, because a generic struct that is not specialised is handed on with its metadata, which
/// were looked up again for each token; an object carries them.
final class GazetteerMatcher<L: Lexicon> {
  let lexicon: L

  init(lexicon: L) { self.lexicon = lexicon }

  /// Names are not followed over more words than this.
  static var maximumWords: Int { 12 }

  /// The names that start at a token, shortest first.
  ///
  /// - Complexity: O(*n*) look-ups in the words of the longest beginning of a name.
  func matches(at start: Int, in reading: Reading, into matches: inout [GazetteerMatch]) {
    matches.removeAll(keepingCapacity: true)
    guard mayStart(at: start, in: reading) else { return }
    walk(from: start, start, lexicon.emptyKey, reading, &matches)
    if matches.isEmpty, let stripped = withoutClitic(reading.tokens[start], in: reading) {
      append(start..<start + 1, stripped, 0, reading, &matches)
    }
    if matches.count > 1 { matches.sort { $0.range.upperBound < $1.range.upperBound } }
  }

  private func walk(
    from start: Int, _ index: Int, _ key: UInt64, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let token = reading.tokens[index]
    let next = index + 1
    step(from: start, next, token.range, key, reading, &matches)
    // "King's Lynn" is one name, whose first word is "King's".
    if next < reading.tokens.count {
      let ending = reading.tokens[next]
      if ending.shape.contains(.possessive), ending.end - ending.start > 1 {
        let whole = Int(token.start)..<Int(ending.end)
        step(from: start, next + 1, whole, key, reading, &matches)
      }
    }
  }

  private func step(
    from start: Int, _ next: Int, _ word: Range<Int>, _ key: UInt64, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let extended = lexicon.extend(key, by: lexicon.wordKey(reading.word(word)))
    guard let entry = lexicon.entry(extended) else { return }
    let last = reading.tokens[next - 1]
    // "Assad's" by itself is no name, "St. John's" is one.
    let isPossessive = next - start == 2 && last.shape.contains(.possessive)
    if entry.evidence.contains(.name), !isPossessive, mayEnd(last, start: start, in: reading) {
      let first = Int(reading.tokens[start].start)
      matches.append(
        GazetteerMatch(
          tokens: start..<next, range: first..<end(of: word, next, entry, in: reading),
          nameKey: extended, entry: entry))
    }
    if entry.evidence.contains(.continues), next < reading.tokens.count,
      next - start < Self.maximumWords, joins(next, in: reading)
    {
      walk(from: start, next, extended, reading, &matches)
    }
  }

  private func append(
    _ tokens: Range<Int>, _ word: Range<Int>, _ key: UInt64, _ reading: Reading,
    _ matches: inout [GazetteerMatch]
  ) {
    let extended = lexicon.extend(lexicon.emptyKey, by: lexicon.wordKey(reading.word(word)))
    guard let entry = lexicon.entry(extended), entry.evidence.contains(.name) else { return }
    matches.append(
      GazetteerMatch(tokens: tokens, range: word, nameKey: extended, entry: entry))
  }

  /// Whether a name may start with a token: it has a capital or a script without case, or it is
  /// an article before a capital ("el-Shola").
  func mayStart(at index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if !token.shape.isDisjoint(with: .noName) { return false }
    if !token.shape.isDisjoint(with: [.initialCapital, .mixed, .allCapitals, .uncased]) {
      return true
    }
    if reading.isAllSmall { return token.shape.contains(.lower) }
    guard token.shape.contains(.lower), reading.classes[index].contains(.particle),
      index + 1 < reading.tokens.count
    else { return token.shape.contains(.hashtag) && token.shape.contains(.lower) }
    let next = reading.tokens[index + 1]
    return next.gap == .hyphen && !next.shape.isDisjoint(with: .hasCapital)
  }

  /// Whether a name may end with a token: not with a small word after a capital.
  private func mayEnd(_ token: Token, start: Int, in reading: Reading) -> Bool {
    if !token.shape.contains(.lower) || reading.isAllSmall { return true }
    return reading.tokens[start].shape.contains(.hashtag)
  }

  /// Whether a name may go on over what stands before a token.
  private func joins(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if !token.shape.isDisjoint(with: .noName) { return false }
    if token.gap.joins { return !token.shape.contains(.sentenceStart) }
    guard token.gap.isSubset(of: [.period, .space, .lineBreak]) else { return false }
    let before = reading.tokens[index - 1]
    return reading.has(0x2E, at: Int(before.end)) && !token.shape.contains(.sentenceStart)
      && (reading.classes[index - 1].contains(.abbreviation)
        || !before.shape.isDisjoint(with: [.innerPeriod, .singleLetter]))
  }

  /// The byte after a name: with the last period of an abbreviation ("U.S.", "Fla.").
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

  /// An Arabic word without the "and", "in", "to" or "like" that is written onto it.
  private func withoutClitic(_ token: Token, in reading: Reading) -> Range<Int>? {
    guard token.shape.contains(.uncased), token.end - token.start >= 8 else { return nil }
    let start = Int(token.start)
    let first = UInt16(reading.bytes[start]) << 8 | UInt16(reading.bytes[start + 1])
    switch first {
    case 0xD988, 0xD8A8, 0xD984, 0xD981, 0xD983: return start + 2..<Int(token.end)
    default: return nil
    }
  }
}
