import ArticleAnnotation
import ArticleText
import Geodesy
import PlainText
import ToponymRecognition

/// Numbers and codes of an annotation in the words of a reader, the same in every format for people.
enum ReaderWords {
  /// A probability as whole per cent: "97 %"; what rounds to nothing or all is "<1 %" or ">99 %".
  static func percent(_ share: Double) -> String {
    let whole = Int((min(max(share, 0), 1) * 100).rounded())
    if whole == 0, share > 0 { return "<1 %" }
    if whole == 100, share < 1 { return ">99 %" }
    return "\(whole) %"
  }

  /// A distance: "640 m", "12.4 km", "1,310 km".
  ///
  /// - Parameter metres: Finite.
  /// - Returns: Three significant digits or so, and the unit.
  static func distance(_ metres: Double) -> String {
    switch abs(metres) {
    case ..<995: "\(Int((metres / 10).rounded()) * 10) m"
    case ..<99_950: NumberText.fixed(metres / 1_000, decimals: 1) + " km"
    default: TextTable.grouped(Int((metres / 1_000).rounded())) + " km"
    }
  }

  /// Where a place lies that the text only ties to another: "in or near Aleppo (about 14 km)".
  ///
  /// - Parameters:
  ///   - name: The other place.
  ///   - extent: Metres around its point that hold it; nil where they are not known.
  ///   - isFirst: Whether a sentence begins with the words.
  /// - Returns: The words, without a full stop.
  static func approximate(_ name: String, _ extent: Double?, isFirst: Bool = false) -> String {
    let about = extent.map { " (about \(roughDistance($0)))" } ?? ""
    return "\(isFirst ? "In" : "in") or near \(name)\(about)"
  }

  /// A distance that is only an extent: "640 m", "14 km", "1,300 km".
  private static func roughDistance(_ metres: Double) -> String {
    switch metres {
    case ..<995: "\(Int((metres / 10).rounded()) * 10) m"
    case ..<1_950: NumberText.fixed(metres / 1_000, decimals: 1) + " km"
    default: TextTable.grouped(Int((metres / 1_000).rounded())) + " km"
    }
  }

  /// An azimuth: "north-west".
  static func direction(_ azimuth: Double) -> String { CompassPoint(azimuth: azimuth).words }

  /// Latitude and longitude with four decimals, 11 m: "35.3359, 40.1408".
  static func coordinates(_ coordinate: Coordinate) -> String {
    NumberText.fixed(coordinate.latitude, decimals: 4) + ", "
      + NumberText.fixed(coordinate.longitude, decimals: 4)
  }

  /// "1 mention", "3 mentions".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(TextTable.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The name of a language.
  static func language(_ language: Language) -> String {
    switch language {
    case .arabic: "Arabic"
    case .dutch: "Dutch"
    case .english: "English"
    case .french: "French"
    case .german: "German"
    case .italian: "Italian"
    case .polish: "Polish"
    case .portuguese: "Portuguese"
    case .romanian: "Romanian"
    case .russian: "Russian"
    case .spanish: "Spanish"
    case .turkish: "Turkish"
    case .ukrainian: "Ukrainian"
    case .chinese: "Chinese"
    case .japanese: "Japanese"
    case .other: "language not known"
    }
  }

  /// The form of coordinates.
  static func notation(_ notation: CoordinateNotation) -> String {
    switch notation {
    case .decimal: "decimal degrees"
    case .dms: "degrees, minutes, seconds"
    case .dm: "degrees, minutes"
    case .utm: "UTM"
    case .mgrs: "MGRS"
    case .geohash: "geohash"
    case .plusCode: "plus code"
    case .geo: "geo URI"
    case .mapLink: "map link"
    case .nationalGrid: "national grid"
    case .locator: "Maidenhead locator"
    }
  }
}

extension Mention.Role {
  /// What a mention of this role is, as a legend names it.
  var words: String {
    switch self {
    case .literal: "place"
    case .metonymic: "place standing for its people"
    case .demonym: "nationality or origin"
    case .embedded: "inside another name"
    case .dateline: "dateline"
    case .coordinates: "coordinates"
    case .relative: "described place"
    }
  }
}

extension SpatialClaim.Verdict {
  /// The verdict with the sign that stands beside it, for those who do not see color.
  var sign: String {
    switch self {
    case .agrees: "✓"
    case .contradicts: "✗"
    case .untested: "–"
    }
  }
}
