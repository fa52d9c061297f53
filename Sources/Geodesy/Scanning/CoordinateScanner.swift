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
/// - UTM; MGRS with at least six digits, or four after "MGRS" or "grid";
/// - full plus codes, `geo:` URIs, geohashes after `geohash:`, and links to maps.
///
/// Text that looks like a coordinate but has impossible values (95 degrees north) is not a match.
public enum CoordinateScanner {
  /// Finds the coordinates of a text.
  ///
  /// Complexity: O(n). Prose without coordinates is scanned at several hundred megabytes a second.
  ///
  /// - Parameter text: UTF-8; invalid bytes are harmless.
  /// - Returns: The matches in text order; they do not overlap.
  public static func matches(in text: some Collection<UInt8>) -> [CoordinateMatch] {
    let found = text.withContiguousStorageIfAvailable { matches(in: ScannedBytes($0)) }
    return found ?? Array(text).withUnsafeBufferPointer { matches(in: ScannedBytes($0)) }
  }

  private static func matches(in bytes: ScannedBytes) -> [CoordinateMatch] {
    var matches: [CoordinateMatch] = []
    var next = 0
    var taken = 0
    while let clue = bytes.nextClue(from: next) {
      let (range, resume) = shape(bytes, clue, notBefore: taken)
      next = max(resume, clue + 1)
      guard let range, range.lowerBound >= taken,
        let reading = try? CoordinateParser.read(bytes.text(range))
      else { continue }
      matches.append(CoordinateMatch(range: range, reading: reading))
      taken = range.upperBound
      next = max(next, taken)
    }
    return matches
  }

  /// The range that a clue belongs to, if any, and where to resume the search.
  private static func shape(
    _ bytes: ScannedBytes, _ clue: Int, notBefore taken: Int
  ) -> (range: Range<Int>?, resume: Int) {
    switch bytes[clue] {
    case UInt8(ascii: ":"):
      guard let range = WebShape.range(bytes, colon: clue) else { return (nil, clue + 1) }
      let isLink = bytes[clue + 1] == UInt8(ascii: "/")
      let isRead = !isLink || WebShape.hasTwoDecimals(bytes, in: range)
      return (isRead ? range : nil, range.upperBound)
    case UInt8(ascii: "+"): return (WebShape.range(bytes, plus: clue), clue + 1)
    default:
      let end = bytes.endOfDigits(clue)
      if let range = WebShape.range(bytes, linkAround: clue, notBefore: taken) {
        return (WebShape.hasTwoDecimals(bytes, in: range) ? range : nil, range.upperBound)
      }
      if let grid = GridShape(bytes, zone: clue) { return (grid.range, end) }
      return (AnglePairShape(bytes, digits: clue)?.range, end)
    }
  }
}

/// Coordinates found in a text.
public struct CoordinateMatch: Hashable, Sendable {
  /// Their position: byte offsets, end exclusive.
  public let range: Range<Int>
  /// The point, its notation and its precision.
  public let reading: CoordinateReading
}
