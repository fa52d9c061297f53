/// The parts of coordinates in degrees as they stand in a text.
enum AngleToken: Hashable {
  /// Degrees, minutes or seconds, in this order.
  enum Unit: Int {
    case degree
    case minute
    case second
  }

  case number(DecimalNumber)
  case mark(Unit)
  case sign(isNegative: Bool)
  case hemisphere(GeodesyError.Axis, isNegative: Bool)
  case label(GeodesyError.Axis)
  /// A comma, a semicolon, a slash or "and".
  case separator
  /// A hyphen or a colon between two digits.
  case joiner

  var number: DecimalNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  var isHemisphere: Bool {
    if case .hemisphere = self { true } else { false }
  }

  var isLabel: Bool {
    if case .label = self { true } else { false }
  }

  /// The token of a word in lower case.
  init?(word: String) {
    switch word {
    case "n", "north": self = .hemisphere(.latitude, isNegative: false)
    case "s", "south": self = .hemisphere(.latitude, isNegative: true)
    case "e", "east": self = .hemisphere(.longitude, isNegative: false)
    case "w", "west": self = .hemisphere(.longitude, isNegative: true)
    case "lat", "latitude": self = .label(.latitude)
    case "lon", "long", "lng", "longitude": self = .label(.longitude)
    case "deg", "degs", "degree", "degrees": self = .mark(.degree)
    case "min", "mins", "minute", "minutes": self = .mark(.minute)
    case "sec", "secs", "second", "seconds": self = .mark(.second)
    case "and": self = .separator
    default: return nil
    }
  }

  /// The token of a single sign; two minute marks in a row are made a second mark elsewhere.
  init?(symbol: Unicode.Scalar) {
    switch symbol {
    case "°", "º", "˚", "\u{2070}": self = .mark(.degree)
    case "'", "’", "‘", "′", "´", "`", "ʹ", "ʼ", "\u{FF07}": self = .mark(.minute)
    case "\"", "”", "“", "″", "ʺ", "˝", "\u{FF02}": self = .mark(.second)
    case ",", ";", "/", "\u{60C}": self = .separator
    case "+": self = .sign(isNegative: false)
    case "-", "\u{2212}": self = .sign(isNegative: true)
    default: return nil
    }
  }
}
