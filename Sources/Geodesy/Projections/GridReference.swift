/// A reference in the Military Grid Reference System on WGS 84: `37S FV 12345 67890`.
///
/// The letters and digits are decoded here (NIMA TM 8358.1); what remains is a UTM position.
struct GridReference: Hashable {
  let zone: Int
  let band: LatitudeBand
  /// The letters of the 100 km square, column and row, in upper case.
  let square: String
  /// Metres east of the square's west edge, to the middle of the cell that is referred to.
  let eastingInSquare: Double
  /// Metres north of the square's south edge, to the middle of the cell that is referred to.
  let northingInSquare: Double

  /// Reads the parts of a reference.
  ///
  /// - Parameters:
  ///   - zone: 1...60.
  ///   - band: The letter of latitude.
  ///   - square: Two letters in either case.
  ///   - digits: Easting and northing, ASCII digits, equally many of each: none for the whole
  ///     square, five for a cell of one metre.
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)`` or ``GeodesyError/gridDigitCount(_:)``.
  init(
    zone: Int, band: LatitudeBand, square: String, digits: some Collection<UInt8>
  ) throws(GeodesyError) {
    guard 1...60 ~= zone else { throw .utmZoneOutOfRange(zone) }
    guard digits.count.isMultiple(of: 2), digits.count <= 10 else {
      throw .gridDigitCount(digits.count)
    }
    let half = digits.count / 2
    var cell = 100_000.0
    for _ in 0..<half { cell /= 10 }
    let number: (any Collection<UInt8>) -> Double = { digits in
      digits.reduce(0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) }
    }
    self.zone = zone
    self.band = band
    self.square = square.uppercased()
    eastingInSquare = (number(digits.prefix(half)) + 0.5) * cell
    northingInSquare = (number(digits.suffix(half)) + 0.5) * cell
  }

  /// The middle of the cell in degrees, WGS 84, as GeographicLib takes it.
  func coordinate() throws(GeodesyError) -> Coordinate {
    let unknown = GeodesyError.gridSquareUnknown(square: square, zone: zone, band: band.letter)
    let columns = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"][zone % 3]
    let rows = "ABCDEFGHJKLMNPQRSTUV"
    guard let columnLetter = square.first, let rowLetter = square.last,
      let column = Self.offset(of: columnLetter, in: columns),
      let row = Self.offset(of: rowLetter, in: rows)
    else { throw unknown }
    // Rows repeat every 2,000 km, and begin five letters later in even zones.
    let firstRow = zone.isMultiple(of: 2) ? 5 : 0
    var southEdge = Double((row - firstRow + 20) % 20) * 100_000
    while southEdge < band.leastNorthing { southEdge += 2_000_000 }
    guard southEdge < 10_000_000 else { throw unknown }
    let coordinate = try UTMCoordinate(
      zone: zone, isSouthern: band.isSouthern,
      easting: Double(column + 1) * 100_000 + eastingInSquare,
      northing: southEdge + northingInSquare
    ).coordinate()
    // A square that a band's edge cuts has its middle up to half a degree beyond the edge.
    guard band.contains(latitude: coordinate.latitude, tolerance: 1) else { throw unknown }
    return coordinate
  }

  private static func offset(of letter: Character, in letters: String) -> Int? {
    letters.firstIndex(of: letter).map { letters.distance(from: letters.startIndex, to: $0) }
  }
}
