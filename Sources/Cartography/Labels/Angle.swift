#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Converts directions on the drawing, with y upward, to and from degrees counter-clockwise from
/// the right.
enum Angle {
  static func degrees(_ direction: SIMD2<Double>) -> Double {
    atan2(direction.y, direction.x) * 180 / .pi
  }

  static func direction(_ degrees: Double) -> SIMD2<Double> {
    SIMD2(cos(degrees * .pi / 180), sin(degrees * .pi / 180))
  }
}
