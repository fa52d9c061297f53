#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
