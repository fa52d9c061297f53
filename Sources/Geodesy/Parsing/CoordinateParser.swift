import PlainText

/// Parses coordinates in the notations that people and the press use.
///
/// ```swift
/// try CoordinateParser.parse("35°20′09″N 40°08′27″E")  // 35.335833, 40.140833
/// try CoordinateParser.parse("35.3359, 40.1408")       // 35.3359, 40.1408
/// try CoordinateParser.parse("37S FV 12345 67890")     // 35.848780, 40.244114
/// try CoordinateParser.parse("Paris")                  // nil
/// try CoordinateParser.parse("135.33, 40.14")          // throws: latitude 135.33 is outside -90...90
/// ```
/// It accepts:
/// - decimal degrees, latitude first, separated by a comma, a semicolon or a space; also with
///   decimal commas (`35,3359 40,1408`), with the words lat and lon, and with hemispheres on either
///   side;
/// - degrees, minutes and seconds with any of the usual marks, with words (`35 deg 20 min N`), with
///   hyphens or colons (`35-20-09N 040-08-27E`), or run together (`352009N 0400827E`);
/// - a `geo:` URI (RFC 5870), and links to web maps that name a point;
/// - UTM with a zone and a band or hemisphere (`37S 512345 3912345`, `37 south 512345 8912345`);
///   the letter S means band S, and the word south the hemisphere;
/// - MGRS (`37S FV 12345 67890`, `Z AH 12345 12345`), read as the middle of the cell that it names;
/// - a full plus code (`8H7284PR+98`), and a geohash after `geohash:`, both read as the middle of
///   the cell.
public enum CoordinateParser {
  /// The greatest length of coordinates in Unicode scalars; only map links may be longer.
  private static let longestText = 200
  private static let longestLink = 2_000

  /// Parses a text that may be coordinates.
  ///
  /// Complexity: O(n), with n limited to 2,000 Unicode scalars: a longer text is not coordinates.
  ///
  /// - Parameter text: Any text; surrounding white space and one pair of parentheses are ignored.
  /// - Returns: The point, or nil if the text does not look like coordinates.
  /// - Throws: A ``GeodesyError`` if the text looks like coordinates but its values are impossible.
  public static func parse(_ text: some StringProtocol) throws(GeodesyError) -> Coordinate? {
    try read(text)?.coordinate
  }

  /// Parses a text that may be coordinates, and reports its notation and precision.
  ///
  /// - Parameter text: Any text; surrounding white space and one pair of parentheses are ignored.
  /// - Returns: The point with its notation, or nil if the text does not look like coordinates.
  /// - Throws: A ``GeodesyError`` if the text looks like coordinates but its values are impossible.
  public static func read(_ text: some StringProtocol) throws(GeodesyError) -> CoordinateReading? {
    var scalars = ScalarText.trimmed(Array(text.unicodeScalars.prefix(longestLink + 1))[...])
    guard scalars.count <= longestLink else { return nil }
    if let link = MapLink(scalars) { return try link.reading() }
    guard scalars.count <= longestText else { return nil }
    if scalars.first == "(", scalars.last == ")" {
      scalars = ScalarText.trimmed(scalars.dropFirst().dropLast())
    }
    if let code = try cell(scalars) { return code }
    // Every notation has a digit, except a 100 km square at a pole after the word MGRS.
    guard
      scalars.contains(where: { ScalarText.digit($0) != nil })
        || ScalarText.lowercased(scalars.prefix(4)) == "mgrs"
    else { return nil }
    if let uri = GeoURI(scalars) { return try uri.reading() }
    if let grid = GridNotation(scalars) { return try grid.reading() }
    guard let angles = AnglePair(scalars) else { return nil }
    return try angles.reading()
  }

  /// Parses a geohash or a plus code.
  private static func cell(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) throws(GeodesyError) -> CoordinateReading? {
    if ScalarText.lowercased(scalars.prefix(8)) == "geohash:" {
      let text = ScalarText.string(ScalarText.trimmed(scalars.dropFirst(8)))
      return CoordinateReading(try Geohash(text).cell, .geohash)
    }
    // A sign can precede a number too, so a plus code needs eight characters before its `+`, or a
    // letter.
    guard let plus = scalars.firstIndex(of: "+"), plus - scalars.startIndex >= 2,
      plus - scalars.startIndex == 8 || scalars.contains(where: ScalarText.isLetter),
      (try? PlusCodeText(ScalarText.string(scalars))) != nil
    else { return nil }
    return CoordinateReading(try PlusCode(ScalarText.string(scalars)).cell, .plusCode)
  }
}
