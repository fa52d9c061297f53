import PlainText

/// Finds coordinates in running text: news, reports, notices to airmen.
///
/// ```swift
/// CoordinateScanner.matches(in: Array("The village (35°20′N, 40°08′E) was hit.".utf8))
/// // one match: bytes 13..<35, 35.3333, 40.1333, dm, 1.2 km
/// ```
/// It finds the notations that ``CoordinateParser`` reads, if they cannot be mistaken for something
/// else:
/// - two angles with hemispheres, labels (`lat`, `lon`) or degree and minute marks;
/// - two bare decimal numbers with four decimals each, or three after a word such as "coordinates",
///   that are not part of a list, a price or a rate;
/// - UTM, also in words; MGRS with at least six digits, or four after "MGRS" or "grid";
/// - full plus codes, `geo:` URIs, geohashes after `geohash:`, and links to maps;
/// - two numbers below a heading ("Lat/Long:", "longitude, latitude"), or in the columns of a table
///   whose first line names them, in the order of the heading;
/// - GeoJSON, WKT and KML, longitude first; ISO 6709; wiki templates;
/// - references in the national grids of Great Britain and Ireland and Maidenhead locators, after
///   words that announce them.
///
/// Words of angles are read in 20 languages, whatever the language of the text (`AngleVocabulary`).
///
/// Text that looks like a coordinate but has impossible values (95 degrees north) is not a match.
public enum CoordinateScanner {
  /// Finds the coordinates of a text.
  ///
  /// Complexity: O(n). Prose is scanned at about a hundred megabytes a second.
  ///
  /// - Parameters:
  ///   - text: UTF-8; invalid bytes are harmless.
  ///   - letters: What single letters such as O mean in the language of the text.
  /// - Returns: The matches in text order; they do not overlap.
  public static func matches(
    in text: some Collection<UInt8>, letters: HemisphereLetters = .international
  ) -> [CoordinateMatch] {
    let found = text.withContiguousStorageIfAvailable { matches(in: ScannedBytes($0), letters) }
    return found ?? Array(text).withUnsafeBufferPointer { matches(in: ScannedBytes($0), letters) }
  }

  /// Reads a text that is a coordinate and nothing else, in one of the notations that only running
  /// text has: words of other languages, templates, references in national grids.
  ///
  /// - Parameter text: Any text; white space around it is ignored.
  /// - Returns: The point, or nil if the text is not one coordinate.
  public static func reading(ofWhole text: some StringProtocol) -> CoordinateReading? {
    let trimmed = ScalarText.string(ScalarText.trimmed(Array(text.unicodeScalars)[...]))
    guard trimmed.utf8.count <= longestWhole else { return nil }
    let found = matches(in: Array(trimmed.utf8))
    return found.count == 1 && found[0].range.count == trimmed.utf8.count ? found[0].reading : nil
  }

  /// Finds short plus codes such as `9G8F+6W`, which need a place nearby to become points
  /// (``PlusCode/init(short:near:)``).
  ///
  /// - Parameter text: UTF-8; invalid bytes are harmless.
  /// - Returns: Byte ranges in text order.
  public static func shortPlusCodes(in text: some Collection<UInt8>) -> [Range<Int>] {
    let find: (UnsafeBufferPointer<UInt8>) -> [Range<Int>] = { buffer in
      let bytes = ScannedBytes(buffer)
      return buffer.indices.filter { buffer[$0] == UInt8(ascii: "+") }
        .compactMap { WebShape.shortCode(bytes, plus: $0) }
    }
    return text.withContiguousStorageIfAvailable(find) ?? Array(text).withUnsafeBufferPointer(find)
  }

  private static let longestWhole = 2_000

  private static func matches(
    in bytes: ScannedBytes, _ letters: HemisphereLetters
  ) -> [CoordinateMatch] {
    var matches: [CoordinateMatch] = []
    var next = 0
    var taken = 0
    while let clue = bytes.nextClue(from: next) {
      let (match, resume) = match(bytes, clue, notBefore: taken, letters)
      next = max(resume, clue + 1)
      guard let match, match.range.lowerBound >= taken else { continue }
      matches.append(match)
      taken = match.range.upperBound
      next = max(next, taken)
    }
    return matches
  }

  /// The coordinate that a clue belongs to, if any, and where to resume the search.
  private static func match(
    _ bytes: ScannedBytes, _ clue: Int, notBefore taken: Int, _ letters: HemisphereLetters
  ) -> (match: CoordinateMatch?, resume: Int) {
    switch bytes[clue] {
    case UInt8(ascii: ":"):
      guard let range = WebShape.range(bytes, colon: clue) else { return (nil, clue + 1) }
      let isLink = bytes[clue + 1] == UInt8(ascii: "/")
      let isRead = !isLink || WebShape.mayShowPoint(bytes, in: range)
      return (isRead ? parsed(bytes, range) : nil, range.upperBound)
    case UInt8(ascii: "+"):
      if let match = StandardShape.match(bytes, sign: clue) { return (match, clue + 1) }
      return (WebShape.range(bytes, plus: clue).flatMap { parsed(bytes, $0) }, clue + 1)
    default:
      let end = max(bytes.endOfDigits(clue), clue + 1)
      if let range = WebShape.range(bytes, linkAround: clue, notBefore: taken) {
        return (
          WebShape.mayShowPoint(bytes, in: range) ? parsed(bytes, range) : nil, range.upperBound
        )
      }
      if bytes[clue - 1] == UInt8(ascii: "-"),
        let match = StandardShape.match(bytes, sign: clue - 1)
      {
        return (match, end)
      }
      if let grid = GridShape(bytes, zone: clue),
        let reading = try? CoordinateParser.read(grid.text)
      {
        return (CoordinateMatch(range: grid.range, reading), end)
      }
      let match =
        MarkupShape.match(bytes, digits: clue) ?? NationalGridShape.match(bytes, digits: clue)
        ?? WordedGridShape.match(bytes, digits: clue) ?? angles(bytes, clue, letters)
      return (match, end)
    }
  }

  private static func angles(
    _ bytes: ScannedBytes, _ digits: Int, _ letters: HemisphereLetters
  ) -> CoordinateMatch? {
    guard let pair = AnglePairShape(bytes, digits: digits, letters),
      let reading = try? pair.reading()
    else { return nil }
    return CoordinateMatch(range: pair.range, reading)
  }

  private static func parsed(_ bytes: ScannedBytes, _ range: Range<Int>) -> CoordinateMatch? {
    (try? CoordinateParser.read(bytes.text(range))).map { CoordinateMatch(range: range, $0) }
  }
}

/// Coordinates found in a text.
public struct CoordinateMatch: Hashable, Sendable {
  /// Their position: byte offsets, end exclusive.
  public let range: Range<Int>
  /// The point, its notation and its precision.
  public let reading: CoordinateReading

  init(range: Range<Int>, _ reading: CoordinateReading) {
    self.range = range
    self.reading = reading
  }

  /// Makes the match of a short plus code that a place completes; nil if the text is not a short
  /// code, or if the completed cell lies farther than 30 km from the place, so that the place is not
  /// the one that is meant.
  ///
  /// - Parameters:
  ///   - text: The short code.
  ///   - range: Its byte range.
  ///   - place: The place named beside it.
  public init?(
    shortPlusCode text: some StringProtocol, at range: Range<Int>, near place: Coordinate
  ) {
    guard let code = try? PlusCode(short: text, near: place),
      Geodesic.wgs84.distance(from: place, to: code.coordinate) <= 30_000
    else { return nil }
    self.init(range: range, CoordinateReading(code.cell, .plusCode))
  }
}
