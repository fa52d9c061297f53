import PlainText

/// A notation for writing a coordinate, with its precision.
///
/// ```swift
/// let place = Coordinate(latitude: 35.33588, longitude: 40.14083)
/// try CoordinateFormat.dms().text(of: place)                 // 35°20′09.2″N 040°08′27.0″E
/// try CoordinateFormat.mgrs(.hundredMetres).text(of: place)  // 37S FV 036 108
/// try CoordinateFormat.plusCode().text(of: place)            // 8H7284PR+98
/// ```
/// ``CoordinateParser`` reads all of them. It needs the prefix `geohash:`, which ``text(of:)``
/// writes, and the word MGRS before 100 km squares and before polar cells of 1 km or more.
public enum CoordinateFormat: Hashable, Sendable {
  /// Decimal degrees, latitude first: `35.335880, 40.140830`. Decimals 0...15.
  case decimal(decimals: Int = 6)
  /// Degrees, minutes and seconds, the seconds with 0...9 decimals.
  case dms(decimals: Int = 1)
  /// Degrees and minutes, the minutes with 0...11 decimals.
  case dm(decimals: Int = 3)
  /// UTM with the band letter: `37S 603678 3910889`. Metres with 0...9 decimals, rounded.
  case utm(decimals: Int = 0)
  /// MGRS: the cell that contains the point.
  case mgrs(GridReference.Cell = .metre)
  /// A geohash of 1...12 characters, after `geohash:`.
  case geohash(length: Int = 9)
  /// A plus code of 2, 4, 6, 8 or 10...15 digits.
  case plusCode(length: Int = 10)
  /// A `geo:` URI (RFC 5870), with 0...15 decimals and no trailing zeros.
  case geo(decimals: Int = 6)

  /// Finds a format by the name of its notation, such as `dms` or `pluscode`, with its default
  /// precision.
  ///
  /// - Parameter name: One of ``names``, in any case.
  public init?(_ name: some StringProtocol) {
    switch CoordinateNotation(rawValue: name.lowercased()) {
    case .decimal: self = .decimal()
    case .dms: self = .dms()
    case .dm: self = .dm()
    case .utm: self = .utm()
    case .mgrs: self = .mgrs()
    case .geohash: self = .geohash()
    case .plusCode: self = .plusCode()
    case .geo: self = .geo()
    case .mapLink, .nationalGrid, .locator, nil: return nil
    }
  }

  /// The names of the formats that can be written.
  public static let names = CoordinateNotation.allCases
    .filter { ![.mapLink, .nationalGrid, .locator].contains($0) }.map(\.rawValue)

  /// The notation of the format.
  public var notation: CoordinateNotation {
    switch self {
    case .decimal: .decimal
    case .dms: .dms
    case .dm: .dm
    case .utm: .utm
    case .mgrs: .mgrs
    case .geohash: .geohash
    case .plusCode: .plusCode
    case .geo: .geo
    }
  }

  /// Writes a coordinate.
  ///
  /// - Parameter coordinate: The point.
  /// - Returns: The text, without surrounding white space.
  /// - Throws: ``GeodesyError/latitudeOutsideGrid(_:)`` for UTM near a pole;
  ///   ``GeodesyError/precisionOutOfRange(_:least:greatest:)`` or
  ///   ``GeodesyError/plusCodeLength(_:)`` for a precision that the format does not have.
  public func text(of coordinate: Coordinate) throws(GeodesyError) -> String {
    let (latitude, longitude) = (coordinate.latitude, coordinate.longitude)
    switch self {
    case .decimal(let decimals):
      try Self.check(decimals, 0, 15)
      return NumberText.fixed(latitude, decimals: decimals) + ", "
        + NumberText.fixed(longitude, decimals: decimals)
    case .dms(let decimals):
      try Self.check(decimals, 0, 9)
      return AngleText.dms(latitude, .latitude, decimals: decimals) + " "
        + AngleText.dms(longitude, .longitude, decimals: decimals)
    case .dm(let decimals):
      try Self.check(decimals, 0, 11)
      return AngleText.dm(latitude, .latitude, decimals: decimals) + " "
        + AngleText.dm(longitude, .longitude, decimals: decimals)
    case .utm(let decimals):
      try Self.check(decimals, 0, 9)
      let utm = try UTMCoordinate(coordinate)
      return "\(utm.zone)\(LatitudeBand(containing: latitude).letter) "
        + NumberText.fixed(utm.easting, decimals: decimals) + " "
        + NumberText.fixed(utm.northing, decimals: decimals)
    case .mgrs(let cell): return try GridReference(coordinate, cell: cell).description
    case .geohash(let length):
      try Self.check(length, 1, 12)
      return "geohash:" + Geohash(coordinate, length: length).text
    case .plusCode(let length):
      guard PlusCode.isLength(length) else { throw .plusCodeLength(length) }
      return PlusCode(coordinate, length: length).text
    case .geo(let decimals):
      try Self.check(decimals, 0, 15)
      var bytes = Array("geo:".utf8)
      Self.append(latitude, decimals: decimals, to: &bytes)
      bytes.append(UInt8(ascii: ","))
      // RFC 5870 section 3.4.2: the longitude of a pole is written 0, and 180 has no sign.
      Self.append(
        abs(latitude) == 90 ? 0 : longitude == -180 ? 180 : longitude, decimals: decimals,
        to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func check(_ digits: Int, _ least: Int, _ greatest: Int) throws(GeodesyError) {
    guard least...greatest ~= digits else {
      throw .precisionOutOfRange(digits, least: least, greatest: greatest)
    }
  }

  private static func append(_ degrees: Double, decimals: Int, to bytes: inout [UInt8]) {
    // With 14 or 15 decimals, three-digit degrees exceed 2^53 and have no exact integer.
    let possible = min(decimals, 13)
    _ = NumberText.appendRounded(degrees, decimals: possible, keepingZeros: false, to: &bytes)
  }
}

/// The form of a text that stands for a coordinate.
public enum CoordinateNotation: String, CaseIterable, Sendable {
  /// Decimal degrees: `35.3359, 40.1408`.
  case decimal
  /// Degrees, minutes and seconds: `35°20′09″N 40°08′27″E`.
  case dms
  /// Degrees and minutes: `35°20.15′N 40°08.45′E`.
  case dm
  /// Universal Transverse Mercator: `37S 603678 3910889`.
  case utm
  /// Military Grid Reference System: `37S FV 03677 10888`.
  case mgrs
  /// A geohash: `geohash:syk912`.
  case geohash
  /// An Open Location Code: `8H7284PR+98`.
  case plusCode = "pluscode"
  /// A `geo:` URI (RFC 5870).
  case geo
  /// A link to a map on the web.
  case mapLink = "link"
  /// The national grid of Great Britain or Ireland: `NN 166 712`.
  case nationalGrid = "national-grid"
  /// A Maidenhead locator, as radio amateurs use it: `JN58td`.
  case locator
}
