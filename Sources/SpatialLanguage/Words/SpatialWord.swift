import Geodesy

/// The role of a word in the grammar. Most words of a text are ``other``.
enum SpatialWord: Hashable, Sendable {
  case number(Double)
  /// "hundred", "thousand", "dozen": multiplies the number before it.
  case multiplier(Double)
  /// "few", "several".
  case vagueNumber
  case half
  /// "quarter", "quarters".
  case quarter
  /// "odd", "so": after an approximate number.
  case odd
  /// A unit of length, in metres.
  case unit(Double)
  /// "m", which may mean money or millions unless the context suggests metres.
  case metreSign
  /// A unit that is not a length: "hours", "blocks".
  case unmeasuredUnit
  /// "days", "weeks": a distance only together with a means of travel.
  case dayUnit
  /// "short", "long": qualifies a journey.
  case lengthy
  /// "drive", "walk".
  case travel
  case nautical
  /// "statute", "air": before miles that are no sea miles.
  case landMile
  /// "distance".
  case distanceNoun
  /// "points", "percent": after a number, what is counted is no distance.
  case otherUnit
  /// "about".
  case approximately
  /// "around": "about" before a number, "near" before a name.
  case around
  /// "more", "over": with or without "than".
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
  /// "its": refers to the place named last.
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
  /// "upstream": along a route.
  case along
  case offshore
  /// "radius": makes a distance one around something.
  case radius
  /// "way", after "half".
  case way
  case within
  case near
  /// "close", "next", "adjacent": "near" if "to" follows.
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
  /// "waters", "boat": something off a coast.
  case atSea
  case bank
  case border
  case bordering
  case road
  /// "linking", "connecting".
  case linking
  /// "talks", "match": something between two parties, not between two places.
  case social
  /// "force", "map", "account": changes the meaning of "border", "road" or "bank" before it.
  case institution
  /// "officials", "sources": if close to a place, they are close to its government.
  case person
  /// "turned", "rallied": makes "around" not spatial.
  case turning
  /// "beat": marks the name before it as a team.
  case winning
  /// "direction", after "in a southerly".
  case directionNoun
  /// “nördlich”, «к северу»: a direction that always leads out of the place behind it.
  case outward(CompassPoint)
  /// “im Norden”, «на севере»: a direction that always stays inside.
  case inward(CompassPoint)
  /// “au”, “al”: before a direction.
  case toward
  /// “dans le”, “en el”: before a direction inside a place.
  case inside
  /// “au large de”, “vor der Küste von”.
  case offCoast
  /// “à”, “a”: before a distance.
  case at
  /// “et demi”: a half more.
  case andHalf
  /// “'ın”, の: the anchor owns what follows.
  case possessive
  /// 以: makes the direction before or after it lead out of the place.
  case beyond
  case other
}
