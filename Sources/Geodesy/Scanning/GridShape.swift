/// A UTM or MGRS position in running text; ``CoordinateParser`` reads its value.
struct GridShape {
  /// Its byte range.
  let range: Range<Int>
  private let bytes: ScannedBytes

  /// The position as the parser reads it; a square without digits needs the word.
  var text: String {
    let text = bytes.text(range)
    return bytes.isDigit(range.upperBound - 1) ? text : "MGRS " + text
  }

  /// Recognises a position whose zone begins at an offset; nil for anything else.
  init?(_ bytes: ScannedBytes, zone start: Int) {
    let zoneEnd = bytes.endOfDigits(start)
    guard 1...2 ~= zoneEnd - start, !bytes.isWordByte(start - 1),
      !bytes.followsForeignLetter(start), bytes[start - 1] != UInt8(ascii: ".")
    else { return nil }
    let band = bytes[zoneEnd] == 0x20 ? zoneEnd + 1 : zoneEnd
    guard Self.isGridLetter(bytes[band]) else { return nil }
    let afterBand = bytes[band + 1] == 0x20 ? band + 2 : band + 1
    guard
      let end = Self.utm(bytes, afterBand) ?? Self.mgrs(bytes, afterBand, start, band),
      !bytes.isWordByte(end), !(bytes[end] == UInt8(ascii: ".") && bytes.isDigit(end + 1))
    else { return nil }
    range = start..<end
    self.bytes = bytes
  }

  /// Whether a byte is A to Z without I and O. Parsing checks later whether it fits the zone.
  private static func isGridLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte != UInt8(ascii: "I")
      && byte != UInt8(ascii: "O")
  }

  /// The end of a six-digit easting and a six- or seven-digit northing.
  private static func utm(_ bytes: ScannedBytes, _ start: Int) -> Int? {
    // Receivers print the easting with a leading zero.
    let digits = bytes[start] == UInt8(ascii: "0") ? 7...7 : 6...6
    guard let easting = metres(bytes, start, digits: digits, letter: UInt8(ascii: "E")) else {
      return nil
    }
    var next = bytes.endOfSpaces(easting, atMost: 1)
    if bytes[next] == UInt8(ascii: ",") { next = bytes.endOfSpaces(next + 1, atMost: 1) }
    guard next > easting else { return nil }
    return metres(bytes, next, digits: 6...7, letter: UInt8(ascii: "N"))
  }

  /// The end of a number of metres with what may follow it: `620614`, `620614.5`, `620614 mE`,
  /// `620614E`.
  private static func metres(
    _ bytes: ScannedBytes, _ start: Int, digits: ClosedRange<Int>, letter: UInt8
  ) -> Int? {
    var end = bytes.endOfDigits(start)
    guard digits ~= end - start else { return nil }
    if bytes[end] == UInt8(ascii: "."), bytes.isDigit(end + 1) { end = bytes.endOfDigits(end + 1) }
    var unit = bytes.endOfSpaces(end, atMost: 1)
    if bytes[unit] == UInt8(ascii: "m") { unit += 1 }
    if bytes[unit] == letter { unit += 1 }
    return bytes.isWordByte(unit) || unit == bytes.endOfSpaces(end, atMost: 1) ? end : unit
  }

  /// The end of a square's letters and digits.
  private static func mgrs(
    _ bytes: ScannedBytes, _ start: Int, _ zone: Int, _ band: Int
  ) -> Int? {
    guard isGridLetter(bytes[start]), isGridLetter(bytes[start + 1]),
      !isMonth([bytes[band], bytes[start], bytes[start + 1]])
    else { return nil }
    let digits = bytes[start + 2] == 0x20 ? start + 3 : start + 2
    var end = bytes.endOfDigits(digits)
    var count = end - digits
    // A whole square of 100 km, where the text says that it is one.
    if count == 0 { return isNamed(bytes, before: zone) ? start + 2 : nil }
    if bytes[end] == 0x20 {
      let second = bytes.endOfDigits(end + 1)
      if second - end - 1 == count, count <= 5, !bytes.isLetter(second) {
        end = second
        count *= 2
      }
    }
    guard count.isMultiple(of: 2), count <= 10 else { return nil }
    // Three letters with few digits may be a licence plate or a flight.
    return count >= 6 || count >= 4 && isAnnounced(bytes, before: zone) ? end : nil
  }

  /// Whether the letters are a month: "12 MAR 2017 0930" is a date and time. April, August and
  /// October need no test, because neither A nor O is a band.
  private static func isMonth(_ letters: [UInt8]) -> Bool {
    ["JAN", "FEB", "MAR", "MAY", "JUN", "JUL", "SEP", "NOV", "DEC"]
      .contains { letters.elementsEqual($0.utf8) }
  }

  private static func isNamed(_ bytes: ScannedBytes, before start: Int) -> Bool {
    (max(0, start - 8)..<max(0, start)).contains { bytes.hasWord("mgrs", at: $0) }
  }

  private static func isAnnounced(_ bytes: ScannedBytes, before start: Int) -> Bool {
    (max(0, start - 24)..<max(0, start)).contains {
      bytes.hasWord("mgrs", at: $0) || bytes.hasWord("grid", at: $0)
    }
  }
}
