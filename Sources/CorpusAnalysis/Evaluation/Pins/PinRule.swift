/// When a pin counts as right; raw values are the keys in JSON.
public enum PinRule: String, Sendable, CaseIterable {
  /// Within the distance that the gold states for the place (`within_km`), or the same country.
  case ownDistance = "within_km"
  /// Within 20 km, or the same country.
  case kilometres20 = "within_20_km"
  /// Within 161 km (100 miles), as published figures count, or the same country.
  case kilometres161 = "within_161_km"
  /// The same id, or the same country. Only gold mentions with an id count.
  case sameID = "same_id"

  /// The label shown to the user.
  var label: String {
    switch self {
    case .ownDistance: "within_km"
    case .kilometres20: "within 20 km"
    case .kilometres161: "within 161 km"
    case .sameID: "same id"
    }
  }

  /// The distance in km that ``ownDistance`` takes for a gold mention that states none.
  public static let defaultKilometres = 20.0

  /// The distance in km up to which an approximate pin may be an area, however large the area is.
  static let largestArea = 50.0

  /// Whether a gold mention can be judged by this rule; one that cannot is neutral.
  func applies(to gold: GoldMention) -> Bool {
    self == .sameID ? gold.id != nil : gold.coordinate != nil || gold.country != nil
  }

  /// Whether a pin is in the right place.
  func isRight(_ place: AnnotatedMention.Place, for gold: GoldMention) -> Bool {
    if let country = gold.country, country == place.country,
      Self.countryCodes.contains(place.featureCode)
    {
      return true
    }
    if self == .sameID, gold.id == place.id { return true }
    guard let coordinate = gold.coordinate, let reach = reach(of: place, for: gold) else {
      return false
    }
    return Haversine.kilometres(coordinate, place.coordinate) <= reach
  }

  /// The distance in km at which the place is still right; nil if no distance makes it right.
  private func reach(of place: AnnotatedMention.Place, for gold: GoldMention) -> Double? {
    let area =
      place.isApproximate ? min((place.uncertainty ?? 0) / 1_000, Self.largestArea) : nil
    switch self {
    case .ownDistance:
      return gold.radius.map { max($0, area ?? 0) }
    case .kilometres20: return max(20, area ?? 0)
    case .kilometres161: return Judgement.near
    case .sameID: return gold.country == nil ? area : nil
    }
  }

  /// The GeoNames feature codes of countries and dependencies.
  private static let countryCodes: Set<String> = [
    "PCL", "PCLD", "PCLF", "PCLH", "PCLI", "PCLIX", "PCLS", "TERR",
  ]
}

extension GoldMention {
  /// How far in km a pin may be from the place: what the gold states or, for a place that is not a
  /// country, ``PinRule/defaultKilometres``. nil for a country without a distance, which is right by
  /// its code only.
  var radius: Double? {
    withinKilometres ?? (country == nil ? PinRule.defaultKilometres : nil)
  }

  /// Whether the distance is this program's and not the gold's.
  var takesDefaultRadius: Bool {
    !isNeutral && coordinate != nil && country == nil && withinKilometres == nil
  }

  /// Whether it counts neither for nor against an annotation: a name inside another name.
  var isNeutral: Bool { type == "embedded" }
}

/// A way to count pins: when one is right, and whether approximate ones count.
public struct PinView: Sendable, Hashable, CaseIterable {
  /// When a pin is right.
  public let rule: PinRule
  /// Whether approximate pins count. If so, one is an area, which is right where the gold's point
  /// lies within its uncertainty (50 km at most); if not, it is left out as if it had no point.
  public let countsApproximate: Bool

  /// Makes a view.
  public init(_ rule: PinRule, countsApproximate: Bool = true) {
    self.rule = rule
    self.countsApproximate = countsApproximate
  }

  /// All rules, each with and then without approximate pins.
  public static let allCases = PinRule.allCases.flatMap { rule in
    [true, false].map { PinView(rule, countsApproximate: $0) }
  }

  /// The view of the main figures, the mistakes and the calibration.
  public static let main = PinView(.ownDistance)
}
