import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A point on the unit sphere: nearness for ranking, where a comparison must cost nanoseconds.
///
/// Distances that a person sees are geodesics on the ellipsoid; these differ by up to 0.6 %.
struct UnitVector {
  let x: Double
  let y: Double
  let z: Double

  init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }

  /// Length of the chord, 0...2; a kilometre on the ground is about 1/6371 for short ones.
  @inline(__always)
  func chord(to other: UnitVector) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// Kilometres, along the chord.
  @inline(__always)
  func kilometres(to other: UnitVector) -> Double { chord(to: other) * 6371 }
}
