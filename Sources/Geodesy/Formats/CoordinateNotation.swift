/// The form of a text that stands for a coordinate.
public enum CoordinateNotation: String, CaseIterable, Sendable {
  /// Decimal degrees: `35.3359, 40.1408`.
  case decimal
  /// Degrees, minutes and seconds: `35°20′09″N 40°08′27″E`.
  case dms
  /// Degrees and minutes: `35°20.15′N 40°08.45′E`.
  case dm
  /// Universal Transverse Mercator: `37S 603678 3910889`.
  case utm
  /// Military Grid Reference System: `37S FV 03677 10888`.
  case mgrs
  /// A geohash: `geohash:syk912`.
  case geohash
  /// An Open Location Code: `8H7284PR+98`.
  case plusCode = "pluscode"
  /// A `geo:` URI (RFC 5870).
  case geo
  /// A link to a map on the web.
  case mapLink = "link"
}
