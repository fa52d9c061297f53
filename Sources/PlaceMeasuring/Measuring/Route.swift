import Gazetteer
public import Geodesy

/// Geodesic legs from place to place, as `dateline distance` measures them.
///
/// `geod_inverse` of PROJ (Karney 2013, doi:10.1007/s00190-012-0578-z).
public struct Route: Sendable {
  /// The places in order, at least two.
  public let stops: [PlaceQuery.Answer]
  /// One leg fewer than stops.
  public let legs: [Leg]
  /// On which ellipsoid the legs run.
  public let method: MeasuringMethod

  /// From one stop to the next.
  public struct Leg: Sendable {
    /// Position of its start among the stops.
    public let from: Int
    /// Position of its end among the stops.
    public let to: Int
    /// Distance in metres, azimuths in degrees clockwise from north.
    public let geodesic: GeodesicInverse
    /// By how many metres the distance may differ: the extents of both places.
    public let uncertainty: Double
  }

  /// Metres over all legs.
  public var total: Double { legs.reduce(0) { $0 + $1.geodesic.distance } }

  /// By how many metres the total may differ at most.
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
