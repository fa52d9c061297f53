#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A direction from the Earth's centre, for comparing distances in nanoseconds.
///
/// Distances derived from it differ from geodesics on the ellipsoid by up to 0.6 %. Distances that
/// a person sees must be geodesics.
package struct UnitVector: Sendable {
  /// The component towards the point where the equator meets the prime meridian.
  package let x: Double
  /// The component towards the equator at 90 degrees east.
  package let y: Double
  /// The component towards the north pole.
  package let z: Double

  /// Makes the direction of a point, treating its latitude as spherical.
  package init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }

  /// The length of the chord, 0...2. For short chords, a kilometre on the ground is about 1/6371.
  @inlinable
  package func chord(to other: UnitVector) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// The length of the chord in kilometres: 0.1 % less than the arc at 1,000 km, and 1 % at 3,100
  /// km.
  @inlinable
  package func kilometres(to other: UnitVector) -> Double { chord(to: other) * 6371 }

  /// The distance in metres along a sphere of the Earth's mean radius.
  package func metres(to other: UnitVector) -> Double {
    2 * 6_371_008.8 * asin(min(1, chord(to: other) / 2))
  }
}
