/// Two angles in running text that form a coordinate, judged by their form and surroundings.
struct AnglePairShape {
  /// The byte range of both, including labels.
  let range: Range<Int>
  private let first: AngleShape
  private let second: AngleShape
  /// What a heading says of their order.
  private var heading: PairHeading?

  /// Recognises a pair whose first number begins at an offset; nil for anything else.
  init?(_ bytes: ScannedBytes, digits: Int, _ letters: HemisphereLetters) {
    guard PairStart.mayBegin(bytes, digits), let start = PairStart(bytes, digits, letters),
      let first = AngleShape(bytes, at: start.offset, letters), first.end > digits
    else { return nil }
    heading = start.heading
    let evidence = PairEvidence(bytes: bytes)
    if first.isPlain, heading == nil {
      guard first.fractionDigits >= 2 else { return nil }
      if first.fractionDigits < 4 {
        heading = PairHeading.ofColumns(bytes, start.offset, separator: first.end)
      }
      let needed = evidence.announcesDirectly(before: start.offset) ? 2 : 3
      guard heading != nil || first.fractionDigits >= needed else { return nil }
    }
    guard
      let next = Self.secondStart(bytes, after: first, isHeaded: heading != nil),
      let second = AngleShape(bytes, at: next, letters),
      Self.isEnded(bytes, second) || Self.isBeforeRadius(bytes, first, second)
    else { return nil }
    // A letter or a word that is unknown here may be the hemisphere: "48° 51′ N 2° 21′ O".
    guard
      second.axis != nil || !first.hasHemisphere && !Self.isLetter(bytes, after: second.end)
        || first.hasHemisphere && !Self.isWord(bytes, after: second.end)
    else { return nil }
    // A slash before numbers belongs to a date or a fraction.
    guard first.axis != nil || heading != nil || bytes[start.offset - 1] != UInt8(ascii: "/") else {
      return nil
    }
    range = start.offset..<second.end
    self.first = first
    self.second = second
    if heading == nil, first.isPlain, second.isPlain {
      heading = PairHeading.ofColumns(bytes, start.offset, separator: first.end)
    }
    guard
      evidence.isEvident(first, second, from: start.offset)
        || heading != nil && Self.isHeaded(first, second)
        || evidence.isDecimalPair(first, second, in: range, reading: { try? self.reading() })
    else { return nil }
    guard !evidence.isBearing(first, second), !isArea(bytes, letters) else { return nil }
  }

  /// The point and its precision, if the values are possible.
  func reading() throws(GeodesyError) -> CoordinateReading {
    try AnglePair(
      first.component, second.component, isLongitudeFirst: heading == .longitudeFirst
    ).reading()
  }

  /// Whether two numbers below a heading are angles and no numbers of another kind.
  private static func isHeaded(_ first: AngleShape, _ second: AngleShape) -> Bool {
    guard first.isPlain, second.isPlain else {
      return first.axis == nil && second.axis == nil && first.hasDegreeMark && second.hasDegreeMark
    }
    return first.integerDigits <= 3 && second.integerDigits <= 3
      && min(first.fractionDigits, second.fractionDigits) >= 1
  }

  /// The start of the second angle: after the separator, "and", and an article before a label.
  private static func secondStart(
    _ bytes: ScannedBytes, after first: AngleShape, isHeaded: Bool
  ) -> Int? {
    guard var next = separator(bytes, after: first, isHeaded: isHeaded) else { return nil }
    guard !first.isPlain else { return next }
    if let word = AngleWords.all.word(bytes, at: next), word.word == .and {
      next = bytes.endOfSpaces(word.end)
    }
    let words: [StaticString] = ["a", "the", "at", "à", "la", "une", "una", "eine", "bei", "auf"]
    for _ in 0..<2 {
      if let word = bytes.word(of: words, at: next) {
        next = bytes.endOfSpaces(next + word.utf8CodeUnitCount)
      } else if let word = AngleWords.all.word(bytes, at: next), word.word == .filler {
        next = bytes.endOfSpaces(word.end)
      }
    }
    return next
  }

