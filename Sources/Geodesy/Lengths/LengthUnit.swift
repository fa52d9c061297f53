/// A unit of length used in news and navigation.
public enum LengthUnit: String, CaseIterable, Sendable {
  /// The metre.
  case metre = "m"
  /// The kilometre, 1,000 m.
  case kilometre = "km"
  /// The international mile, 1,609.344 m exactly.
  case mile = "mi"
  /// The nautical mile, 1,852 m exactly.
  case nauticalMile = "nmi"
  /// The international foot, 0.3048 m exactly.
  case foot = "ft"

  /// The symbol: `m`, `km`, `mi`, `nmi` or `ft`.
  public var symbol: String { rawValue }

  /// The length of one unit in metres.
  public var metres: Double {
    switch self {
    case .metre: 1
    case .kilometre: 1_000
    case .mile: 1_609.344
    case .nauticalMile: 1_852
    case .foot: 0.3048
    }
  }

  /// Parses a symbol or a name, in the singular or plural and in any case: `km`, `kms`, `miles`,
  /// `nautical mile`, `NM`, `feet`, `metres`, `meters`.
  ///
  /// - Parameter text: The whole text; nothing may surround the unit.
  public init?(_ text: some StringProtocol) {
    switch text.lowercased() {
    case "m", "metre", "metres", "meter", "meters": self = .metre
    case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers": self = .kilometre
    case "mi", "mile", "miles": self = .mile
    case "nmi", "nm", "nautical mile", "nautical miles": self = .nauticalMile
    case "ft", "foot", "feet": self = .foot
    default: return nil
    }
  }
}
