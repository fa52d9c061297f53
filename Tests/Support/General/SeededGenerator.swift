package import Geodesy

/// Random numbers that are the same in every run (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

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
