import CPROJ

/// Geodesics, the shortest lines on an ellipsoid: distances, azimuths and points along them.
///
/// ```swift
/// let leg = Geodesic.wgs84.inverse(from: raqqa, to: mosul)
/// leg.distance     // 372279.8 (metres)
/// leg.azimuth      // 82.2     (degrees at Raqqa, towards Mosul)
/// leg.backAzimuth  // 264.6    (degrees at Mosul, towards Raqqa)
/// ```
/// The computation is PROJ's `geodesic.h`, which implements C. F. F. Karney, Algorithms for
/// geodesics, J. Geodesy 87, 43-55 (2013), doi:10.1007/s00190-012-0578-z. It is accurate to about
/// 10 nanometres, converges for every pair of points, and costs about a microsecond. It needs no
/// PROJ context, so any number of threads may share a `Geodesic`.
public struct Geodesic: Sendable {
  /// The ellipsoid on which the geodesics run.
  public let ellipsoid: Ellipsoid

  /// The constants that `geod_init` derives from the ellipsoid.
  let constants: geod_geodesic

  /// Prepares geodesics on an ellipsoid (`geod_init`).
  ///
  /// - Parameter ellipsoid: The figure, for example ``Ellipsoid/wgs84``.
  public init(on ellipsoid: Ellipsoid) {
    var constants = geod_geodesic()
    geod_init(&constants, ellipsoid.equatorialRadius, ellipsoid.flattening)
    self.ellipsoid = ellipsoid
    self.constants = constants
  }

  /// Geodesics on the WGS 84 ellipsoid, to which coordinates in Dateline refer.
  public static let wgs84 = Geodesic(on: .wgs84)
}
