/// One of the four areas of the Military Grid Reference System around the poles: A and B south of 80
/// degrees south, Y and Z north of 84 degrees north; A and Y are the western halves.
///
/// Eastings and northings are those of the Universal Polar Stereographic. The letters of the 100 km
/// squares leave out D, E, M, N, V and W in the columns, and I and O in both (NGA.SIG.0012, figure
/// 3-4; the tables here have the form of those in GeographicLib's `MGRS`).
enum PolarArea: String, Hashable {
  case southWest = "A"
  case southEast = "B"
  case northWest = "Y"
  case northEast = "Z"

  /// Finds the area with a letter, in either case.
  init?(_ letter: Character) { self.init(rawValue: letter.uppercased()) }

  /// Finds the area of a position in the polar projection, from its easting in metres.
  init(isSouthern: Bool, easting: Double) {
    let isEastern = easting >= 2_000_000
    self =
      isSouthern
      ? (isEastern ? .southEast : .southWest) : (isEastern ? .northEast : .northWest)
  }

  /// Whether the area lies around the south pole.
  var isSouthern: Bool { self == .southWest || self == .southEast }

  /// The column letters from west to east, 100 km each.
  var columns: String {
    switch self {
    case .southWest: "JKLPQRSTUXYZ"
    case .southEast: "ABCFGHJKLPQR"
    case .northWest: "RSTUXYZ"
    case .northEast: "ABCFGHJ"
    }
  }

  /// The row letters from south to north, 100 km each.
  var rows: String { isSouthern ? "ABCDEFGHJKLMNPQRSTUVWXYZ" : "ABCDEFGHJKLMNP" }

  /// The west edge of the first column in metres.
  var westEdge: Double {
    switch self {
    case .southWest: 800_000
    case .northWest: 1_300_000
    case .southEast, .northEast: 2_000_000
    }
  }

  /// The south edge of the first row in metres.
  var southEdge: Double { isSouthern ? 800_000 : 1_300_000 }

  /// Whether a latitude belongs to the polar areas of this hemisphere, within 1.5 degrees, because
  /// squares at the rim reach beyond it.
  func contains(latitude: Double) -> Bool { isSouthern ? latitude < -78.5 : latitude > 82.5 }
}
