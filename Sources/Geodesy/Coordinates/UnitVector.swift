#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A direction from the Earth's centre: nearness where a comparison must cost nanoseconds.
///
/// Distances that a person sees are geodesics on the ellipsoid; these differ by up to 0.6 %.
package struct UnitVector: Sendable {
  /// Towards the equator's crossing with the prime meridian.
  package let x: Double
  /// Towards the equator at 90 degrees east.
  package let y: Double
  /// Towards the north pole.
  package let z: Double

  /// The direction of a point, taking its latitude as that of a sphere.
  package init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }

  /// Length of the chord, 0...2; a kilometre on the ground is about 1/6371 for short ones.
  @inlinable
  package func chord(to other: UnitVector) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// Kilometres, along the chord.
  @inlinable
  package func kilometres(to other: UnitVector) -> Double { chord(to: other) * 6371 }

  /// Metres along a sphere of the Earth's mean radius.
  package func metres(to other: UnitVector) -> Double {
    2 * 6_371_008.8 * asin(min(1, chord(to: other) / 2))
  }
}
