/// A heading before two numbers that says which is the latitude: "Lat/Long:", "longitude, latitude",
/// or the first line of a table with a column for each.
enum PairHeading {
  case latitudeFirst
  case longitudeFirst

  private static let compounds: [(StaticString, PairHeading)] = [
    ("latlong", .latitudeFirst), ("latlng", .latitudeFirst), ("latlon", .latitudeFirst),
    ("lonlat", .longitudeFirst), ("lnglat", .longitudeFirst), ("longlat", .longitudeFirst),
  ]

  /// Recognises the heading that ends before the numbers at an offset.
  init?(_ bytes: ScannedBytes, before start: Int) {
    guard Self.mayEnd(bytes, before: start) else { return nil }
    for offset in max(0, start - 72)..<max(0, start)
    where !bytes.isWordByte(offset - 1) && (bytes.isLetter(offset) || bytes[offset] >= 0xC3) {
      if let (heading, end) = Self.words(bytes, at: offset), Self.leads(bytes, from: end, to: start)
      {
        self = heading
        return
      }
    }
    return nil
  }

  private static let lastWords: [StaticString] =
    compounds.map(\.0) + ["is", "are", "of", "coordinates", "wgs84"]

  /// Whether the last word before an offset can end a heading, which that of most numbers cannot.
  private static func mayEnd(_ bytes: ScannedBytes, before start: Int) -> Bool {
    var end = start
    while start - end < 12,
      bytes.lengthOfSpace(end - 1) == 1 || ":=.([{|\"'>".utf8.contains(bytes[end - 1])
    { end -= 1 }
    guard bytes.isLetter(end - 1) else {
      return end > 0 && !bytes.isDigit(end - 1) && !".,-$".utf8.contains(bytes[end - 1])
    }
    var word = end
    while bytes.isLetter(word - 1), end - word < 16 { word -= 1 }
    return bytes[word - 1] >= 0x80 || label(bytes, at: word) != nil
      || bytes.word(of: lastWords, at: word) != nil
  }

  /// Two labels with something between them: "lat/long", "Latitude and longitude", "latlng".
  private static func words(
    _ bytes: ScannedBytes, at start: Int
  ) -> (heading: PairHeading, end: Int)? {
    for (word, heading) in compounds where bytes.hasWord(word, at: start) {
      return (heading, start + word.utf8CodeUnitCount)
    }
    guard let first = label(bytes, at: start) else { return nil }
    var next = bytes.endOfSpaces(first.end)
    if "/,-&+|;".utf8.contains(bytes[next]) {
      next = bytes.endOfSpaces(next + 1)
    } else if let word = AngleWords.all.word(bytes, at: next), word.word == .and {
      next = bytes.endOfSpaces(word.end)
    }
    guard next > first.end, let second = label(bytes, at: next), second.axis != first.axis else {
      return nil
    }
    return (first.axis == .latitude ? .latitudeFirst : .longitudeFirst, second.end)
  }

  private static func label(
    _ bytes: ScannedBytes, at start: Int
  ) -> (axis: GeodesyError.Axis, end: Int)? {
    guard let found = AngleWords.all.word(bytes, at: start), case .label(let axis) = found.word
    else { return nil }
    return (axis, bytes[found.end] == UInt8(ascii: ".") ? found.end + 1 : found.end)
  }

  /// Whether only punctuation, white space and one remark in brackets lie between.
  private static func leads(_ bytes: ScannedBytes, from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end {
      let space = bytes.lengthOfSpace(offset)
      if space > 0 {
        offset += space
      } else if bytes[offset] == UInt8(ascii: "("),
        let close = (offset..<min(end, offset + 28)).first(where: { bytes[$0] == 0x29 })
      {
        offset = close + 1
      } else if bytes.hasBytes([0xEF, 0xBC, 0x9A], at: offset) {
        offset += 3
      } else if ":=()[{|\"'>".utf8.contains(bytes[offset]) {
        offset += 1
      } else if let word = bytes.word(of: ["is", "are", "of", "coordinates", "wgs84"], at: offset) {
        offset += word.utf8CodeUnitCount
      } else {
        return false
      }
    }
    return offset == end
  }

  // MARK: - Tables

  private static let longestTable = 4_000
  private static let separators = Array(",;|\t".utf8)

  /// The order of the columns that two numbers of a table are in, by the line above the rows that
  /// names the columns. The first number begins at `start`, and its separator is at `separator`.
  static func ofColumns(
    _ bytes: ScannedBytes, _ start: Int, separator: Int
  ) -> PairHeading? {
    let mark = bytes[separator]
    guard separators.contains(mark) else { return nil }
    var line = Self.line(bytes, around: start)
    let column = (line.lowerBound..<start).count { bytes[$0] == mark }
    let first = line.lowerBound
    while line.lowerBound > 0, first - line.lowerBound < longestTable {
      line = Self.line(bytes, around: line.lowerBound - 1)
      if line.contains(where: bytes.isDigit) {
        guard line.contains(where: { bytes[$0] == mark }) else { return nil }
        continue
      }
      let fields = Self.fields(bytes, line, mark)
      guard column + 1 < fields.count, let north = fields[column], let east = fields[column + 1],
        north != east
      else { return nil }
      return north == .latitude ? .latitudeFirst : .longitudeFirst
    }
    return nil
  }

  private static func line(_ bytes: ScannedBytes, around offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<max(start, end)
  }

  /// What each column of a heading is; nil for columns of another kind.
  private static func fields(
    _ bytes: ScannedBytes, _ line: Range<Int>, _ mark: UInt8
  ) -> [GeodesyError.Axis?] {
    var fields: [GeodesyError.Axis?] = []
    var start = line.lowerBound
    for end in line.lowerBound...line.upperBound
    where end == line.upperBound || bytes[end] == mark {
      while start < end, bytes[start] == 0x20 || bytes[start] == 0x22 { start += 1 }
      fields.append(label(bytes, at: start)?.axis)
      start = end + 1
    }
    return fields
  }
}
