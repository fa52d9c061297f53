import PlainText

extension GeodesyError: CustomStringConvertible {
  /// The error as a sentence for people.
  public var description: String {
    switch self {
    case .latitudeOutOfRange(let degrees):
      "latitude \(number(degrees)) is outside -90...90"
    case .longitudeOutOfRange(let degrees):
      "longitude \(number(degrees)) is outside -180...180"
    case .southAboveNorth(let south, let north):
      "the south edge \(number(south)) lies north of the north edge \(number(north))"
    case .minutesOutOfRange(let minutes):
      "\(number(minutes)) minutes of arc are outside 0..<60"
    case .secondsOutOfRange(let seconds):
      "\(number(seconds)) seconds of arc are outside 0..<60"
    case .fractionBeforeSmallerUnit(let value):
      "\(number(value)) has a fraction, and a smaller unit follows; only the last may have one"
    case .signWithHemisphere(let degrees):
      "\(number(degrees)) has both a sign and a hemisphere; write one of them"
    case .axisTwice(let axis):
      "found two \(axis.rawValue)s; expected a latitude and a longitude"
    case .axisMissing(let axis):
      "the \(axis.rawValue) is missing; expected a latitude and a longitude"
    case .unknownReferenceSystem(let name):
      "the reference system \(name) is unknown; expected wgs84"
    case .utmZoneOutOfRange(let zone):
      "UTM zone \(zone) is outside 1...60"
    case .utmEastingOutOfRange(let easting):
      "UTM easting \(number(easting)) is outside 100000..<1000000 metres"
    case .utmNorthingOutOfRange(let northing):
      "UTM northing \(number(northing)) is outside 0...10000000 metres"
    case .latitudeOutsideGrid(let degrees):
      "latitude \(number(degrees)) is outside -80...84, where UTM is defined"
    case .utmNorthingOutsideBand(let northing, let zone, "S"):
      "UTM northing \(number(northing)) is not in band S (32...40 degrees north);"
        + " for the southern hemisphere write “\(zone) south”"
    case .utmNorthingOutsideBand(let northing, let zone, let band):
      "UTM northing \(number(northing)) is not in band \(band) of zone \(zone)"
    case .gridSquareUnknown(let square, let zone, let band):
      "the 100 km square \(square) does not exist in \(zone)\(band)"
    case .polarSquareUnknown(let square, let area):
      "the 100 km square \(square) does not exist in the polar area \(area)"
    case .latitudeBandUnknown(let letter):
      "\(letter) is not a latitude band; expected C to X without I and O"
    case .gridDigitCount(let count):
      "a grid reference has an even number of digits, at most 10; found \(count)"
    case .notAGeohash(let text):
      "“\(text)” is not a geohash; expected 1 to 12 characters from 0-9 and b-z"
        + " without i, l and o"
    case .notAPlusCode(let text):
      "“\(text)” is not a plus code; expected one like 8FVC9G8F+6W"
    case .shortPlusCode(let text):
      "the plus code \(text) is short; write it in full, as in 8FVC9G8F+6W"
    case .plusCodeLength(let length):
      "a plus code has 2, 4, 6, 8 or 10...15 digits; found \(length)"
    case .precisionOutOfRange(let digits, let least, let greatest):
      "a precision of \(digits) digits is outside \(least)...\(greatest)"
    case .unknownCoordinateSystem(let text, let nearest):
      "the coordinate reference system “\(text)” is unknown"
        + (nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))")
    case .notACoordinateSystem(let text):
      "“\(text)” does not define a coordinate reference system"
    case .notAHorizontalSystem(let text, let isVertical):
      "“\(text)” is \(isVertical ? "a system of heights" : "a geocentric system"); "
        + "expected a system with an easting and a northing, or with longitude and latitude"
    case .positionNotFinite(let x, let y):
      "the position \(number(x)), \(number(y)) is not finite"
    case .outsideArea(let x, let y, let system, let area):
      "the position \(number(x)), \(number(y)) is outside the area of \(system): \(area)"
    case .unknownEllipsoid(let text):
      "the ellipsoid “\(text)” is unknown; expected a name such as WGS84, GRS80, clrk66, bessel"
        + " or intl, or a radius and an inverse flattening: 6378137,298.257"
    case .ellipsoidOutOfRange(let radius, let inverse):
      "the ellipsoid \(number(radius)),\(number(inverse)) is out of range; expected a radius of"
        + " 1000...1e9 m and an inverse flattening of 50 or more, or 0 for a sphere"
    case .notALength(let text):
      "“\(text)” is not a length; expected a number and one of m, km, mi, nmi, ft"
    case .lengthOutOfRange(let text):
      "the length \(text) is outside 0...1000000 km"
    case .proj(let operation, let code, let message):
      "PROJ cannot perform \(operation): \(message) (\(code))"
    }
  }

  private func number(_ value: Double) -> String { NumberText.shortest(value) }
}
