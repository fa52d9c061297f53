import Gazetteer
public import Geodesy

/// Geodesic legs from place to place, as `dateline distance` measures them.
///
/// Source: `geod_inverse` of PROJ (Karney 2013, doi:10.1007/s00190-012-0578-z).
public struct Route: Sendable {
  /// The places in order, at least two.
  public let stops: [PlaceQuery.Answer]
  /// The legs; one fewer than the stops.
  public let legs: [Leg]
  /// The ellipsoid of the geodesics.
  public let method: MeasuringMethod

  /// The way from one stop to the next.
  public struct Leg: Sendable {
    /// Index of its start in the stops.
    public let from: Int
    /// Index of its end in the stops.
    public let to: Int
    /// Distance in metres, azimuths in degrees clockwise from north.
    public let geodesic: GeodesicInverse
    /// Uncertainty of the distance in metres, from the extents of both places.
    public let uncertainty: Double
  }

  /// Total length in metres.
  public var total: Double { legs.reduce(0) { $0 + $1.geodesic.distance } }

  /// Maximum error of the total in metres.
  public var uncertainty: Double { legs.reduce(0) { $0 + $1.uncertainty } }

  /// Measures the legs through the stops.
  public init(through stops: [PlaceQuery.Answer], by method: MeasuringMethod = .wgs84) {
    self.stops = stops
    self.method = method
    legs = zip(stops.indices, stops.indices.dropFirst()).map { from, to in
      Leg(
        from: from, to: to,
        geodesic: method.geodesic.inverse(
          from: stops[from].coordinate, to: stops[to].coordinate),
        uncertainty: stops[from].uncertainty.metres + stops[to].uncertainty.metres)
    }
  }
}
