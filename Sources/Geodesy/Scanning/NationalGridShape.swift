/// A reference in a lettered grid that the words before it announce: the national grids of Great
/// Britain and Ireland, and the Maidenhead locators of radio amateurs.
enum NationalGridShape {
  /// Recognises a reference around its first digit; nil for anything else.
  static func match(_ bytes: ScannedBytes, digits: Int) -> CoordinateMatch? {
    var letters = digits
    if bytes[letters - 1] == 0x20 { letters -= 1 }
    let end = letters
    while bytes.isLetter(letters - 1), end - letters < 3 { letters -= 1 }
    let count = end - letters
    guard 1...2 ~= count, !bytes.isWordByte(letters - 1), !bytes.followsForeignLetter(letters),
      (letters..<end).allSatisfy({ bytes[$0] < 0x60 })
    else { return nil }
    if count == 2, end == digits, let match = locator(bytes, letters) { return match }
    return national(bytes, letters, digits, count: count)
  }

  // MARK: - Great Britain and Ireland

  private static func national(
    _ bytes: ScannedBytes, _ start: Int, _ digits: Int, count: Int
  ) -> CoordinateMatch? {
    let words: [StaticString] =
      count == 2
      ? [
        "grid ref", "gridref", "ngr", "os grid", "os ref", "osgr", "osgb", "ordnance survey", "bng",
        "map ref", "national grid", "os map",
      ] : ["irish grid", "irish national grid", "osi grid", "osni", "ireland grid"]
    guard isAnnounced(bytes, by: words, before: start) else { return nil }
    var number = bytes.digits(at: digits)
    var figures = number.values
    if bytes[number.end] == 0x20 || bytes[number.end] == UInt8(ascii: ",") {
      let second = bytes.digits(at: bytes.endOfSpaces(number.end + 1, atMost: 1))
      if second.values.count == figures.count, figures.count >= 2 {
        figures += second.values
        number.end = second.end
      }
    }
    guard figures.count.isMultiple(of: 2), 4...10 ~= figures.count, !bytes.isWordByte(number.end),
      let reference = NationalGridReference(
        letters: bytes.text(start..<(start + count)), digits: figures),
      let point = try? reference.coordinate()
    else { return nil }
    return CoordinateMatch(
      range: start..<number.end,
      CoordinateReading(
        point, .nationalGrid, cellHeight: reference.cell, cellWidth: reference.cell))
  }

  // MARK: - Maidenhead

  /// A locator of two letters, two digits and perhaps two letters and two digits: `JN58td`.
  private static func locator(_ bytes: ScannedBytes, _ start: Int) -> CoordinateMatch? {
    let words: [StaticString] = [
      "grid square", "gridsquare", "locator", "qth", "maidenhead", "qra",
    ]
    let field = [bytes[start], bytes[start + 1]].map { Int($0) - 0x41 }
    guard field.allSatisfy({ 0..<18 ~= $0 }), bytes.isDigit(start + 2), bytes.isDigit(start + 3),
      isAnnounced(bytes, by: words, before: start)
    else { return nil }
    var (width, height) = (2.0, 1.0)
    var west = Double(field[0] * 20 + Int(bytes[start + 2] - 0x30) * 2) - 180
    var south = Double(field[1] * 10 + Int(bytes[start + 3] - 0x30)) - 90
    var end = start + 4
    let square = [bytes[end], bytes[end + 1]].map { Int($0 | 0x20) - 0x61 }
    if bytes.isLetter(end), bytes.isLetter(end + 1) {
      guard square.allSatisfy({ 0..<24 ~= $0 }) else { return nil }
      (width, height) = (width / 24, height / 24)
      west += Double(square[0]) * width
      south += Double(square[1]) * height
      end += 2
      if bytes.isDigit(end), bytes.isDigit(end + 1) {
        (width, height) = (width / 10, height / 10)
        west += Double(bytes[end] - 0x30) * width
        south += Double(bytes[end + 1] - 0x30) * height
        end += 2
      }
    }
    guard !bytes.isWordByte(end),
      let point = try? Coordinate(
        validatingLatitude: south + height / 2, longitude: west + width / 2)
    else { return nil }
    return CoordinateMatch(
      range: start..<end,
      CoordinateReading(point, .locator, latitudeUnit: height, longitudeUnit: width))
  }

  /// Whether one of some words occurs in the 32 bytes before.
  private static func isAnnounced(
    _ bytes: ScannedBytes, by words: [StaticString], before start: Int
  ) -> Bool {
    (max(0, start - 32)..<max(0, start)).contains { offset in
      !bytes.isLetter(offset - 1) && words.contains { bytes.hasPrefix($0, at: offset) }
    }
  }
}
