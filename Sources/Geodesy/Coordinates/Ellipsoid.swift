#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An ellipsoid of revolution, the figure on which geodesics are computed.
public struct Ellipsoid: Hashable, Sendable {
  /// The equatorial radius (semi-major axis) in metres.
  public let equatorialRadius: Double
  /// The flattening, (a - b) / a; 0 for a sphere.
  public let flattening: Double

  /// Makes an ellipsoid.
  ///
  /// - Parameters:
  ///   - equatorialRadius: Metres, positive and finite.
  ///   - flattening: (a - b) / a, less than 1. The geodesics are accurate to nanometres for
  ///     |flattening| up to 1/50 (Karney 2013).
  public init(equatorialRadius: Double, flattening: Double) {
    precondition(
      equatorialRadius > 0 && equatorialRadius.isFinite, "An equatorial radius must be positive")
    precondition(flattening < 1 && flattening.isFinite, "A flattening must be less than 1")
    self.equatorialRadius = equatorialRadius
    self.flattening = flattening
  }

  /// The polar radius (semi-minor axis) in metres.
  public var polarRadius: Double { equatorialRadius * (1 - flattening) }

  /// The World Geodetic System of 1984: a = 6,378,137 m, f = 1 / 298.257223563.
  public static let wgs84 = Ellipsoid(
    equatorialRadius: 6_378_137, flattening: 1 / 298.257223563)

  /// The Geodetic Reference System of 1980: a = 6,378,137 m, f = 1 / 298.257222101.
  public static let grs80 = Ellipsoid(
    equatorialRadius: 6_378_137, flattening: 1 / 298.257222101)

  /// The sphere with the Earth's mean radius (2a + b) / 3, which the IUGG gives as 6,371,008.8 m.
  public static let meanSphere = Ellipsoid(equatorialRadius: 6_371_008.8, flattening: 0)
}

/// The length of a degree at a given latitude, in metres, on the WGS 84 ellipsoid.
struct DegreeLengths {
  /// Metres per degree of latitude.
  let latitude: Double
  /// Metres per degree of longitude; nearly 0 at a pole.
  let longitude: Double

  /// Computes the lengths from the radii of curvature of the meridian and of the parallel.
  ///
  /// - Parameter latitude: Degrees, -90...90.
  init(at latitude: Double) {
    let flattening = Ellipsoid.wgs84.flattening
    let eccentricity2 = flattening * (2 - flattening)
    let radians = latitude * .pi / 180
    let sine = sin(radians)
    let w = (1 - eccentricity2 * sine * sine).squareRoot()
    let degree = Ellipsoid.wgs84.equatorialRadius * .pi / 180
    self.latitude = degree * (1 - eccentricity2) / (w * w * w)
    longitude = degree * abs(cos(radians)) / w
  }
}
