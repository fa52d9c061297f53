/// The parts of coordinates in degrees as written in a text.
enum AngleToken: Hashable {
  /// Degrees, minutes or seconds. The raw value increases as the unit gets smaller.
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

  /// Makes the token for a lower-case word.
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

  /// Makes the token for a single symbol. ``AngleTokenizer`` turns two minute marks in a row into a
  /// second mark.
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
