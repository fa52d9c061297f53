import PlainText

/// A UTM or MGRS position as text: a zone, letters and metres.
struct GridNotation {
  private enum Position {
    case utm(
      isSouthern: Bool, band: LatitudeBand?, easting: DecimalNumber, northing: DecimalNumber)
    case mgrs(band: LatitudeBand, square: String, digits: [UInt8])
    case polar(area: PolarArea, square: String, digits: [UInt8])
    /// A letter that is not a band, in what is otherwise a grid position.
    case unknownBand(String)
  }

  /// The zone, 1...60; meaningless in the polar areas.
  private let zone: Int
  private let position: Position

  /// Parses the text; nil if it has another form.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    var rest = text
    let announcement = Self.takeWord(from: &rest, oneOf: ["utm", "mgrs"])
    _ = Self.takeWord(from: &rest, oneOf: ["zone"])
    if let position = Self.polar(rest, isAnnounced: announcement == "mgrs") {
      self.zone = 0
      self.position = position
      return
    }
    guard let zone = DecimalNumber(takenFrom: &rest), !zone.hasFraction,
      zone.integerDigits.count <= 2
    else { return nil }
    rest = ScalarText.trimmed(rest)
    let word = rest.prefix(while: ScalarText.isLetter)
    rest = ScalarText.trimmed(rest[word.endIndex...])
    // In capitals, a zone with three letters can only be a square: "37S FV".
    let isUpper = (word + rest).allSatisfy { "A"..."Z" ~= $0 || ScalarText.isSpace($0) }
    guard
      let position = Self.position(
        word, rest, isSquareEnough: announcement == "mgrs" || isUpper)
    else { return nil }
    self.zone = Int(zone.value)
    self.position = position
  }

  /// The point and its precision, if the numbers and letters are possible.
  func reading() throws(GeodesyError) -> CoordinateReading {
    switch position {
    case .mgrs(let band, let square, let digits):
      return try Self.reading(
        of: GridReference(zone: .utm(zone, band), square: square, digits: digits))
    case .polar(let area, let square, let digits):
      return try Self.reading(
        of: GridReference(zone: .polar(area), square: square, digits: digits))
    case .unknownBand(let letter): throw .latitudeBandUnknown(letter)
    case .utm(let isSouthern, let band, let easting, let northing):
      let coordinate = try UTMCoordinate(
        zone: zone, isSouthern: isSouthern, easting: easting.value, northing: northing.value
      ).coordinate()
      if let band, !band.contains(latitude: coordinate.latitude, tolerance: 0.1) {
        throw .utmNorthingOutsideBand(northing: northing.value, zone: zone, band: band.letter)
      }
      return CoordinateReading(
        coordinate, .utm, cellHeight: northing.unit, cellWidth: easting.unit)
    }
  }

  private static func reading(
    of reference: GridReference
  ) throws(GeodesyError) -> CoordinateReading {
    let side = reference.cell.metres
    return CoordinateReading(
      try reference.coordinate(), .mgrs, cellHeight: side, cellWidth: side)
  }

  // MARK: Reading

  /// Parses what follows the zone: a band letter or hemisphere and metres, or a band and a square.
  private static func position(
    _ word: ArraySlice<Unicode.Scalar>, _ rest: ArraySlice<Unicode.Scalar>, isSquareEnough: Bool
  ) -> Position? {
    switch ScalarText.lowercased(word) {
    case "north", "northern", "n":
      // Band N lies north of the equator too, so the letter means the same either way.
      if let position = utm(isSouthern: false, band: nil, rest) { return position }
    case "south", "southern": return utm(isSouthern: true, band: nil, rest)
    default: break
    }
    guard let first = word.first else { return nil }
    guard let band = LatitudeBand(Character(first)) else {
      return unknownBand(word, rest)
    }
    if word.count == 1, let position = utm(isSouthern: band.isSouthern, band: band, rest) {
      return position
    }
    var square = word.dropFirst()
    var digits = rest
    if square.isEmpty {
      square = rest.prefix(while: ScalarText.isLetter)
      digits = rest[square.endIndex...]
    }
    guard square.count == 2, let metres = Self.digits(digits), isSquareEnough || !metres.isEmpty
    else { return nil }
    return .mgrs(band: band, square: ScalarText.string(square), digits: metres)
  }

  /// Parses an easting and a northing, with or without unit and direction: `512345 3912345`,
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
    // With fewer digits they are an angle: "37 N 5 12".
    guard easting.integerDigits.count >= 5 else { return nil }
    return .utm(isSouthern: isSouthern, band: band, easting: easting, northing: northing)
  }

  /// Parses a reference in the polar areas, which has no zone: `Z AH 12345 12345`. Without the word
  /// MGRS it needs at least six digits, because three letters and a number may be anything.
  private static func polar(
    _ text: ArraySlice<Unicode.Scalar>, isAnnounced: Bool
  ) -> Position? {
    var letters = text.prefix(while: ScalarText.isLetter)
    var rest = ScalarText.trimmed(text[letters.endIndex...])
    guard let first = letters.first, let area = PolarArea(Character(first)) else { return nil }
    if letters.count == 1 {
      letters = rest.prefix(while: ScalarText.isLetter)
      rest = rest[letters.endIndex...]
    } else {
      letters = letters.dropFirst()
    }
    guard letters.count == 2, let digits = digits(rest), isAnnounced || digits.count >= 6 else {
      return nil
    }
    return .polar(area: area, square: ScalarText.string(letters), digits: digits)
  }

  /// Recognises what would be a position if its first letter were a band: `37I FV 12345 67890`.
  private static func unknownBand(
    _ word: ArraySlice<Unicode.Scalar>, _ rest: ArraySlice<Unicode.Scalar>
  ) -> Position? {
    var square = word.dropFirst()
    var numbers = rest
    if square.isEmpty {
      square = rest.prefix(while: ScalarText.isLetter)
      numbers = ScalarText.trimmed(rest[square.endIndex...])
    }
    // Not "7 OCT 2023" or "10 Ave 123456".
    let isUpper = (word + square).allSatisfy { "A"..."Z" ~= $0 }
    let isGrid = isUpper && square.count == 2 && (digits(numbers)?.count ?? 0) >= 6
    let isUTM = square.isEmpty && utm(isSouthern: false, band: nil, numbers) != nil
    return isGrid || isUTM ? .unknownBand(ScalarText.string(word.prefix(1)).uppercased()) : nil
  }

  /// The digits of a text as ASCII; nil if it contains anything but digits and white space.
  private static func digits(_ text: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard text.allSatisfy({ ScalarText.digit($0) != nil || ScalarText.isSpace($0) }) else {
      return nil
    }
    return text.compactMap(ScalarText.digit).map { $0 + UInt8(ascii: "0") }
  }

  /// Parses a number of metres with what may follow it: `512345`, `512345 m`, `512345mE`,
  /// `512345E`.
  private static func metres(
    from text: inout ArraySlice<Unicode.Scalar>
  ) -> (number: DecimalNumber, direction: String?)? {
    text = ScalarText.trimmed(text)
    guard let number = DecimalNumber(takenFrom: &text) else { return nil }
    let unit = takeWord(from: &text, oneOf: ["m", "me", "mn"])
    let direction = unit.flatMap { $0.count == 2 ? String($0.suffix(1)) : nil }
    return (number, direction ?? takeWord(from: &text, oneOf: ["e", "n"]))
  }

  /// Consumes a word at the front, with surrounding white space and a colon, and returns it in
  /// lower case.
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
