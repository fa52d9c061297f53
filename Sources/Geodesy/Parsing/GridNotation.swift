/// A UTM or MGRS position as text: a zone, letters, and metres.
struct GridNotation {
  private enum Position {
    case utm(isSouthern: Bool, band: LatitudeBand?, easting: Double, northing: Double)
    case mgrs(band: LatitudeBand, square: String, digits: [UInt8])
  }

  private let zone: Int
  private let position: Position

  /// Reads the text; nil if it has another form.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var rest = text
    let announcement = Self.takeWord(from: &rest, oneOf: ["utm", "mgrs"])
    _ = Self.takeWord(from: &rest, oneOf: ["zone"])
    guard let zone = DecimalNumber(takenFrom: &rest), !zone.hasFraction,
      zone.integerDigits.count <= 2
    else { return nil }
    rest = ScalarText.trimmed(rest)
    let word = rest.prefix(while: ScalarText.isLetter)
    rest = ScalarText.trimmed(rest[word.endIndex...])
    guard let position = Self.position(word, rest, isSquareEnough: announcement == "mgrs") else {
      return nil
    }
    self.zone = Int(zone.value)
    self.position = position
  }

  /// The point, if the numbers and letters are possible.
  func coordinate() throws(GeodesyError) -> Coordinate {
    switch position {
    case .mgrs(let band, let square, let digits):
      return try GridReference(zone: zone, band: band, square: square, digits: digits).coordinate()
    case .utm(let isSouthern, let band, let easting, let northing):
      let coordinate = try UTMCoordinate(
        zone: zone, isSouthern: isSouthern, easting: easting, northing: northing
      ).coordinate()
      if let band, !band.contains(latitude: coordinate.latitude, tolerance: 0.1) {
        throw .utmNorthingOutsideBand(northing: northing, zone: zone, band: band.letter)
      }
      return coordinate
    }
  }

  // MARK: Reading

  /// What follows the zone: a band letter or hemisphere and metres, or a band and a square.
  private static func position(
    _ word: ArraySlice<Unicode.Scalar>, _ rest: ArraySlice<Unicode.Scalar>, isSquareEnough: Bool
  ) -> Position? {
    switch ScalarText.lowercased(word) {
    case "north", "northern", "n":
      // The band N is north of the equator too, so that the letter means the same either way.
      if let position = utm(isSouthern: false, band: nil, rest) { return position }
    case "south", "southern": return utm(isSouthern: true, band: nil, rest)
    default: break
    }
    guard let first = word.first, let band = LatitudeBand(Character(first)) else { return nil }
    if word.count == 1, let position = utm(isSouthern: band.isSouthern, band: band, rest) {
      return position
    }
    var square = word.dropFirst()
    var digits = rest
    if square.isEmpty {
      square = rest.prefix(while: ScalarText.isLetter)
      digits = rest[square.endIndex...]
    }
    let metres = digits.compactMap(ScalarText.digit)
    guard square.count == 2, isSquareEnough || !metres.isEmpty,
      digits.allSatisfy({ ScalarText.digit($0) != nil || ScalarText.isSpace($0) })
    else { return nil }
    return .mgrs(
      band: band, square: ScalarText.string(square), digits: metres.map { $0 + UInt8(ascii: "0") })
  }

  /// Easting and northing, with or without unit and direction: `512345 3912345`,
  /// `512345mE, 3912345mN`.
  private static func utm(
    isSouthern: Bool, band: LatitudeBand?, _ text: ArraySlice<Unicode.Scalar>
  ) -> Position? {
    var rest = text
    guard let first = metres(from: &rest) else { return nil }
    if rest.first == "," { rest.removeFirst() }
    guard let second = metres(from: &rest), rest.isEmpty else { return nil }
    let isSwapped = first.direction == "n" && second.direction == "e"
    guard isSwapped || first.direction != "n" && second.direction != "e" else { return nil }
    let (easting, northing) =
      isSwapped ? (second.number, first.number) : (first.number, second.number)
    // Fewer digits are an angle: "37 N 5 12".
    guard easting.integerDigits.count >= 5 else { return nil }
    return .utm(
      isSouthern: isSouthern, band: band, easting: easting.value, northing: northing.value)
  }

  /// A number of metres with what may follow it: `512345`, `512345 m`, `512345mE`, `512345E`.
  private static func metres(
    from text: inout ArraySlice<Unicode.Scalar>
  ) -> (number: DecimalNumber, direction: String?)? {
    text = ScalarText.trimmed(text)
    guard let number = DecimalNumber(takenFrom: &text) else { return nil }
    let unit = takeWord(from: &text, oneOf: ["m", "me", "mn"])
    let direction = unit.flatMap { $0.count == 2 ? String($0.suffix(1)) : nil }
    return (number, direction ?? takeWord(from: &text, oneOf: ["e", "n"]))
  }

  /// Takes a word off the front, with the white space and colon around it, and lower-cases it.
  private static func takeWord(
    from text: inout ArraySlice<Unicode.Scalar>, oneOf words: [String]
  ) -> String? {
    let start = ScalarText.trimmed(text)
    let run = start.prefix(while: ScalarText.isLetter)
    let word = ScalarText.lowercased(run)
    guard words.contains(word) else {
      text = start
      return nil
    }
    text = ScalarText.trimmed(start[run.endIndex...])
    if text.first == ":" { text = ScalarText.trimmed(text.dropFirst()) }
    return word
  }
}
