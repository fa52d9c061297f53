/// A link, a `geo:` URI, a geohash or a plus code in running text; ``CoordinateParser`` reads its
/// value.
enum WebShape {
  /// The range of a link, a `geo:` URI or a geohash around a colon. Links without coordinates are
  /// included, because numbers inside a link are never coordinates on their own.
  static func range(_ bytes: ScannedBytes, colon: Int) -> Range<Int>? {
    if bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") {
      var start = colon
      while bytes.isLetter(start - 1), colon - start < 6 { start -= 1 }
      return start..<end(bytes, from: colon + 3)
    }
    if bytes.hasPrefix("geo", at: colon - 3), !bytes.isWordByte(colon - 4) {
      return (colon - 3)..<end(bytes, from: colon + 1)
    }
    if bytes.hasPrefix("geohash", at: colon - 7), !bytes.isWordByte(colon - 8) {
      var end = bytes.endOfSpaces(colon + 1, atMost: 1)
      while bytes.isDigit(end) || bytes.isLetter(end) { end += 1 }
      return (colon - 7)..<end
    }
    return nil
  }

  /// The range of a link without `https://` that contains the number at an offset.
  static func range(_ bytes: ScannedBytes, linkAround digits: Int, notBefore limit: Int) -> Range<
    Int
  >? {
    let sign = bytes[digits - 1] == UInt8(ascii: "-") ? digits - 1 : digits
    guard [UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "/")].contains(bytes[sign - 1]) else {
      return nil
    }
    var start = sign
    while start > limit, digits - start < 200, isPartOfLink(bytes[start - 1]) { start -= 1 }
    while start < sign, !bytes.isLetter(start) { start += 1 }
    // The host contains a dot and precedes the path.
    guard bytes.isLetter(start),
      let slash = (start..<sign).first(where: { bytes[$0] == UInt8(ascii: "/") }),
      (start..<slash).contains(where: { bytes[$0] == UInt8(ascii: ".") })
    else { return nil }
    return start..<end(bytes, from: digits)
  }

  /// Whether a link may show a point: it contains two numbers with decimals, or belongs to a site
  /// that names points otherwise. Most links do not, and parsing one takes a microsecond.
  static func mayShowPoint(_ bytes: ScannedBytes, in range: Range<Int>) -> Bool {
    var count = 0
    for offset in range
    where bytes[offset] == UInt8(ascii: ".") && bytes.isDigit(offset - 1)
      && bytes.isDigit(offset + 1)
    { count += 1 }
    let sites: [StaticString] = ["geohash.org/", "plus.codes/", "geohack"]
    // A degree mark, as Google escapes it.
    let hasDegrees = range.contains {
      bytes[$0] == UInt8(ascii: "%") && bytes.hasPrefix("%c2%b0", at: $0)
    }
    return count >= 2 || hasDegrees
      || range.contains { offset in
        "gp".utf8.contains(bytes[offset] | 0x20)
          && sites.contains { bytes.hasPrefix($0, at: offset) }
      }
  }

  /// The range of a full plus code around its `+`.
  static func range(_ bytes: ScannedBytes, plus: Int) -> Range<Int>? {
    let start = plus - 8
    var end = plus + 1
    var hasLetter = false
    for offset in start..<plus {
      guard isPlusDigit(bytes[offset]) || bytes[offset] == UInt8(ascii: "0") else { return nil }
      if bytes.isLetter(offset) { hasLetter = true }
    }
    while isPlusDigit(bytes[end]) { end += 1 }
    guard hasLetter, !bytes.isWordByte(start - 1), !bytes.isWordByte(end),
      bytes[end] != UInt8(ascii: "+")
    else { return nil }
    return start..<end
  }

  /// The range of a short plus code around its `+`: four or six digits before it, two or three after
  /// it, in capitals and with a letter.
  static func shortCode(_ bytes: ScannedBytes, plus: Int) -> Range<Int>? {
    var start = plus
    while PlusCode.value(bytes[start - 1]) != nil, plus - start < 7 { start -= 1 }
    var end = plus + 1
    while PlusCode.value(bytes[end]) != nil, end - plus < 5 { end += 1 }
    guard [4, 6].contains(plus - start), 2...3 ~= end - plus - 1, !bytes.isWordByte(start - 1),
      !bytes.isWordByte(end), !"+-=".utf8.contains(bytes[end]),
      !"+-=/&?".utf8.contains(bytes[start - 1]), (start..<end).contains(where: bytes.isLetter)
    else { return nil }
    return start..<end
  }

  private static func isPlusDigit(_ byte: UInt8) -> Bool {
    PlusCode.value(byte & (byte >= 0x60 ? 0xDF : 0xFF)) != nil
  }

  /// The end of an address: the next white space, bracket or quotation mark, without the
  /// punctuation of the sentence.
  private static func end(_ bytes: ScannedBytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isPartOfLink(bytes[end]) { end += 1 }
    while end > start, ".,;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isPartOfLink(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"<>\"()[]{}|\\^`".utf8.contains(byte)
  }
}
