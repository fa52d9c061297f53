/// A UTM position whose zone stands apart from its metres: "Easting 603678 Northing 3910884 (UTM
/// zone 37 N)", "UTM 603678E 3910884N Zone 37".
///
/// Without a letter the zone is northern, as maps print it. The letter S is the southern hemisphere
/// where band S does not fit the northing.
struct WordedGridShape {
  private static let reach = 48

  /// Recognises a position whose easting begins at an offset; nil for anything else.
  static func match(_ bytes: ScannedBytes, digits: Int) -> CoordinateMatch? {
    guard let first = metres(bytes, digits, notBefore: 0) else { return nil }
    var next = first.end
    while next - first.end < 16, " ,;/\t\n:=.()".utf8.contains(bytes[next]) { next += 1 }
    let label = next
    while bytes.isLetter(next), next - label < 9 { next += 1 }
    while next - label < 12, " :=.".utf8.contains(bytes[next]) { next += 1 }
    guard bytes.isDigit(next), let second = metres(bytes, next, notBefore: first.end)
    else { return nil }
    let isSwapped = first.isNorthing == true && second.isNorthing != true
    guard isSwapped || first.isNorthing != true && second.isNorthing != false else { return nil }
    let (east, north) = isSwapped ? (second, first) : (first, second)
    let start = first.start
    let isNamed = first.isNorthing != nil && second.isNorthing != nil
    guard
      let zone = zone(bytes, start, second.end, isNamed: first.isNorthing != nil)
        ?? (isNamed ? zone(bytes, after: second.end) : nil)
    else {
      return nil
    }
    let range = min(start, zone.range.lowerBound)..<max(second.end, zone.range.upperBound)
    return reading(zone, east.number, north.number).map { CoordinateMatch(range: range, $0) }
  }

  private struct Metres {
    let number: FoundNumber
    /// Whether a letter or word names it as the northing; nil where none does.
    let isNorthing: Bool?
    let start: Int
    let end: Int
  }

  /// Six or seven digits with the letter or the word that names them.
  private static func metres(_ bytes: ScannedBytes, _ start: Int, notBefore limit: Int) -> Metres? {
    guard 6...7 ~= bytes.endOfDigits(start) - start, let number = FoundNumber(bytes, at: start)
    else { return nil }
    var word = start
    while word > limit, start - word < 4, " :=.".utf8.contains(bytes[word - 1]) { word -= 1 }
    let wordEnd = word
    while word > limit, bytes.isLetter(word - 1), wordEnd - word < 9 { word -= 1 }
    let after = bytes[number.end] == UInt8(ascii: "m") ? number.end + 1 : number.end
    if wordEnd > word, !bytes.isDigit(word - 1), !isZoneLetter(bytes, word, wordEnd) {
      if bytes.word(of: ["northing", "n", "northings"], at: word) != nil {
        return Metres(number: number, isNorthing: true, start: word, end: after)
      }
      if bytes.word(of: ["easting", "e", "eastings"], at: word) != nil {
        return Metres(number: number, isNorthing: false, start: word, end: after)
      }
    }
    var end = bytes.endOfSpaces(number.end, atMost: 1)
    if bytes[end] == UInt8(ascii: "m") { end = bytes.endOfSpaces(end + 1, atMost: 1) }
    if bytes[end] == UInt8(ascii: "E") || bytes[end] == UInt8(ascii: "N"),
      !bytes.isWordByte(end + 1)
    {
      return Metres(
        number: number, isNorthing: bytes[end] == UInt8(ascii: "N"), start: start, end: end + 1)
    }
    guard !bytes.isWordByte(after) else { return nil }
    return Metres(number: number, isNorthing: nil, start: start, end: after)
  }

  /// Whether a letter belongs to the zone before it: "zone 37 N: 603678".
  private static func isZoneLetter(_ bytes: ScannedBytes, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 1, bytes[start - 1] == 0x20 else { return false }
    let count = (1...3).first { !bytes.isDigit(start - 1 - $0) } ?? 4
    return 2...3 ~= count
  }

