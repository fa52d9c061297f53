public import Geodesy

/// A place of an open gazetteer, by number. The number is meaningful only for that open gazetteer.
public struct PlaceReference: Hashable, Sendable, Comparable {
  /// The number: ordinals of the base first, then those of layers and overlays.
  package let number: UInt32

  /// Orders by number, that is, by position in the gazetteer's text.
  public static func < (left: PlaceReference, right: PlaceReference) -> Bool {
    left.number < right.number
  }
}

/// The facts about a place that resolution needs, without any text.
public struct PlaceFacts: Sendable {
  /// The position in WGS 84, in degrees.
  public let coordinate: Coordinate
  /// The population; 0 if unknown.
  public let population: Int
  /// The feature class and code.
  public let feature: FeatureCode
  /// The country it lies in.
  public let country: CountryCode?
  /// The country's own place.
  public let countryPlace: PlaceReference?
  /// The first-order division it lies in; the place itself if it is one.
  public let admin1: PlaceReference?
  /// The second-order division it lies in.
  public let admin2: PlaceReference?
  /// Whether somebody wrote the row by hand because news names the place.
  public let isCurated: Bool
  /// How widely it is known, as far as its row shows.
  package let renown: Renown
}

/// How a name of the gazetteer was matched to the text, closest match first.
public enum MatchTier: String, Sendable, CaseIterable, Comparable {
  /// The same characters (NFC).
  case exact
  /// The same apart from case, marks and punctuation.
  case folded
  /// The same apart from articles and transliteration.
  case skeleton
  /// The same apart from typing errors.
  case fuzzy

  private var order: Int { MatchTier.allCases.firstIndex(of: self) ?? 0 }

  /// A closer match comes first.
  public static func < (left: MatchTier, right: MatchTier) -> Bool { left.order < right.order }
}

/// A place that bears a name.
public struct Candidate: Sendable, Hashable {
  /// The place.
  public let place: PlaceReference
  /// How its name was matched.
  public let tier: MatchTier
  /// The kind of name.
  public let kind: PlaceName.Kind
  /// Whether the name is the place's main name.
  public let isMainName: Bool
  /// Whether the name is English or has no language tag.
  public let isEnglish: Bool
  /// Whether the gazetteer says in which years the place bore the name.
  public var isDated = false
}

extension Candidate {
  /// Creates a candidate for a place that is meant by a name which the gazetteer does not list for
  /// it.
  package init(decided place: PlaceReference) {
    self.init(
      place: place, tier: .exact, kind: .alternate, isMainName: false, isEnglish: true)
  }
}
