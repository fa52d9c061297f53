/// A point in the notations of data that people paste into texts: GeoJSON, WKT, KML and GML, wiki
/// templates, and labelled values of JSON and XML.
///
/// GeoJSON, WKT and KML write the longitude first.
enum MarkupShape {
  /// Recognises a point around its first digit; nil for anything else.
  static func match(_ bytes: ScannedBytes, digits: Int) -> CoordinateMatch? {
    let sign = bytes.sign(at: digits - 1) != nil ? digits - 1 : digits
    return ordered(bytes, sign) ?? template(bytes, digits) ?? labelled(bytes, sign)
  }

  // MARK: - Longitude first

  private static let openings: [(text: StaticString, isLongitudeFirst: Bool, close: StaticString)] =
    [
      ("\"coordinates\":[", true, "]"), ("'coordinates':[", true, "]"), ("pointz(", true, ")"),
      ("point(", true, ")"), ("<coordinates>", true, "</"), ("<gml:pos>", false, "</"),
      ("<georss:point>", false, "</"),
    ]

  private static func ordered(_ bytes: ScannedBytes, _ start: Int) -> CoordinateMatch? {
    guard "[(>".utf8.contains(bytes[before(bytes, start) - 1]) else { return nil }
    for opening in openings {
      guard let begin = begin(bytes, of: opening.text, endingAt: start),
        let first = FoundNumber(bytes, at: start)
      else { continue }
      let comma = bytes.endOfSpaces(first.end)
      let next = bytes[comma] == UInt8(ascii: ",") ? bytes.endOfSpaces(comma + 1) : comma
      // "point (3.5, 4.5)" is no WKT, which has no comma within a point.
      let isWKT = opening.close.utf8Start.pointee == 0x29
      guard next > first.end, !isWKT || next == comma, let second = FoundNumber(bytes, at: next)
      else { continue }
      var end = bytes.endOfSpaces(second.end)
      // A height may follow.
      if bytes[end] == UInt8(ascii: ",") { end = bytes.endOfSpaces(end + 1) }
      if let height = FoundNumber(bytes, at: end) { end = bytes.endOfSpaces(height.end) }
      guard bytes.hasPrefix(opening.close, at: end),
        let reading = reading(first, second, isLongitudeFirst: opening.isLongitudeFirst)
      else { continue }
      return CoordinateMatch(range: begin..<(end + opening.close.utf8CodeUnitCount), reading)
    }
    return nil
  }

  /// Where an opening begins that ends at an offset, white space in it aside.
  private static func begin(
    _ bytes: ScannedBytes, of opening: StaticString, endingAt end: Int
  ) -> Int? {
    var offset = end
    return opening.withUTF8Buffer { letters in
      for letter in letters.reversed() {
        offset = before(bytes, offset) - 1
        // A letter that differs by its case only.
        let isSame =
          bytes[offset] == letter || bytes.isLetter(offset) && bytes[offset] | 0x20 == letter
        guard isSame else { return nil }
      }
      return bytes.isLetter(offset) && bytes.isLetter(offset - 1) ? nil : offset
    }
  }

  private static func before(_ bytes: ScannedBytes, _ offset: Int) -> Int {
    var offset = offset
    while bytes.lengthOfSpace(offset - 1) == 1 { offset -= 1 }
    return offset
  }

  // MARK: - Templates

  /// `{{coord|35|20|N|40|9|E}}`, `{{coord|57.18|N|4.23|W|type:city}}`, `{{coord|44.1|-87.9}}`,
  /// `{{Coordinate|NS=52/31/12/N|EW=13/24/18/E}}`.
  private static func template(_ bytes: ScannedBytes, _ digits: Int) -> CoordinateMatch? {
    guard "|=-/ +".utf8.contains(bytes[digits - 1]) else { return nil }
    // Most numbers of a text have a blank before them, and no template near.
    if bytes[digits - 1] == 0x20, bytes[digits - 2] != UInt8(ascii: "|") { return nil }
    var start = digits
    while start > 0, digits - start < 80, bytes[start - 1] != UInt8(ascii: "{") {
      if bytes[start - 1] == UInt8(ascii: "}") { return nil }
      start -= 1
    }
    guard bytes[start - 1] == UInt8(ascii: "{"), bytes[start - 2] == UInt8(ascii: "{"),
      bytes.hasPrefix("coor", at: start),
      let end = (digits..<min(bytes.count, digits + 300)).first(where: { bytes[$0] == 0x7D }),
      bytes[end + 1] == 0x7D
    else { return nil }
    let fields = bytes.text(start..<end).split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().map { $0.drop { $0 == " " || $0 == "\n" } }
    guard let text = angles(fields), let found = try? CoordinateParser.read(text) else {
      return nil
    }
    return CoordinateMatch(range: (start - 2)..<(end + 2), found)
  }

