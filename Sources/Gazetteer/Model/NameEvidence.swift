/// The union of what is known of all places under one key, summarised for recognition.
public struct NameEvidence: OptionSet, Sendable, Hashable {
  /// The bits, as stored.
  public let rawValue: UInt16

  /// Creates evidence from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The key is a complete name.
  public static let name = NameEvidence(rawValue: 1 << 0)
  /// A longer name begins with the key.
  public static let continues = NameEvidence(rawValue: 1 << 1)
  /// A country has the name.
  public static let country = NameEvidence(rawValue: 1 << 2)
  /// A first-order division has the name.
  public static let admin1 = NameEvidence(rawValue: 1 << 3)
  /// A second-order division has the name.
  public static let admin2 = NameEvidence(rawValue: 1 << 4)
  /// A populated place has the name.
  public static let settlement = NameEvidence(rawValue: 1 << 5)
  /// A continent or region has the name.
  public static let region = NameEvidence(rawValue: 1 << 6)
  /// A body of water has the name.
  public static let water = NameEvidence(rawValue: 1 << 7)
  /// A mountain, desert, island or peninsula has the name.
  public static let terrain = NameEvidence(rawValue: 1 << 8)
  /// A building, airport, base or street has the name.
  public static let facility = NameEvidence(rawValue: 1 << 9)
  /// The name is a demonym.
  public static let demonym = NameEvidence(rawValue: 1 << 10)
  /// The name is an abbreviation.
  public static let abbreviation = NameEvidence(rawValue: 1 << 11)
  /// The name is the main name of at least one place.
  public static let mainName = NameEvidence(rawValue: 1 << 12)
  /// The name was found in an overlay.
  public static let overlay = NameEvidence(rawValue: 1 << 13)
  /// The name was found by its skeleton only.
  public static let skeleton = NameEvidence(rawValue: 1 << 14)

  /// Creates the evidence that one name of one place contributes.
  package init(feature: FeatureCode, kind: PlaceName.Kind, isMainName: Bool) {
    var evidence: NameEvidence = .name
    if kind == .demonym {
      // "Syrian" is not the name of a country, so the kind of place says nothing about the word.
      self = [.name, .demonym]
      return
    }
    if isMainName { evidence.insert(.mainName) }
    if kind == .abbreviation { evidence.insert(.abbreviation) }
    switch feature.rank {
    case .country: evidence.insert(.country)
    case .admin1: evidence.insert(.admin1)
    case .admin2, .lowerDivision: evidence.insert(.admin2)
    case .capital, .admin1Seat, .settlement, .section: evidence.insert(.settlement)
    case .continent, .region: evidence.insert(.region)
    case .sea, .inlandWater: evidence.insert(.water)
    case .terrain: evidence.insert(.terrain)
    case .facility: evidence.insert(.facility)
    }
    self = evidence
  }

  /// Returns 0 for an unknown population, otherwise 1 + floor(log2(population)), at most 31.
  package static func populationBucket(_ population: Int) -> UInt8 {
    population <= 0 ? 0 : UInt8(min(31, Int.bitWidth - population.leadingZeroBitCount))
  }
}
