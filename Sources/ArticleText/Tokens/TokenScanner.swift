/// Cuts a text into words, in one pass over its bytes; where sentences begin is for ``SentenceFinder`` to say.
///
/// A word is a maximal run of letters, marks and digits. Apostrophes inside a word belong to it;
/// a period does where a single letter stands before it and a letter follows ("U.S", "W.Va").
/// Characters of scripts without spaces (Han, Kana, Thai, Lao, Khmer, Burmese) are words of their
/// own. A possessive ending is a token of its own, and so is a whole URL or e-mail address. Where
/// a small function word is glued to a name ("ofDeir al-Zor"), the two are cut apart.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: UnsafeBufferPointer<UInt8>
  var tokens: [Token] = []
  /// The offset of the next byte to read.
  var position = 0
  /// What was read after the last token.
  var gap: Token.Gap = []
  /// The offset before which no address starts, as found by an earlier scan.
  var addressesReadUpTo = 0
  /// Whether a number sign precedes directly.
  var afterNumberSign = false
  /// Whether a single quotation mark is open.
  var singleQuoteIsOpen = false
  /// Whether a suffix of case may stand behind an apostrophe.
  private let endsNamesAtApostrophes: Bool

  /// The tokens of a text, without the marks of sentences and lines.
  static func tokens(
    in bytes: UnsafeBufferPointer<UInt8>, of language: Language
  ) -> [Token] {
    ScalarClass.table.withUnsafeBufferPointer { table in
      var scanner = TokenScanner(
        bytes: bytes, table: table, endsNamesAtApostrophes: language.endsNamesAtApostrophes)
      return scanner.run()
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<UInt8>,
    endsNamesAtApostrophes: Bool
  ) {
    self.bytes = bytes
    self.table = table
    self.endsNamesAtApostrophes = endsNamesAtApostrophes
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  private mutating func run() -> [Token] {
    while position < bytes.count {
      if readPlainWord() { continue }
      let (kind, length) = scalarClass(at: position)
      if kind.isEmpty {
        readSeparator(length)
      } else if kind == .ideograph {
        readIdeograph(length)
      } else if kind == .mark {
        position += length  // a mark without a letter, as after an emoji
      } else if !readAddress() {
        readWord()
      }
    }
    return tokens
  }

  /// Reads a word that has only ASCII letters and an unambiguous end, like most words.
  ///
  /// - Returns: Whether there was one.
  @inline(__always)
  private mutating func readPlainWord() -> Bool {
    let start = position
    var index = start
    var capitals = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 >= 26 { break }
      capitals &+= Int(~byte >> 5 & 1)
      index &+= 1
    }
    if index == start { return false }
    if index < bytes.count, !Self.endsPlainWord(bytes[index]) { return false }
    let initial = ~bytes[start] >> 5 & 1 == 1
    var shape: Token.Shape = index - start == 1 ? .singleLetter : []
    if capitals == 0 {
      shape.insert(.lower)
    } else if initial && capitals == 1 {
      shape.insert(.initialCapital)
    } else if capitals == index - start {
      shape.formUnion([.initialCapital, .allCapitals])
    } else {
      return false
    }
    position = index
    append(start..<index, shape)
    return true
  }

  /// Whether a byte certainly ends a word: white space, a comma, a bracket, a double quote.
  @inline(__always)
  private static func endsPlainWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x29, 0x28, 0x22, 0x3B, 0x21: true
    default: false
    }
  }

  @inline(__always)
  func scalarClass(at index: Int) -> (ScalarClass, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ScalarClass(rawValue: table[Int(byte)]), 1) }
    let (value, length) = decodeScalar(bytes, at: index)
    if value < 0x800 { return (ScalarClass(rawValue: table[Int(value)]), length) }
    guard let scalar = Unicode.Scalar(value) else { return ([], length) }
    return (ScalarClass(of: scalar), length)
  }

  /// Whether a letter, mark or digit of a spaced script starts at a byte.
  @inline(__always)
  func isWord(at index: Int) -> Bool {
    index < bytes.count && !scalarClass(at: index).0.isDisjoint(with: .word)
  }

  private mutating func readIdeograph(_ length: Int) {
    let start = position
    position += length
    while position < bytes.count {
      let (kind, length) = scalarClass(at: position)
      if kind != .mark { break }
      position += length
    }
    append(start..<position, [.uncased, .ideograph])
  }

  // MARK: Words

  private mutating func readWord() {
    let start = position
    var seen: ScalarClass = []
    var letters = 0
    var capitals = 0
    var segment = 0  // letters since the last inner period
    var shape: Token.Shape = []
    var possessive: Range<Int>?
    var firstCapital = -1  // the first capital after a small letter
    scan: while position < bytes.count {
      let (kind, length) = scalarClass(at: position)
      if !kind.isDisjoint(with: .word) {
        if kind == .upper {
          capitals += 1
          if letters == 0 { shape.insert(.initialCapital) }
          if firstCapital < 0, seen.contains(.lower) {
            firstCapital = position
            shape.insert(.mixed)
          }
        }
        if kind != .mark {
          letters += kind == .digit ? 0 : 1
          segment += kind == .digit ? 2 : 1
        }
        seen.formUnion(kind)
        position += length
        continue
      }
      if let mark = apostrophe(at: position) {
        let next = position + mark
        if isPossessiveS(at: next) {
          possessive = position..<next + 1
          break scan
        }
        if endsNamesAtApostrophes, letters > 1 || seen.contains(.digit),
          shape.contains(.initialCapital) || seen.contains(.digit),
          isSuffix(at: next, inCapitals: !seen.contains(.lower))
        {
          possessive = position..<wordEnd(from: next)
          break scan
        }
        if isWord(at: next) {
          position = next
          segment = 0
          continue
        }
        if bytes[position - 1] | 0x20 == 0x73, !singleQuoteIsOpen, bytes[position] != 0x60 {
          possessive = position..<next
        }
        break scan
      }
      if letters > 1, !seen.contains(.digit), let next = afterWordBreak(at: position) {
        position = next
        continue
      }
      if bytes[position] == 0x2E, segment == 1, isLetter(at: position + 1) {
        shape.insert(.innerPeriod)
        position += 1
        segment = 0
        continue
      }
      break scan
    }
    if letters == 1 { shape.insert(.singleLetter) }
    if seen.contains(.digit) { shape.insert(.digit) }
    if seen.contains(.upper) {
      if !seen.contains(.lower), capitals > 1 { shape.insert(.allCapitals) }
    } else if seen.contains(.lower) {
      shape.insert(.lower)
    } else if seen.contains(.uncased) {
      shape.insert(.uncased)
    }
    appendWord(start, shape, gluedAt: firstCapital)
    if let possessive {
      gap = []
      append(possessive, .possessive)
      position = possessive.upperBound
    }
  }

  private mutating func appendWord(_ start: Int, _ shape: Token.Shape, gluedAt capital: Int) {
    let end = position
    if shape.isSuperset(of: .mixed), !shape.contains(.initialCapital), capital > 0,
      isGluedFunctionWord(start..<capital), isLowerLetter(capital + 1),
      isLowerLetter(capital + 2)
    {
      append(start..<capital, .lower)
      append(capital..<end, .initialCapital)
    } else {
      append(start..<end, shape)
    }
  }

  private func isLowerLetter(_ index: Int) -> Bool {
    index < bytes.count && scalarClass(at: index).0 == .lower
  }

  private func isLetter(at index: Int) -> Bool {
    index < bytes.count && !scalarClass(at: index).0.isDisjoint(with: .letter)
  }

  /// Whether a word stuck to a capital is one that precedes names.
  private func isGluedFunctionWord(_ range: Range<Int>) -> Bool {
    if range.count < 2 || range.count > 4 { return false }
    var packed: UInt32 = 0
    for index in range { packed = packed << 8 | UInt32(bytes[index]) }
    return Self.gluedFunctionWords.contains(packed)
  }

  private static let gluedFunctionWords: [UInt32] = [
    "of", "in", "at", "to", "by", "on", "the", "and", "for", "from", "near", "with",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  // MARK: Apostrophes

  /// Where a word goes on that is hyphenated at the end of a line: “Liver-” and “pool”; nil if no hyphen and
  /// line break stand at the offset, or if no small letter follows.
  private func afterWordBreak(at index: Int) -> Int? {
    guard bytes[index] == 0x2D, index + 2 < bytes.count else { return nil }
    let isWide = bytes[index + 1] == 0x0D && bytes[index + 2] == 0x0A
    guard isWide || bytes[index + 1] == 0x0A else { return nil }
    let next = index + (isWide ? 3 : 2)
    return isLowerLetter(next) ? next : nil
  }

  /// Whether a suffix may start at an offset: a small letter, or any letter after a word in capitals.
  private func isSuffix(at index: Int, inCapitals: Bool) -> Bool {
    guard index < bytes.count else { return false }
    let kind = scalarClass(at: index).0
    return kind == .lower || inCapitals && kind == .upper
  }

  /// The end of the letters that start at an offset.
  private func wordEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (kind, length) = scalarClass(at: index)
      if kind.isDisjoint(with: .word) { break }
      index += length
    }
    return index
  }

  /// The length in bytes of the apostrophe at an offset, or nil if there is none.
  @inline(__always)
  private func apostrophe(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte == 0x27 || byte == 0x60 { return 1 }
    guard byte == 0xE2, bytes[index + 1] == 0x80 else { return nil }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : nil
  }

  /// Whether an offset has the "s" of a possessive that ends the word.
  private func isPossessiveS(at index: Int) -> Bool {
    index < bytes.count && bytes[index] | 0x20 == 0x73 && !isWord(at: index + 1)
  }

  // MARK: Tokens

  mutating func append(_ range: Range<Int>, _ shape: Token.Shape) {
    var token = Token(
      start: UInt32(range.lowerBound), end: UInt32(range.upperBound), shape: shape, gap: gap)
    if afterNumberSign { token.shape.insert(.hashtag) }
    tokens.append(token)
    gap = []
    afterNumberSign = false
  }
}
