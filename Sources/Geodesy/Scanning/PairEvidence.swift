/// What tells a pair of angles from other numbers: their form, and the words around them.
struct PairEvidence {
  let bytes: ScannedBytes

  // MARK: - Angles

  /// Whether hemispheres, labels or marks of degrees leave no doubt.
  func isEvident(_ first: AngleShape, _ second: AngleShape, from start: Int) -> Bool {
    let angles = [first, second]
    if first.axis != nil, second.axis != nil {
      guard first.axis != second.axis, !isNumberedThing(first, second, from: start) else {
        return false
      }
      let isFine: (AngleShape) -> Bool = {
        $0.hasDegreeMark || $0.hasLabel || $0.fractionDigits > 0 || $0.isRunTogether
          || $0.numbers > 1 && !($0.hasColon && $0.integerDigits == 1)
      }
      // Padding shows intent: "35N 040E" is a coordinate, but "35N 40E" may be anything.
      let isPadded = angles.allSatisfy { $0.integerDigits == ($0.axis == .latitude ? 2 : 3) }
      return angles.allSatisfy(isFine) || isPadded
    }
    // "35°20′ and 35°40′N" are two latitudes; "40.14, 35.33 N" may be.
    guard second.axis == nil else { return false }
    let isMarked = angles.allSatisfy {
      $0.hasDegreeMark && ($0.numbers > 1 || $0.fractionDigits >= 3)
    }
    let isHalfNamed = first.axis != nil && angles.allSatisfy { $0.fractionDigits >= 3 }
    let isAnnounced =
      angles.allSatisfy { $0.hasDegreeMark && $0.fractionDigits >= 1 }
      && announcesDirectly(before: start)
    // Two angles that "and" joins are two angles, if nothing says which they are.
    let isJoined =
      first.axis == nil
      && AngleWords.all.word(bytes, at: bytes.endOfSpaces(first.end))?.word == .and
    return (isMarked || isHalfNamed || isAnnounced) && !isJoined
  }

  /// Whether letters after short numbers are no hemispheres: "Exit 35.3 N, 40.1 E", "sizes 8.5 W,
  /// 9.5 N", "lat 35.5, long 40.5 kg".
  private func isNumberedThing(
    _ first: AngleShape, _ second: AngleShape, from start: Int
  ) -> Bool {
    let angles = [first, second]
    guard angles.allSatisfy({ !$0.hasDegreeMark && $0.numbers == 1 && !$0.isRunTogether }) else {
      return false
    }
    if bytes.isDigit(second.end - 1), isUnit(after: second.end) { return true }
    guard angles.allSatisfy({ !$0.hasLabel }) else { return false }
    let isShort = angles.allSatisfy { $0.fractionDigits < 2 && !$0.hasLeadingHemisphere }
    return isShort && (first.axis == .longitude || isQuantity(before: start))
  }

  /// Whether the pair is a survey's bearing and distance: `N 12°34'56" E 123.45 feet`.
  func isBearing(_ first: AngleShape, _ second: AngleShape) -> Bool {
    let isMixed = first.hasDegreeMark && !second.hasDegreeMark && second.numbers == 1
    return first.hasLeadingHemisphere && second.hasLeadingHemisphere && isMixed
      || !second.hasDegreeMark && second.hasLeadingHemisphere && isUnit(after: second.end)
  }

  // MARK: - Decimal numbers

  /// Whether two bare numbers are a coordinate: both have four decimals, or fewer after a word that
  /// announces them, and nothing around them suggests a list, a price or a statistic.
  func isDecimalPair(
    _ first: AngleShape, _ second: AngleShape, in range: Range<Int>,
    reading: () -> CoordinateReading?
  ) -> Bool {
    guard first.isPlain, second.isPlain, first.hasDecimalComma == second.hasDecimalComma,
      1...2 ~= first.integerDigits, 1...3 ~= second.integerDigits
    else { return false }
    let isAnnounced = announces(before: range.lowerBound)
    let decimals = min(first.fractionDigits, second.fractionDigits)
    let isDirect = isAnnounced && decimals == 2 && announcesDirectly(before: range.lowerBound)
    guard decimals >= 4 || isAnnounced && decimals >= 3 || isDirect else { return false }
    if isList(range) || isLongitudeFirst(range.lowerBound) { return false }
    if isAnnounced { return !isDirect || !isUnit(after: range.upperBound) }
    // Rates, ratios and intervals are small numbers, and little of the world's land lies there.
    guard let reading = reading() else { return false }
    let isSmall =
      abs(reading.coordinate.latitude) < 2 && abs(reading.coordinate.longitude) < 2
    return !isSmall && !isUnit(after: range.upperBound) && !isQuantity(before: range.lowerBound)
  }

  /// Whether the pair is part of GeoJSON or WKT, which put the longitude first.
  private func isLongitudeFirst(_ start: Int) -> Bool {
    var end = start
    while "[( ".utf8.contains(bytes[end - 1]), start - end < 8 { end -= 1 }
    guard end < start else { return false }
    return bytes[end - 1] == UInt8(ascii: ":") && bytes[end - 2] == UInt8(ascii: "\"")
      // Without quotation marks it may be either order.
      || bytes[end] == UInt8(ascii: "[") && bytes.hasPrefix("coordinates:", at: end - 12)
      || bytes[end + 1] == UInt8(ascii: "[") && bytes.hasPrefix("coordinates:", at: end - 12)
      || bytes.hasPrefix("point", at: end - 5) || bytes.hasPrefix("string", at: end - 6)
      || bytes.hasPrefix("polygon", at: end - 7)
  }

