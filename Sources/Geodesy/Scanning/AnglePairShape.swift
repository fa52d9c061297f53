/// Two angles in running text that form a coordinate, judged by their form and surroundings.
struct AnglePairShape {
  /// The byte range of both, including labels.
  let range: Range<Int>

  /// Recognises a pair whose first number begins at an offset; nil for anything else.
  init?(_ bytes: ScannedBytes, digits: Int) {
    guard let start = Self.start(bytes, digits),
      let first = AngleShape(bytes, at: start), first.end > digits,
      !first.isPlain || first.fractionDigits >= 3,
      let next = Self.separator(bytes, after: first), let second = AngleShape(bytes, at: next),
      Self.isEnded(bytes, second) || Self.isBeforeRadius(bytes, first, second)
    else { return nil }
    // A slash before numbers belongs to a date or a fraction.
    guard first.axis != nil || bytes[start - 1] != UInt8(ascii: "/") else { return nil }
    range = start..<second.end
    guard Self.isEvident(first, second) || isDecimalPair(bytes, first, second) else { return nil }
  }

  // MARK: Borders

  /// The start of the angle whose first digit is at an offset: its label, hemisphere or sign.
  private static func start(_ bytes: ScannedBytes, _ digits: Int) -> Int? {
    var start = digits
    let previous = bytes[start - 1]
    if previous == UInt8(ascii: "-"), bytes.isWordByte(start - 2) {
      // A chain as in notices to airmen, "3520N04008E-3530N04108E", or a range.
      return "NSEW".utf8.contains(bytes[start - 2]) ? start : nil
    }
    if previous == UInt8(ascii: "-") || previous == UInt8(ascii: "+") {
      start -= 1
      // U+2212, the minus sign, is E2 88 92 in UTF-8.
    } else if previous == 0x92, bytes[start - 2] == 0x88, bytes[start - 3] == 0xE2 {
      start -= 3
    } else {
      let letter = bytes[start - 1] == 0x20 ? start - 2 : start - 1
      if "NSEW".utf8.contains(bytes[letter]), !bytes.isWordByte(letter - 1),
        !bytes.followsForeignLetter(letter)
      {
        return letter
      }
    }
    if let label = label(bytes, before: start) { return label }
    let border = start - 1
    switch bytes[border] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      // Not "1.35.3359" or "12:35.3359", but "at:35.3359".
      return bytes.isDigit(border - 1) ? nil : start
    case _ where "$#%-+".utf8.contains(bytes[border]), 0xA3 where bytes[border - 1] == 0xC2,
      0xA5 where bytes[border - 1] == 0xC2, 0xAC where bytes[border - 1] == 0x82:
      // Money (also £, ¥ and €), numbers of things, and what continues from before.
      return nil
    default: return bytes.isWordByte(border) ? nil : start
    }
  }

  /// The start of a label that ends before an offset: "Lat: ", "longitude ".
  private static func label(_ bytes: ScannedBytes, before start: Int) -> Int? {
    var end = start
    while bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ":")
      || bytes[end - 1] == UInt8(ascii: "=") || bytes[end - 1] == UInt8(ascii: ".")
    {
      end -= 1
      if start - end > 4 { return nil }
    }
    var word = end
    while bytes.isLetter(word - 1), end - word < 10 { word -= 1 }
    guard word < end, !bytes.followsForeignLetter(word) else { return nil }
    return bytes.word(
      of: ["latitude", "lat", "longitude", "long", "lon", "lng"], at: word) == nil ? nil : word
  }

  /// The start of the second angle: after a comma, a semicolon, a slash, "and" or white space.
  private static func separator(_ bytes: ScannedBytes, after first: AngleShape) -> Int? {
    let spaces = bytes.endOfSpaces(first.end)
    switch bytes[spaces] {
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return bytes.endOfSpaces(spaces + 1)
    case UInt8(ascii: "/"): return first.isPlain ? nil : bytes.endOfSpaces(spaces + 1)
    default: break
    }
    if spaces > first.end, !first.isPlain, bytes.hasWord("and", at: spaces) {
      return bytes.endOfSpaces(spaces + 3)
    }
    return spaces > first.end || !first.isPlain ? spaces : nil
  }

  /// Whether the pair is complete: no word, unit or further digits continue it.
  private static func isEnded(_ bytes: ScannedBytes, _ second: AngleShape) -> Bool {
    let end = second.end
    if bytes.isWordByte(end) { return false }
    let next = bytes.endOfSpaces(end, atMost: 1)
    let isMarked = bytes[end] == 0xC2 && (bytes[end + 1] == 0xB0 || bytes[end + 1] == 0xBA)
    if bytes[next] == UInt8(ascii: "%") || isMarked { return false }
    if bytes[end] == UInt8(ascii: "-"), second.isRunTogether { return true }
    // "40.1408.2", "40.1408-2", "40.1408:30".
    return !(".-:,".utf8.contains(bytes[end]) && bytes.isDigit(end + 1))
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

  // MARK: Evidence

  /// Whether hemispheres, labels or marks of degrees leave no doubt.
  private static func isEvident(_ first: AngleShape, _ second: AngleShape) -> Bool {
    let angles = [first, second]
    if first.axis != nil, second.axis != nil {
      guard first.axis != second.axis else { return false }
      let isFine: (AngleShape) -> Bool = {
        $0.hasDegreeMark || $0.hasLabel || $0.numbers > 1 || $0.fractionDigits > 0
          || $0.isRunTogether
      }
      // Padding shows intent: "35N 040E" is a coordinate, but "35N 40E" may be anything.
      let isPadded = angles.allSatisfy { $0.integerDigits == ($0.axis == .latitude ? 2 : 3) }
      return angles.allSatisfy(isFine) || isPadded
    }
    let isMarked = angles.allSatisfy {
      $0.hasDegreeMark && ($0.numbers > 1 || $0.fractionDigits >= 3)
    }
    let isHalfNamed =
      (first.axis != nil || second.axis != nil) && angles.allSatisfy { $0.fractionDigits >= 3 }
    return isMarked || isHalfNamed
  }

  /// Whether two bare numbers are a coordinate: both have four decimals, or three after a word that
  /// announces them, and nothing around them suggests a list, a price or a statistic.
  private func isDecimalPair(
    _ bytes: ScannedBytes, _ first: AngleShape, _ second: AngleShape
  ) -> Bool {
    guard first.isPlain, second.isPlain, first.hasDecimalComma == second.hasDecimalComma,
      1...2 ~= first.integerDigits, 1...3 ~= second.integerDigits
    else { return false }
    let isAnnounced = Self.announces(bytes, before: range.lowerBound)
    let decimals = min(first.fractionDigits, second.fractionDigits)
    guard decimals >= 4 || isAnnounced && decimals >= 3 else { return false }
    if Self.isList(bytes, range) || Self.isLongitudeFirst(bytes, range.lowerBound) { return false }
    if isAnnounced { return true }
    // Rates, ratios and intervals are small numbers, and little of the world's land lies there.
    let text = bytes.text(range)
    guard let reading = try? CoordinateParser.read(text) else { return false }
    let isSmall =
      abs(reading.coordinate.latitude) < 2 && abs(reading.coordinate.longitude) < 2
    return !isSmall && !Self.isUnit(bytes, after: range.upperBound)
      && !Self.isQuantity(bytes, before: range.lowerBound)
  }

  /// Whether the pair is part of GeoJSON or WKT, which put the longitude first.
  private static func isLongitudeFirst(_ bytes: ScannedBytes, _ start: Int) -> Bool {
    var end = start
    while "[( ".utf8.contains(bytes[end - 1]), start - end < 8 { end -= 1 }
    guard end < start else { return false }
    return bytes[end - 1] == UInt8(ascii: ":") && bytes[end - 2] == UInt8(ascii: "\"")
      || bytes.hasPrefix("point", at: end - 5) || bytes.hasPrefix("string", at: end - 6)
      || bytes.hasPrefix("polygon", at: end - 7)
  }

  /// Whether a third number is next to the two, which makes them part of a list.
  private static func isList(_ bytes: ScannedBytes, _ range: Range<Int>) -> Bool {
    var before = range.lowerBound
    while bytes[before - 1] == 0x20 { before -= 1 }
    if bytes[before - 1] == UInt8(ascii: ",") { before -= 1 }
    if before < range.lowerBound, bytes.isDigit(before - 1) { return true }
    // Stay on the line: the next one may begin with another pair.
    var after = range.upperBound
    if bytes[after] == UInt8(ascii: ",") { after += 1 }
    if bytes[after] == 0x20 { after += 1 }
    if bytes[after] == UInt8(ascii: "-") { after += 1 }
    let end = bytes.endOfDigits(after)
    return end > after && bytes[end] == UInt8(ascii: ".") && bytes.isDigit(end + 1)
  }

  /// Whether a unit follows, which makes them lengths, weights or sums of money.
  private static func isUnit(_ bytes: ScannedBytes, after end: Int) -> Bool {
    let word = bytes.endOfSpaces(end, atMost: 1)
    let units: [StaticString] = [
      "percent", "per", "km", "m", "cm", "mm", "kg", "g", "mg", "dollars", "euros", "usd", "eur",
      "miles", "metres", "meters", "points", "seconds", "sec", "s", "million", "billion", "hz",
      "mhz", "ghz", "ev", "bar",
    ]
    return bytes.word(of: units, at: word) != nil || bytes.hasPrefix("€", at: word)
      || bytes.hasPrefix("£", at: word) || bytes.hasPrefix("км", at: word)
  }

  /// Whether the word before marks the numbers as quantities of another kind.
  private static func isQuantity(_ bytes: ScannedBytes, before start: Int) -> Bool {
    var end = start
    while end > 0, !bytes.isLetter(end - 1), start - end < 4 { end -= 1 }
    var word = end
    while bytes.isLetter(word - 1), end - word < 12 { word -= 1 }
    let words: [StaticString] = [
      "ph", "ci", "rate", "rates", "ratio", "ratios", "weight", "weights", "value", "values",
      "odds", "score", "scores", "price", "prices", "usd", "eur", "gbp", "mean", "median",
    ]
    return bytes.word(of: words, at: word) != nil
  }

  /// Whether a word in the 40 bytes before announces coordinates.
  private static func announces(_ bytes: ScannedBytes, before start: Int) -> Bool {
    let words: [StaticString] = [
      "coord", "lat", "lon", "gps", "geoloc", "geo-loc", "position", "location", "located", "grid",
      "map",
    ]
    for offset in max(0, start - 40)..<max(0, start)
    where bytes.isLetter(offset) && !bytes.isLetter(offset - 1) {
      if words.contains(where: { bytes.hasPrefix($0, at: offset) }) { return true }
    }
    return false
  }
}
