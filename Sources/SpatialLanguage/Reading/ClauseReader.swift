import ArticleText

/// Cuts the surroundings of names into the elements of clauses.
///
/// Where a sentence ends is as the text was read; marks within it are read here.
///
/// Only what stands within a few dozen words of a name is read, since an expression has a name in it.
///
/// - Complexity: O(*n*) in the bytes read.
struct ClauseReader {
  /// The number of bytes before and after a name in which its expression can be. After a name, the
  /// next sentence may refer to it as “the city”.
  private static let reach = (before: 160, after: 240)

  let bytes: UnsafeBufferPointer<UInt8>
  private let names: [NameSpan]
  /// The words of the language; nil for English.
  let vocabulary: PhraseVocabulary?
  /// Where the sentences begin, and the next of them.
  private let sentenceStarts: [UInt32]
  private var nextSentence = 0
  var elements: [ClauseElement] = []

  /// The elements around all names, in order. The names must be in order and disjoint.
  static func elements(
    of bytes: UnsafeBufferPointer<UInt8>, _ sentences: Sentences, around names: [NameSpan],
    _ vocabulary: PhraseVocabulary? = nil
  ) -> [ClauseElement] {
    var reader = ClauseReader(
      bytes: bytes, names: names, sentences: sentences, vocabulary: vocabulary)
    reader.run()
    return reader.elements
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, names: [NameSpan], sentences: Sentences,
    vocabulary: PhraseVocabulary?
  ) {
    self.bytes = bytes
    self.names = names
    self.vocabulary = vocabulary
    sentenceStarts = sentences.starts
    elements.reserveCapacity(names.count * 24)
  }

  private mutating func run() {
    var position = 0
    for (number, name) in names.enumerated() {
      let lower = name.range.lowerBound
      guard lower >= position, name.range.upperBound <= bytes.count else { continue }
      var start = position
      if lower - Self.reach.before > position {
        if number > 0 {
          let end = min(position + Self.reach.after, lower - Self.reach.before)
          read(position..<end)
          start = end
        }
        add(.end, start..<start)
        start = wordStart(from: max(start, lower - Self.reach.before), to: lower)
      }
      read(start..<lower)
      endSentence(upTo: lower)
      add(.name(number), name.range)
      position = name.range.upperBound
    }
    read(position..<min(position + Self.reach.after, bytes.count))
  }

  /// The start of the first complete word.
  private func wordStart(from start: Int, to end: Int) -> Int {
    var index = start
    guard index > 0 else { return index }
    while index < end, ScannedByte.isWord(bytes[index - 1]), ScannedByte.isWord(bytes[index]) {
      index += 1
    }
    return index
  }

  mutating func add(_ kind: ClauseElement.Kind, _ range: Range<Int>) {
    elements.append(ClauseElement(kind: kind, range: range))
  }

  /// Adds an end where a sentence has begun since the last element, at a byte or before.
  @inline(__always)
  mutating func endSentence(upTo byte: Int) {
    guard nextSentence < sentenceStarts.count, Int(sentenceStarts[nextSentence]) <= byte else {
      return
    }
    while nextSentence < sentenceStarts.count, Int(sentenceStarts[nextSentence]) <= byte {
      nextSentence += 1
    }
    if !elements.isEmpty { add(.end, byte..<byte) }
  }

  private mutating func read(_ range: Range<Int>) {
    if let vocabulary {
      let first = elements.count
      readPhrases(in: range, of: vocabulary)
      join(from: first, by: vocabulary)
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte > 0x20 { endSentence(upTo: index) }
      if ScannedByte.isDigit(byte) {
        index = readNumber(from: index, to: range.upperBound)
      } else if ScannedByte.isWord(byte) {
        index = readWord(from: index, to: range.upperBound)
      } else {
        index = readMark(from: index, to: range.upperBound)
      }
    }
  }

  private mutating func readWord(from start: Int, to end: Int) -> Int {
    var index = start
    var hash = SpatialWords.emptyHash
    while index < end, ScannedByte.isWord(bytes[index]) {
      SpatialWords.add(bytes[index], to: &hash)
      index += 1
    }
    elements.append(
      ClauseElement(
        kind: .word(SpatialWords.word(hash)), range: start..<index,
        isCapital: 0x41...0x5A ~= bytes[start], isTownNoun: SpatialWords.isTownNoun(hash)))
    return index
  }