  private struct Zone {
    let number: Int
    let letter: UInt8?
    /// Whether "north" or "south" follows the number.
    var isSouthern: Bool?
    let range: Range<Int>
  }

  /// "zone 37", "UTM zone 37 N", "37S" near the metres. Without the word UTM or zone nothing is.
  /// A zone directly after metres whose letters name both: "603678mE 3910884mN 37N".
  private static func zone(_ bytes: ScannedBytes, after end: Int) -> Zone? {
    let start = bytes.endOfSpaces(bytes[end] == UInt8(ascii: ",") ? end + 1 : end, atMost: 1)
    let letter = bytes.endOfDigits(start)
    guard start > end, 1...2 ~= letter - start, bytes.isLetter(letter), bytes[letter] < 0x60,
      !bytes.isWordByte(letter + 1), let number = Int(bytes.text(start..<letter))
    else { return nil }
    return Zone(number: number, letter: bytes[letter], range: start..<(letter + 1))
  }

  private static func zone(_ bytes: ScannedBytes, _ start: Int, _ end: Int, isNamed: Bool) -> Zone?
  {
    for offset in max(0, start - reach)..<min(bytes.count, end + reach)
    where !(start..<end).contains(offset) && !bytes.isLetter(offset - 1) {
      var next = offset
      var isZone = false
      if bytes.hasWord("utm", at: next) { next = bytes.endOfSpaces(next + 3, atMost: 2) }
      if bytes[next] == UInt8(ascii: ":") { next = bytes.endOfSpaces(next + 1, atMost: 1) }
      if bytes.hasWord("zone", at: next) {
        isZone = true
        next = bytes.endOfSpaces(next + 4, atMost: 1)
        if bytes[next] == UInt8(ascii: ":") { next = bytes.endOfSpaces(next + 1, atMost: 1) }
      }
      guard next > offset, isZone || isNamed else { continue }
      let zoneEnd = bytes.endOfDigits(next)
      guard 1...2 ~= zoneEnd - next, let number = Int(bytes.text(next..<zoneEnd)) else { continue }
      if let word = AngleWords.all.word(bytes, at: bytes.endOfSpaces(zoneEnd, atMost: 1)),
        case .hemisphere(.latitude, let isSouthern) = word.word
      {
        return Zone(
          number: number, letter: nil, isSouthern: isSouthern, range: offset..<word.end)
      }
      let letter = bytes[zoneEnd] == 0x20 ? zoneEnd + 1 : zoneEnd
      let isLetter =
        bytes.isLetter(letter) && !bytes.isWordByte(letter + 1) && bytes[letter] < 0x60
        // An E or N with a number after it belongs to the metres.
        && !bytes.isDigit(bytes.endOfSpaces(letter + 1, atMost: 1))
        || bytes[zoneEnd] != 0x20
          && bytes.isLetter(letter) && !bytes.isWordByte(letter + 1)
      guard isLetter || !bytes.isWordByte(zoneEnd) else { continue }
      return Zone(
        number: number, letter: isLetter ? bytes[letter] & 0xDF : nil,
        range: offset..<(isLetter ? letter + 1 : zoneEnd))
    }
    return nil
  }

  private static func reading(
    _ zone: Zone, _ east: FoundNumber, _ north: FoundNumber
  ) -> CoordinateReading? {
    let letter = zone.letter.map { Character(Unicode.Scalar($0)) }
    let band = letter.flatMap(LatitudeBand.init)
    guard letter == nil || band != nil else { return nil }
    let isSouthern: [Bool] =
      zone.isSouthern.map { [$0] }
      ?? (letter == "S" ? [false, true] : [band?.isSouthern == true && letter != "N"])
    for isSouthern in isSouthern {
      guard
        let point = try? UTMCoordinate(
          zone: zone.number, isSouthern: isSouthern, easting: east.value, northing: north.value
        ).coordinate()
      else { continue }
      let isBand =
        letter == nil || letter == "N" || letter == "S" && isSouthern
        || band?.contains(latitude: point.latitude, tolerance: 0.1) == true
      guard isBand else { continue }
      return CoordinateReading(
        point, .utm, cellHeight: north.unit, cellWidth: east.unit)
    }
    return nil
  }
}
