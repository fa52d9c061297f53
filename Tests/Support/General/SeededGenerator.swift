package import Geodesy
package import RandomNumbers

/// The random numbers of the tests, the same in every run.
package typealias SeededGenerator = SplitMix64

extension SeededGenerator {
  /// A point, now and then on a pole, the equator or the antimeridian.
  package mutating func coordinate() -> Coordinate {
    var latitude = Double.random(in: -90...90, using: &self)
    var longitude = Double.random(in: -180...180, using: &self)
    switch Int.random(in: 0..<40, using: &self) {
    case 0: latitude = 90
    case 1: latitude = -90
    case 2: latitude = 0
    case 3: longitude = 180
    case 4: longitude = -180
    default: break
    }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