  /// The fields of a template as the parser reads them: "35 20 N 40 9 E".
  private static func angles(_ fields: [Substring]) -> String? {
    let named = fields.compactMap { field -> String? in
      for key in ["NS=", "EW="] where field.hasPrefix(key) {
        return field.dropFirst(3).replacing("/", with: " ").trimmingSuffix { $0 == " " }
      }
      return nil
    }
    if named.count == 2 { return named.joined(separator: " ") }
    var parts: [String] = []
    var hemispheres = 0
    for field in fields {
      let value = field.trimmingSuffix { $0 == " " || $0 == "\n" }
      if ["N", "S", "E", "W", "O"].contains(value) {
        hemispheres += 1
        // O is west in the template of the French and east in none.
        parts.append(value == "O" ? "W" : value)
        if hemispheres == 2 { return marked(parts) }
      } else if Double(value) != nil {
        parts.append(value)
      } else if !value.contains("=") {
        break
      }
    }
    return hemispheres == 0 && parts.count == 2 ? parts.joined(separator: ", ") : nil
  }

  /// The parts with the marks of their units, without which "57.18 N" and "9 E" are ambiguous.
  private static func marked(_ parts: [String]) -> String {
    var text = ""
    var unit = 0
    for part in parts {
      if Double(part) == nil {
        text += part + " "
        unit = 0
      } else {
        text += part + ["°", "′", "″"][min(unit, 2)]
        unit += 1
      }
    }
    return text
  }

  // MARK: - Labelled values

  /// `"lat": 35.336, "lon": 40.141`, `<lat>35.336</lat><lon>40.141</lon>`, `lat="35.3" lon="40.1"`,
  /// `Latitude | 35.336 | Longitude | 40.141`; the labels in either order.
  private static func labelled(_ bytes: ScannedBytes, _ start: Int) -> CoordinateMatch? {
    guard let first = FoundNumber(bytes, at: start), first.decimals >= 1,
      let label = label(bytes, before: start), label.isData
    else { return nil }
    var next = first.end
    // Only marks lie between a value and the next key, and the closing tag of XML.
    while next < bytes.count, next - first.end < 40 {
      if bytes[next] == UInt8(ascii: "<"), bytes[next + 1] == UInt8(ascii: "/") {
        while next < bytes.count, bytes[next] != UInt8(ascii: ">") { next += 1 }
      } else if bytes.hasPrefix("geo:", at: next) {
        next += 3
      } else if bytes.isLetter(next) || bytes.isDigit(next) || bytes[next] >= 0x80 {
        break
      }
      next += 1
    }
    guard let other = AngleWords.all.word(bytes, at: next),
      case .label(let axis) = other.word, axis != label.axis
    else { return nil }
    var value = other.end
    while value - other.end < 16, " \t\n\r\"'=:|>".utf8.contains(bytes[value]) { value += 1 }
    guard value > other.end, let second = FoundNumber(bytes, at: value), second.decimals >= 1,
      !bytes.isWordByte(second.end),
      let reading = reading(first, second, isLongitudeFirst: label.axis == .longitude)
    else { return nil }
    return CoordinateMatch(range: label.start..<second.end, reading)
  }

  /// The label before a value, and whether it is a key of data and not a word of a sentence.
  private static func label(
    _ bytes: ScannedBytes, before start: Int
  ) -> (axis: GeodesyError.Axis, start: Int, isData: Bool)? {
    var end = start
    var isData = false
    while start - end < 16, " \t\n\r\"'=:|>".utf8.contains(bytes[end - 1]) {
      end -= 1
      if "\"'|>\t\n=".utf8.contains(bytes[end]) { isData = true }
    }
    var word = end
    while bytes.isLetter(word - 1), end - word < 12 { word -= 1 }
    guard word < end, !bytes.followsForeignLetter(word),
      let found = AngleWords.all.word(bytes, at: word), found.end == end,
      case .label(let axis) = found.word
    else { return nil }
    // An attribute or a key on a line of its own: "lat: 35.3\nlon: 40.1".
    let isKey = bytes[start - 2] == UInt8(ascii: ":") && bytes[word - 1] == 0x0A
    return (axis, word, isData || isKey)
  }

  static func reading(
    _ first: FoundNumber, _ second: FoundNumber, isLongitudeFirst: Bool
  ) -> CoordinateReading? {
    let (north, east) = isLongitudeFirst ? (second, first) : (first, second)
    guard
      let point = try? Coordinate(validatingLatitude: north.value, longitude: east.value)
    else { return nil }
    return CoordinateReading(
      point, .decimal, latitudeUnit: north.unit, longitudeUnit: east.unit)
  }
}

extension Substring {
  /// The text without the characters at its end that a test holds for.
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
    self[...].trimmingSuffix(isDropped)
  }
}
