/// UTF-8 text that can be read at any offset; outside its bounds every byte is 0, so callers need
/// no bounds checks.
struct ScannedBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The offset of the next digit, colon or plus sign. Coordinates in every notation contain one.
  func nextClue(from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      // In ASCII the colon directly follows the digit nine.
      if byte &- 0x30 <= 0x0A || byte == 0x2B { return offset }
      if byte == 0xD9 || byte == 0xDB || byte == 0xEF, digit(at: offset) != nil { return offset }
      offset += 1
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String {
    let bounds = range.clamped(to: 0..<bytes.count)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[bounds]), as: UTF8.self)
  }

  func isDigit(_ offset: Int) -> Bool { self[offset] &- 0x30 < 10 }

  /// The value and the length in bytes of a digit: ASCII, Arabic-Indic, Persian or full-width.
  func digit(at offset: Int) -> (value: UInt8, length: Int)? {
    if isDigit(offset) { return (self[offset] - 0x30, 1) }
    switch (self[offset], self[offset + 1]) {
    case (0xD9, 0xA0...0xA9): return (self[offset + 1] - 0xA0, 2)
    case (0xDB, 0xB0...0xB9): return (self[offset + 1] - 0xB0, 2)
    case (0xEF, 0xBC):
      let last = self[offset + 2]
      return 0x90...0x99 ~= last ? (last - 0x90, 3) : nil
    default: return nil
    }
  }

  /// A plus or minus sign here: `+`, `-`, U+2212 or the en dash, with its length in bytes.
  func sign(at offset: Int) -> (isNegative: Bool, length: Int)? {
    switch self[offset] {
    case UInt8(ascii: "-"): return (true, 1)
    case UInt8(ascii: "+"): return (false, 1)
    case 0xE2:
      let isMinus = self[offset + 1] == 0x88 && self[offset + 2] == 0x92
      let isDash = self[offset + 1] == 0x80 && self[offset + 2] == 0x93
      return isMinus || isDash ? (true, 3) : nil
    default: return nil
    }
  }

  /// The values of the digits that begin here, and their end.
  func digits(at start: Int) -> (values: [UInt8], end: Int) {
    var values: [UInt8] = []
    var end = start
    while let digit = digit(at: end) {
      values.append(digit.value)
      end += digit.length
    }
    return (values, end)
  }

  func isLetter(_ offset: Int) -> Bool { (self[offset] | 0x20) &- 0x61 < 26 }

  /// Whether a non-ASCII letter begins here, as opposed to punctuation, a symbol or a space.
  func isForeignLetter(_ offset: Int) -> Bool {
    let lead = self[offset]
    // Excluded: Latin-1 signs, general punctuation and symbols, CJK punctuation, full-width forms
    // and the byte order mark.
    return lead >= 0xC3 && lead != 0xE2 && lead != 0xEF
      && !(lead == 0xE3 && self[offset + 1] == 0x80) && digit(at: offset) == nil
      // The Arabic comma, and the marks of degrees and minutes among the modifier letters.
      && !(lead == 0xD8 && self[offset + 1] == 0x8C)
      && !(lead == 0xCB && self[offset + 1] == 0x9A)
  }

  /// Whether a non-ASCII letter ends directly before an offset.
  func followsForeignLetter(_ offset: Int) -> Bool {
    guard self[offset - 1] >= 0x80 else { return false }
    let lead = (1...4).first { self[offset - $0] >= 0xC0 }
    return lead.map { isForeignLetter(offset - $0) } ?? false
  }

  func isWordByte(_ offset: Int) -> Bool {
    isDigit(offset) || isLetter(offset) || self[offset] == UInt8(ascii: "_")
  }

  /// The end of the digits that begin here.
  func endOfDigits(_ start: Int) -> Int {
    var offset = start
    while isDigit(offset) { offset += 1 }
    return offset
  }

  /// The length in bytes of the white space here: space, tab, end of line or no-break space.
  func lengthOfSpace(_ offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: self[offset + 1] == 0xA0 ? 2 : 0
    case UInt8(ascii: "&"): hasPrefix("&nbsp;", at: offset) ? 6 : 0
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    // U+2009 thin space, U+202F narrow no-break space.
    case 0xE2:
      self[offset + 1] == 0x80 && [0x89, 0xAF].contains(self[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  /// The end of up to `limit` white-space characters.
  func endOfSpaces(_ start: Int, atMost limit: Int = 3) -> Int {
    var offset = start
    for _ in 0..<limit {
      let length = lengthOfSpace(offset)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// Whether these bytes are at an offset.
  func hasBytes(_ expected: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + expected.count <= bytes.count else { return false }
    for index in expected.indices where bytes[start + index] != expected[index] { return false }
    return true
  }

  /// Whether an ASCII word begins at an offset and ends as a word, ignoring case.
  func hasWord(_ word: StaticString, at start: Int) -> Bool {
    hasPrefix(word, at: start) && !isLetter(start + word.utf8CodeUnitCount)
  }

  /// Whether ASCII text begins at an offset, ignoring case.
  func hasPrefix(_ word: StaticString, at start: Int) -> Bool {
    word.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() where self[start + index] | 0x20 != letter | 0x20
      { return false }
      return true
    }
  }

  /// The first of some words that begins and ends as a word at an offset.
  func word(of words: [StaticString], at start: Int) -> StaticString? {
    words.first { hasWord($0, at: start) }
  }
}
