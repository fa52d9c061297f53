import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Nearness on a logarithmic scale.
enum Nearness {
  /// The nearness of two places: 1 within 20 km, about 0.5 at 140 km, 0 from 1,000 km.
  static func of(_ place: UnitVector, _ other: UnitVector) -> Double {
    let kilometres = max(20, place.kilometres(to: other))
    return kilometres < 1_000 ? 1 - log(kilometres / 20) / log(50) : 0
  }
}