  /// Reads “1,200”, “12.5” or “30”. Text that follows without a space (“30km”) is the next word.
  private mutating func readNumber(from start: Int, to end: Int) -> Int {
    var index = start
    var value = 0.0
    var scale = 0.0
    var lastDigit = 1.0
    var whole = 1.0
    while index < end {
      let byte = bytes[index]
      if ScannedByte.isDigit(byte) {
        let digit = Double(byte - 0x30)
        if scale > 0 {
          value += digit * scale
          lastDigit = scale
          scale /= 10
        } else {
          value = value * 10 + digit
          whole = digit == 0 ? whole * 10 : 1
        }
      } else if byte == 0x2C, scale == 0, isGroup(after: index, to: end) {
        // Skip a comma between groups of three digits.
      } else if byte == 0xC2, scale == 0, index - start <= 3, index + 1 < end,
        bytes[index + 1] == 0xA0, isGroup(after: index + 1, to: end)
      {
        // Skip a no-break space between groups of three digits.
        index += 1
      } else if byte == 0x2E, scale == 0, index + 1 < end, ScannedByte.isDigit(bytes[index + 1]) {
        scale = 0.1
      } else {
        break
      }
      index += 1
    }
    let halfUnit = (scale > 0 ? lastDigit : value == 0 ? 1 : whole) / 2
    add(.number(value, halfUnit: halfUnit), start..<index)
    return index
  }

  private func isGroup(after comma: Int, to end: Int) -> Bool {
    guard comma + 3 < end else { return false }
    return (comma + 1...comma + 3).allSatisfy { ScannedByte.isDigit(bytes[$0]) }
      && (comma + 4 >= end || !ScannedByte.isDigit(bytes[comma + 4]))
  }

  mutating func readMark(from start: Int, to end: Int) -> Int {
    let byte = bytes[start]
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    let isSpacedBefore = start == 0 || bytes[start - 1] <= 0x20
    switch byte {
    case 0...0x20: return start + 1
    case UInt8(ascii: ","): add(.comma, start..<start + 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): add(.open, start..<start + 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): add(.close, start..<start + 1)
    case UInt8(ascii: "-"):
      let isSpaced = isSpacedBefore || next == byte || next <= 0x20
      add(isSpaced ? .dash : .hyphen, start..<start + 1)
    case UInt8(ascii: "/"): add(.hyphen, start..<start + 1)
    // “30 km. south”, “N.E.”, “Yahoo! said”: what ends a sentence is known.
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: "'"): return readApostrophe(from: start, length: 1, to: end)
    case UInt8(ascii: "*"), UInt8(ascii: "~"): break
    case 0xE2 where start + 2 < bytes.count && next == 0x80:
      switch bytes[start + 2] {
      case 0x90, 0x91: add(.hyphen, start..<start + 3)
      case 0x92...0x95: add(isSpacedBefore ? .dash : .hyphen, start..<start + 3)
      case 0x99, 0x98: return readApostrophe(from: start, length: 3, to: end)
      case 0x9C, 0x9D: add(.end, start..<start + 3)
      default: break
      }
      return start + 3
    case 0xC2 where next == 0xA0: return start + 2
    case 0xC2 where 0xBC...0xBE ~= next:
      // ¼, ½, ¾.
      add(.number(Double(next - 0xBB) / 4, halfUnit: 0.125), start..<start + 2)
      return start + 2
    default: if byte < 0x80 { add(.end, start..<start + 1) }
    }
    return start + 1
  }

  /// Reads “’s” after a name or word, or the lone apostrophe of a plural.
  private mutating func readApostrophe(from start: Int, length: Int, to end: Int) -> Int {
    let after = start + length
    if after < end, bytes[after] | 0x20 == UInt8(ascii: "s"),
      after + 1 >= bytes.count || !ScannedByte.isWord(bytes[after + 1])
    {
      add(.possessive, start..<after + 1)
      return after + 1
    }
    if start > 0, bytes[start - 1] | 0x20 == UInt8(ascii: "s") {
      add(.possessive, start..<after)
    }
    return after
  }
}

/// Classifies bytes.
enum ScannedByte {
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Whether a byte is an ASCII letter or part of a non-ASCII letter.
  static func isWord(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || byte >= 0xC3 && byte != 0xE2
      || 0x80...0xBF ~= byte
  }
}
