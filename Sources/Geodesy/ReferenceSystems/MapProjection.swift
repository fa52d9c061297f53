/// A projection for drawing a map, in metres on the WGS 84 ellipsoid.
public enum MapProjection: Hashable, Sendable {
  /// Lambert's azimuthal equal-area projection (PROJ `laea`): for any place on Earth, including the
  /// poles.
  case azimuthalEqualArea(center: Coordinate)
  /// Albers' equal-area conic projection (PROJ `aea`) with standard parallels in degrees: for wide
  /// areas in middle latitudes.
  case albers(center: Coordinate, parallels: ClosedRange<Double>)
  /// Equal Earth (PROJ `eqearth`; Savric, Patterson and Jenny 2018,
  /// doi:10.1080/13658816.2018.1504949) with its central meridian in degrees: for the world.
  case equalEarth(centralMeridian: Double)

  /// The central meridian in degrees.
  public var centralMeridian: Double {
    switch self {
    case .azimuthalEqualArea(let center), .albers(let center, _): center.longitude
    case .equalEarth(let meridian): meridian
    }
  }

  /// The PROJ string that defines it.
  public var definition: String {
    switch self {
    case .azimuthalEqualArea(let center):
      "+proj=laea +lat_0=\(center.latitude) +lon_0=\(center.longitude) +ellps=WGS84"
    case .albers(let center, let parallels):
      "+proj=aea +lat_1=\(parallels.lowerBound) +lat_2=\(parallels.upperBound)"
        + " +lat_0=\(center.latitude) +lon_0=\(center.longitude) +ellps=WGS84"
    case .equalEarth(let meridian): "+proj=eqearth +lon_0=\(meridian) +ellps=WGS84"
    }
  }
}
