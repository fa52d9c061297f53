import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Distance on a sphere with the Earth's mean radius, 6,371.0088 km.
///
/// Everywhere else, this program measures geodesics on the ellipsoid. Evaluation does not:
/// published figures for geoparsers, including those of `score.py`, use this formula, and figures
/// are comparable only if both judge a place 160.9 km away in the same way. The two distances
/// differ by at most 0.56 %.
enum Haversine {
  static func kilometres(_ first: Coordinate, _ second: Coordinate) -> Double {
    let latitude1 = radians(first.latitude)
    let latitude2 = radians(second.latitude)
    let longitude1 = radians(first.longitude)
    let longitude2 = radians(second.longitude)
    let north = sin((latitude2 - latitude1) / 2)
    let east = sin((longitude2 - longitude1) / 2)
    let half = north * north + cos(latitude1) * cos(latitude2) * east * east
    return 2 * 6371.0088 * asin(min(1, half.squareRoot()))
  }

  private static func radians(_ degrees: Double) -> Double { degrees * (.pi / 180) }
}
