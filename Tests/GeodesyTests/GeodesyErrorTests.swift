import Geodesy
import Testing

@Suite("Geodesy errors")
struct GeodesyErrorTests {
  @Test(
    "An error is worded for a person",
    arguments: [
      (.latitudeOutOfRange(135.33), "latitude 135.33 is outside -90...90"),
      (.longitudeOutOfRange(.nan), "longitude nan is outside -180...180"),
      (.southAboveNorth(south: 2, north: 1), "the south edge 2 lies north of the north edge 1"),
      (.latitudeOutsideGrid(-85), "latitude -85 is outside -80...84, where UTM is defined"),
      (
        .notALength("far"),
        "“far” is not a length; expected a number and one of m, km, mi, nmi, ft"
      ),
      (.lengthOutOfRange("1e9 km"), "the length 1e9 km is outside 0...1000000 km"),
      (
        .notAPlusCode("9G+"), "“9G+” is not a plus code; expected one like 8FVC9G8F+6W"
      ),
      (.plusCodeLength(9), "a plus code has 2, 4, 6, 8 or 10...15 digits; found 9"),
      (
        .precisionOutOfRange(16, least: 0, greatest: 15),
        "a precision of 16 digits is outside 0...15"
      ),
      (
        .unknownCoordinateSystem("x", nearest: []),
        "the coordinate reference system “x” is unknown"
      ),
      (
        .unknownEllipsoid("potato"),
        "the ellipsoid “potato” is unknown; expected a name such as WGS84, GRS80, clrk66, bessel"
          + " or intl, or a radius and an inverse flattening: 6378137,298.257"
      ),
      (
        .ellipsoidOutOfRange(radius: 6_378_137, inverseFlattening: 3),
        "the ellipsoid 6378137,3 is out of range; expected a radius of"
          + " 1000...1e9 m and an inverse flattening of 50 or more, or 0 for a sphere"
      ),
      (
        .proj(operation: "+proj=utm", code: 1029, message: "Invalid value"),
        "PROJ cannot perform +proj=utm: Invalid value (1029)"
      ),
    ] as [(GeodesyError, String)])
  func wording(error: GeodesyError, text: String) {
    #expect(error.description == text)
  }
}
