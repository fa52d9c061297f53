extension TokenScanner {
  /// Reads one character that is not part of a word and adds it to the gap.
  mutating func readSeparator(_ length: Int) {
    let start = position
    position += length
    let byte = bytes[start]
    if byte < 0x80 {
      readASCIISeparator(byte, at: start)
    } else {
      let (value, _) = decodeScalar(bytes, at: start)
      readSeparator(value)
    }
  }

  private mutating func readASCIISeparator(_ byte: UInt8, at start: Int) {
    afterNumberSign = false
    switch byte {
    case 0x20, 0x09: gap.insert(.space)
    case 0x0A, 0x0B, 0x0C: breakLine()
    case 0x0D:
      if start + 1 < bytes.count, bytes[start + 1] == 0x0A { position += 1 }
      breakLine()
    case UInt8(ascii: "-"): gap.insert(gap.contains(.hyphen) ? .dash : .hyphen)
    case UInt8(ascii: ","): gap.insert(.comma)
    case UInt8(ascii: "."): gap.insert(.period)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): gap.insert(.terminator)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): gap.insert(.colon)
    case UInt8(ascii: "\""): gap.insert(.quote)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): readSingleQuote()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): gap.insert(.openBracket)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): gap.insert(.closeBracket)
    case UInt8(ascii: "/"): gap.insert(.slash)
    case UInt8(ascii: "&"): gap.insert(.ampersand)
    case UInt8(ascii: "#"):
      gap.insert(.other)
      afterNumberSign = true
    case UInt8(ascii: "@"):
      if isWord(at: position) { readHandle(from: start) } else { gap.insert(.other) }
    default: gap.insert(.other)
    }
  }

  private mutating func readSeparator(_ value: UInt32) {
    afterNumberSign = false
    switch value {
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: gap.insert(.space)
    case 0x0085, 0x2028: breakLine()
    case 0x2029: gap.insert([.lineBreak, .blankLine])
    case 0x2010, 0x2011: gap.insert(.hyphen)
    case 0x2012...0x2015, 0x2212: gap.insert(.dash)
    case 0x060C, 0x3001, 0xFF0C: gap.insert(.comma)
    case 0x06D4, 0x061F, 0x0964, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: gap.insert(.terminator)
    case 0x061B, 0xFF1A, 0xFF1B: gap.insert(.colon)
    case 0x2018, 0x2019: readSingleQuote()
    case 0x00AB, 0x00BB, 0x201A...0x201F, 0x2039, 0x203A, 0x300C...0x300F: gap.insert(.quote)
    case 0xFF08: gap.insert(.openBracket)
    case 0xFF09: gap.insert(.closeBracket)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break  // no width
    default: gap.insert(.other)
    }
  }

  /// Reads a single quotation mark, which opens if a word follows and otherwise closes.
  private mutating func readSingleQuote() {
    singleQuoteIsOpen = isWord(at: position)
    gap.insert(.quote)
  }

  private mutating func breakLine() {
    if gap.contains(.lineBreak) { gap.insert(.blankLine) }
    gap.insert(.lineBreak)
  }

  /// Reads an account name, which starts with its at sign.
  private mutating func readHandle(from start: Int) {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "_") {
        position += 1
        continue
      }
      let (kind, length) = scalarClass(at: position)
      if kind.isDisjoint(with: .word) { break }
      position += length
    }
    append(start..<position, .handle)
  }
}
