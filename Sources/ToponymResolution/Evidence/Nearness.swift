import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Nearness on a logarithmic scale.
enum Nearness {
  /// 1 within 20 km, 0.5 at 150 km, 0 at 1,000 km or more.
  static func of(_ place: UnitVector, _ other: UnitVector) -> Double {
    let kilometres = max(20, place.kilometres(to: other))
    return kilometres < 1_000 ? 1 - log(kilometres / 20) / log(50) : 0
  }
}
