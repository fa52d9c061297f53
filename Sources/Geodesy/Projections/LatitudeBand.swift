/// A band of latitude in a UTM zone: 8 degrees high (X has 12), named C to X without I and O.
struct LatitudeBand: Hashable {
  private static let letters: [Character] = Array("CDEFGHJKLMNPQRSTUVWX")

  /// The smallest northing in metres in each band, rounded down to 100 km (NIMA TM 8358.1, chapter
  /// 3; southern bands include the false northing of 10,000 km).
  private static let leastNorthings: [Double] = [
    1_100_000, 2_000_000, 2_800_000, 3_700_000, 4_600_000,
    5_500_000, 6_400_000, 7_300_000, 8_200_000, 9_100_000,
    0, 800_000, 1_700_000, 2_600_000, 3_500_000,
    4_400_000, 5_300_000, 6_200_000, 7_000_000, 7_900_000,
  ]

  private let index: Int

  /// Finds the band with a letter, in either case.
  init?(_ letter: Character) {
    guard let index = Self.letters.firstIndex(of: Character(letter.uppercased())) else {
      return nil
    }
    self.index = index
  }

  /// Finds the band of a latitude in -80...84 degrees; a border belongs to the band to its north.
  init(containing latitude: Double) {
    index = min(max(Int((latitude + 80) / 8), 0), 19)
  }

  /// The band's letter.
  var letter: Character { Self.letters[index] }

  /// Whether the band lies south of the equator.
  var isSouthern: Bool { index < 10 }

  /// The smallest northing in the band in metres, rounded down to 100 km.
  var leastNorthing: Double { Self.leastNorthings[index] }

  /// The latitudes of the band in degrees; X reaches to 84.
  var latitudes: ClosedRange<Double> {
    let south = Double(index * 8 - 80)
    return south...(letter == "X" ? 84 : south + 8)
  }

  /// Whether a latitude lies in the band or within `tolerance` degrees of it.
  func contains(latitude: Double, tolerance: Double) -> Bool {
    latitude >= latitudes.lowerBound - tolerance && latitude <= latitudes.upperBound + tolerance
  }
}
