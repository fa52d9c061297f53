public import Geodesy

/// A place of an open gazetteer, by number. Numbers hold as long as the gazetteer is open.
public struct PlaceReference: Hashable, Sendable, Comparable {
  /// Ordinals of the base gazetteer first, then those of the overlays.
  package let number: UInt32

  /// By number: the order of the gazetteer's text.
  public static func < (left: PlaceReference, right: PlaceReference) -> Bool {
    left.number < right.number
  }
}

/// What resolution asks of a place, without any text.
public struct PlaceFacts: Sendable {
  /// WGS 84, degrees.
  public let coordinate: Coordinate
  /// People; 0 where unknown.
  public let population: Int
  /// Feature class and code.
  public let feature: FeatureCode
  /// The country it lies in.
  public let country: CountryCode?
  /// The country's own place.
  public let countryPlace: PlaceReference?
  /// The first-order division it lies in; itself for a first-order division.
  public let admin1: PlaceReference?
  /// The second-order division it lies in.
  public let admin2: PlaceReference?
  /// A person wrote the row because news names the place.
  public let isCurated: Bool
}

/// How a name of the gazetteer was reached from the text, cheapest first.
public enum MatchTier: String, Sendable, CaseIterable, Comparable {
  /// The same characters (NFC).
  case exact
  /// The same up to case, marks and punctuation.
  case folded
  /// The same up to articles and transliteration.
  case skeleton
  /// The same up to typing errors.
  case fuzzy

  private var order: Int { MatchTier.allCases.firstIndex(of: self) ?? 0 }

  /// A cheaper tier comes first.
  public static func < (left: MatchTier, right: MatchTier) -> Bool { left.order < right.order }
}

/// A place that bears a name.
public struct Candidate: Sendable, Hashable {
  /// The place.
  public let place: PlaceReference
  /// How its name was reached.
  public let tier: MatchTier
  /// What the name is to the place.
  public let kind: PlaceName.Kind
  /// The name is the place's main name.
  public let isMainName: Bool
  /// The name is English or carries no language.
  public let isEnglish: Bool
  /// The place bears the name by a row that says in which years it was in use.
  public var isDated = false
}

extension Candidate {
  /// A place that is meant by a name which the gazetteer does not give it.
  package init(decided place: PlaceReference) {
    self.init(
      place: place, tier: .exact, kind: .alternate, isMainName: false, isEnglish: true)
  }
}
