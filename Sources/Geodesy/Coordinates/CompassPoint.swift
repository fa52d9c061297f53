/// One of the sixteen points of the compass, each 22.5 degrees wide.
public enum CompassPoint: Int, CaseIterable, Sendable {
  /// North, 0 degrees.
  case north
  /// North-north-east, 22.5 degrees.
  case northNorthEast
  /// North-east, 45 degrees.
  case northEast
  /// East-north-east, 67.5 degrees.
  case eastNorthEast
  /// East, 90 degrees.
  case east
  /// East-south-east, 112.5 degrees.
  case eastSouthEast
  /// South-east, 135 degrees.
  case southEast
  /// South-south-east, 157.5 degrees.
  case southSouthEast
  /// South, 180 degrees.
  case south
  /// South-south-west, 202.5 degrees.
  case southSouthWest
  /// South-west, 225 degrees.
  case southWest
  /// West-south-west, 247.5 degrees.
  case westSouthWest
  /// West, 270 degrees.
  case west
  /// West-north-west, 292.5 degrees.
  case westNorthWest
  /// North-west, 315 degrees.
  case northWest
  /// North-north-west, 337.5 degrees.
  case northNorthWest

  /// The point nearest to an azimuth.
  ///
  /// A boundary belongs to the next point clockwise: 11.25 degrees is north-north-east.
  ///
  /// - Parameter azimuth: Degrees clockwise from north, finite; any number of turns.
  public init(azimuth: Double) {
    precondition(azimuth.isFinite, "An azimuth must be a finite number of degrees")
    let sector = Int((Azimuth.normalised(azimuth) / 22.5).rounded()) % 16
    self = CompassPoint(rawValue: sector) ?? .north
  }

  /// Parses an abbreviation or words, in any case: `SW`, `south-west`, `South West`, `southwest`,
  /// `southwestern`.
  ///
  /// - Parameter text: The whole text; nothing may surround the name.
  public init?(_ text: some StringProtocol) {
    var key = ""
    for byte in text.utf8 {
      // Setting bit 5 makes an ASCII letter lower case.
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        key.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case UInt8(ascii: "-"), UInt8(ascii: " "): continue
      default: return nil
      }
    }
    if key.hasSuffix("ern") { key.removeLast(3) }
    for point in Self.allCases
    where key == point.abbreviation.lowercased() || key == point.joinedWords {
      self = point
      return
    }
    return nil
  }

  /// The azimuth of the point itself, in degrees, 0..<360.
  public var azimuth: Double { Double(rawValue) * 22.5 }

  /// The angle between the point and an azimuth, in degrees, 0...180.
  ///
  /// - Parameter azimuth: Degrees clockwise from north, finite; any number of turns.
  /// - Returns: 0 for the point's own azimuth, 180 for the opposite one.
  public func angle(to azimuth: Double) -> Double {
    abs((azimuth - self.azimuth).remainder(dividingBy: 360))
  }

  /// The letters of the point: `SE`, `SSE`.
  public var abbreviation: String {
    switch self {
    case .north: "N"
    case .northNorthEast: "NNE"
    case .northEast: "NE"
    case .eastNorthEast: "ENE"
    case .east: "E"
    case .eastSouthEast: "ESE"
    case .southEast: "SE"
    case .southSouthEast: "SSE"
    case .south: "S"
    case .southSouthWest: "SSW"
    case .southWest: "SW"
    case .westSouthWest: "WSW"
    case .west: "W"
    case .westNorthWest: "WNW"
    case .northWest: "NW"
    case .northNorthWest: "NNW"
    }
  }

  /// The words of the point: `south-east`, `south-south-east`.
  public var words: String {
    abbreviation.utf8.map { letter in
      switch letter {
      case UInt8(ascii: "N"): "north"
      case UInt8(ascii: "E"): "east"
      case UInt8(ascii: "S"): "south"
      default: "west"
      }
    }.joined(separator: "-")
  }

  private var joinedWords: String { words.filter { $0 != "-" } }
}

/// Arithmetic on azimuths in degrees clockwise from north.
enum Azimuth {
  /// Maps an azimuth in -180...180 degrees to 0..<360; minus zero becomes zero.
  static func positive(_ azimuth: Double) -> Double {
    let turned = azimuth < 0 ? azimuth + 360 : azimuth
    return turned >= 360 || turned == 0 ? 0 : turned
  }

  /// The opposite of an azimuth; both are in 0..<360 degrees.
  static func reversed(_ azimuth: Double) -> Double {
    azimuth >= 180 ? azimuth - 180 : azimuth + 180
  }

  /// Reduces any finite azimuth to 0..<360 degrees.
  static func normalised(_ azimuth: Double) -> Double {
    positive(azimuth.remainder(dividingBy: 360))
  }
}
