import Geodesy

/// What a word can be to the grammar; most words of a text are ``other``.
enum SpatialWord: Hashable, Sendable {
  case number(Double)
  /// "hundred", "thousand", "dozen": multiplies what stands before it.
  case multiplier(Double)
  /// "few", "several".
  case vagueNumber
  case half
  /// "quarter", "quarters".
  case quarter
  /// "odd", "so": behind a number that is not exact.
  case odd
  /// A unit of length, in metres.
  case unit(Double)
  /// "m", which is money or millions where nothing else speaks for metres.
  case metreSign
  /// A unit that is no length: "hours", "blocks".
  case unmeasuredUnit
  /// "days", "weeks": a distance only with a way to travel.
  case dayUnit
  /// "short", "long": of a way.
  case lengthy
  /// "drive", "walk".
  case travel
  case nautical
  /// "about".
  case approximately
  /// "around": about a number, near a name.
  case around
  /// "more", "over": with "than" or without.
  case atLeast
  case atMost
  case than
  case direction(CompassPoint, isAdjective: Bool)
  /// "N", "S", "E", "W".
  case initial(CompassPoint)
  /// "central", "downtown".
  case central
  /// "just", "due", "directly", "further".
  case adverb
  case article
  /// "its": of the place that was named last.
  case its
  case and
  case or
  case to
  case of
  case from
  case off
  case on
  case into
  case with
  case between
  /// "halfway", "midway".
  case halfway
  case away
  /// "by", before a road or a vehicle.
  case by
  /// "upstream": along a way.
  case along
  case offshore
  /// "radius": a distance from it is one around something.
  case radius
  /// "way", after "half".
  case way
  case within
  case near
  /// "close", "next", "adjacent": near, with "to".
  case nearWithTo
  /// "vicinity", "proximity".
  case vicinity
  case far
  case not
  case outside
  /// "is", "lies", "located".
  case position
  /// "which", "that".
  case relative
  /// "city", "town", "province".
  case settlement
  /// "centre".
  case centre
  /// "outskirts", "suburbs".
  case outskirts
  /// "edge", "side": outskirts after a direction or before "of".
  case edge
  /// "part", "half", "areas".
  case part
  case coast
  /// "waters", "boat": what is off a coast.
  case atSea
  case bank
  case border
  case bordering
  case road
  /// "linking", "connecting".
  case linking
  /// "talks", "match": what stands between two parties and not between two places.
  case social
  /// A word that makes a border, a road or a bank something else: "force", "map", "account".
  case institution
  /// "officials", "sources": close to a place is close to its rulers.
  case person
  /// "turned", "rallied": around a place is no place.
  case turning
  /// "beat": what a team does.
  case winning
  /// "direction", after "in a southerly".
  case directionNoun
  case other
}