  /// The start of what follows a separator: a comma, a semicolon, a slash, "and" or white space.
  private static func separator(
    _ bytes: ScannedBytes, after first: AngleShape, isHeaded: Bool
  ) -> Int? {
    var end = first.end
    // The full stop of an abbreviation: "53° 25'N., 4° 17'W", "N. lat., 40°".
    if bytes[end] == UInt8(ascii: "."), first.axis != nil, !bytes.isDigit(end + 1) {
      end += 1
      // "24.5 NORTH...LONGITUDE 85.3 WEST", as the weather service writes.
      if bytes[end] == UInt8(ascii: "."), bytes[end + 1] == UInt8(ascii: ".") { end += 2 }
    }
    let spaces = bytes.endOfSpaces(end)
    let isMarked = !first.isPlain
    switch (bytes[spaces], bytes[spaces + 1]) {
    case (UInt8(ascii: ","), _), (UInt8(ascii: ";"), _): return bytes.endOfSpaces(spaces + 1)
    case (UInt8(ascii: "/"), _), (UInt8(ascii: "|"), _), (0x09, _):
      return isMarked || isHeaded ? bytes.endOfSpaces(spaces + 1) : nil
    case (UInt8(ascii: "-"), _) where first.hasHemisphere:
      return bytes.endOfSpaces(spaces + 1)
    case (UInt8(ascii: "&"), 0x20) where isMarked: return bytes.endOfSpaces(spaces + 1)
    // The commas of Arabic, Chinese and Japanese; the en dash.
    case (0xD8, 0x8C) where isMarked: return bytes.endOfSpaces(spaces + 2)
    case (0xE3, 0x80) where bytes[spaces + 2] == 0x81 && isMarked,
      (0xEF, 0xBC) where bytes[spaces + 2] == 0x8C && isMarked,
      (0xE2, 0x80) where bytes[spaces + 2] == 0x93 && first.hasHemisphere:
      return bytes.endOfSpaces(spaces + 3)
    default: break
    }
    if isMarked, let word = AngleWords.all.word(bytes, at: spaces), word.word == .and {
      return bytes.endOfSpaces(word.end)
    }
    // The Arabic "and" is part of the next word.
    if isMarked, spaces > end, bytes[spaces] == 0xD9, bytes[spaces + 1] == 0x88 {
      return bytes.endOfSpaces(spaces + 2)
    }
    return spaces > end || isMarked ? spaces : nil
  }

  /// Whether the pair is complete: no word, unit or further digits continue it.
  private static func isEnded(_ bytes: ScannedBytes, _ second: AngleShape) -> Bool {
    let end = second.end
    if bytes.isWordByte(end) || bytes.digit(at: end) != nil { return false }
    let next = bytes.endOfSpaces(end, atMost: 1)
    let isMarked = bytes[end] == 0xC2 && (bytes[end + 1] == 0xB0 || bytes[end + 1] == 0xBA)
    if bytes[next] == UInt8(ascii: "%") || isMarked { return false }
    if bytes[end] == UInt8(ascii: "-"), second.isRunTogether { return true }
    // "40.1408.2", "40.1408-2", "40.1408:30".
    return !(".-:,".utf8.contains(bytes[end]) && bytes.isDigit(end + 1))
  }

  /// Whether a single capital follows.
  private static func isLetter(_ bytes: ScannedBytes, after end: Int) -> Bool {
    let next = bytes.endOfSpaces(end, atMost: 1)
    return bytes.isLetter(next) && bytes[next] < 0x60 && !bytes.isWordByte(next + 1)
      && !bytes.isForeignLetter(next + 1)
  }

  /// Whether a word follows.
  private static func isWord(_ bytes: ScannedBytes, after end: Int) -> Bool {
    let next = bytes.endOfSpaces(end, atMost: 1)
    return bytes.isLetter(next) || bytes.isForeignLetter(next)
  }

  /// Whether a three-digit radius in nautical miles follows, as in line Q of a NOTAM:
  /// `3520N04008E010`.
  private static func isBeforeRadius(
    _ bytes: ScannedBytes, _ first: AngleShape, _ second: AngleShape
  ) -> Bool {
    let end = bytes.endOfDigits(second.end)
    return first.isRunTogether && second.isRunTogether && end - second.end == 3
      && !bytes.isWordByte(end)
  }

  /// Whether the second angle begins a range, so that the numbers bound an area: "between 10°N and
  /// 20°N and 30°W and 40°W", "10°–20°N, 30°–40°W".
  private func isArea(_ bytes: ScannedBytes, _ letters: HemisphereLetters) -> Bool {
    let next = bytes.endOfSpaces(second.end)
    var third: Int?
    if let sign = bytes.sign(at: next), sign.isNegative {
      third = bytes.endOfSpaces(next + sign.length)
    } else if bytes.hasWord("to", at: next) || bytes.hasWord("au", at: next) {
      third = bytes.endOfSpaces(next + 2)
    } else if bytes.hasWord("bis", at: next) {
      third = bytes.endOfSpaces(next + 3)
    } else if let word = AngleWords.all.word(bytes, at: next), word.word == .and {
      third = bytes.endOfSpaces(word.end)
    }
    guard let third, let angle = AngleShape(bytes, at: third, letters), let axis = angle.axis else {
      return false
    }
    return second.axis == nil || second.axis == axis
  }
}
