extension JSONCursor {
  /// The closing quotation mark of the string at the current position, and whether the string has
  /// escapes.
  private func stringEnd() throws(Fault) -> (end: Int, hasEscapes: Bool) {
    var index = offset + 1
    var hasEscapes = false
    while index < count {
      switch byte(index) {
      case 0x22: return (index, hasEscapes)
      case 0x5C:
        hasEscapes = true
        index += 2
      case 0..<0x20: throw Fault(offset: index, kind: .notJSON)
      default: index += 1
      }
    }
    throw Fault(offset: count, kind: .notJSON)
  }

  mutating func skipString() throws(Fault) { move(to: try stringEnd().end + 1) }

  /// The string at the current position; invalid UTF-8 becomes U+FFFD.
  mutating func string() throws(Fault) -> String {
    let (end, hasEscapes) = try stringEnd()
    let start = offset + 1
    defer { move(to: end + 1) }
    if !hasEscapes { return String(decoding: slice(start..<end), as: UTF8.self) }
    var bytes: [UInt8] = []
    var index = start
    while index < end {
      guard byte(index) == 0x5C else {
        bytes.append(byte(index))
        index += 1
        continue
      }
      let (scalar, next) = try escape(at: index, before: end)
      bytes.append(contentsOf: String(Character(scalar)).utf8)
      index = next
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func escape(at index: Int, before end: Int) throws(Fault) -> (Unicode.Scalar, Int) {
    let fault = Fault(offset: index, kind: .notJSON)
    guard index + 1 < end else { throw fault }
    switch byte(index + 1) {
    case 0x22: return ("\"", index + 2)
    case 0x5C: return ("\\", index + 2)
    case 0x2F: return ("/", index + 2)
    case 0x62: return ("\u{8}", index + 2)
    case 0x66: return ("\u{C}", index + 2)
    case 0x6E: return ("\n", index + 2)
    case 0x72: return ("\r", index + 2)
    case 0x74: return ("\t", index + 2)
    case 0x75: break
    default: throw fault
    }
    guard let unit = hexadecimal(at: index + 2, before: end) else { throw fault }
    if let scalar = Unicode.Scalar(unit) { return (scalar, index + 6) }
    // A pair of surrogates makes one character; a lone surrogate is invalid.
    if 0xD800..<0xDC00 ~= unit, index + 7 < end, byte(index + 6) == 0x5C, byte(index + 7) == 0x75,
      let low = hexadecimal(at: index + 8, before: end), 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      return (scalar, index + 12)
    }
    return ("\u{FFFD}", index + 6)
  }

  private func hexadecimal(at index: Int, before end: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for position in index..<(index + 4) {
      let digit: UInt8
      switch byte(position) {
      case let byte where 0x30...0x39 ~= byte: digit = byte - 0x30
      case let byte where 0x61...0x66 ~= byte: digit = byte - 0x57
      case let byte where 0x41...0x46 ~= byte: digit = byte - 0x37
      default: return nil
      }
      value = value << 4 + UInt32(digit)
    }
    return value
  }
}