  /// Whether a third number is next to the two, which makes them part of a list.
  private func isList(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound
    while bytes[before - 1] == 0x20 { before -= 1 }
    if bytes[before - 1] == UInt8(ascii: ",") { before -= 1 }
    if before < range.lowerBound, bytes.isDigit(before - 1) { return true }
    // Stay on the line: the next one may begin with another pair.
    var after = range.upperBound
    if bytes[after] == UInt8(ascii: ",") { after += 1 }
    if bytes[after] == 0x20 { after += 1 }
    if let sign = bytes.sign(at: after), sign.isNegative { after += sign.length }
    let end = bytes.endOfDigits(after)
    return end > after && bytes[end] == UInt8(ascii: ".") && bytes.isDigit(end + 1)
  }

  /// Whether a unit follows, which makes them lengths, weights or sums of money.
  private func isUnit(after end: Int) -> Bool {
    let word = bytes.endOfSpaces(end, atMost: 1)
    let units: [StaticString] = [
      "percent", "per", "km", "m", "cm", "mm", "kg", "g", "mg", "dollars", "euros", "usd", "eur",
      "miles", "metres", "meters", "points", "seconds", "sec", "s", "million", "billion", "hz",
      "mhz", "ghz", "ev", "bar", "feet", "foot", "ft", "yards", "yds", "chains", "rods", "poles",
      "links", "perches", "varas", "knots", "kt", "kts", "mph", "inches", "acres",
    ]
    return bytes.word(of: units, at: word) != nil || bytes.hasPrefix("€", at: word)
      || bytes.hasPrefix("£", at: word) || bytes.hasPrefix("км", at: word)
  }

  /// Whether the word before marks the numbers as quantities of another kind.
  private func isQuantity(before start: Int) -> Bool {
    var end = start
    while end > 0, !bytes.isLetter(end - 1), start - end < 4 { end -= 1 }
    var word = end
    while bytes.isLetter(word - 1), end - word < 12 { word -= 1 }
    if bytes.word(of: ["of", "at", "to", "was", "were"], at: word) != nil {
      end = word - 1
      word = end
      while bytes.isLetter(word - 1), end - word < 12 { word -= 1 }
    }
    let words: [StaticString] = [
      "ph", "ci", "rate", "rates", "ratio", "ratios", "weight", "weights", "value", "values",
      "odds", "score", "scores", "price", "prices", "usd", "eur", "gbp", "mean", "median",
      "means", "loss", "losses", "vector", "coefficients", "coefficient", "speeds", "speed",
      "scored", "version", "versions", "medians", "exit", "exits", "shoes", "resistors", "times",
      "lengths", "distances", "masses", "returns", "yields", "scale", "sizes", "size",
    ]
    return bytes.word(of: words, at: word) != nil
  }

  // MARK: - Announcements

  private static let announcements: [StaticString] = ["coord", "gps", "geoloc", "geo-loc"]
  private static let indirectAnnouncements: [StaticString] = [
    "lat", "lon", "position", "location", "located", "grid", "map", "koordinat", "punto", "ubicaci",
    "coordonn", "współrz", "координат", "坐标", "座標", "إحداثيات", "الإحداثيات", "موقع",
  ]
  private static let directAnnouncements: [StaticString] =
    announcements + ["koordinat", "współrz", "координат", "坐标", "座標", "إحداثيات", "الإحداثيات"]

  /// Whether a word in the 40 bytes before announces coordinates.
  private func announces(before start: Int) -> Bool {
    for offset in max(0, start - 40)..<max(0, start) where isWordStart(offset) {
      let words = Self.announcements + Self.indirectAnnouncements
      if words.contains(where: { hasStem($0, at: offset) }) { return true }
    }
    return false
  }

  /// Whether "GPS", "coordinates" or the like comes directly before, with no other word between
  /// than "are" and the like.
  func announcesDirectly(before start: Int) -> Bool {
    for offset in max(0, start - 40)..<max(0, start) where isWordStart(offset) {
      guard Self.directAnnouncements.contains(where: { hasStem($0, at: offset) }) else { continue }
      var end = offset
      while bytes.isLetter(end) || bytes[end] >= 0x80 { end += 1 }
      if isGap(from: end, to: start) { return true }
    }
    return false
  }

  private func isGap(from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end {
      let space = bytes.lengthOfSpace(offset)
      if space > 0 {
        offset += space
      } else if ":=([\"-".utf8.contains(bytes[offset]) {
        offset += 1
      } else if let word = bytes.word(
        of: ["are", "is", "at", "of", "coordinates", "coords", "location", "position", "point"],
        at: offset)
      {
        offset += word.utf8CodeUnitCount
      } else {
        return false
      }
    }
    return true
  }

  private func isWordStart(_ offset: Int) -> Bool {
    bytes.isLetter(offset) && !bytes.isLetter(offset - 1) || bytes[offset] >= 0xC3
  }

  /// Whether a word begins with a stem; capitals of ASCII letters count as small ones, and so does
  /// the capital K of Cyrillic.
  private func hasStem(_ stem: StaticString, at offset: Int) -> Bool {
    bytes.hasPrefix(stem, at: offset)
      || bytes.hasBytes([0xD0, 0x9A], at: offset)
        && bytes.hasPrefix("оординат", at: offset + 2) && stem.utf8CodeUnitCount == 18
  }
}
