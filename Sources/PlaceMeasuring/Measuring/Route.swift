public import Gazetteer
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
    /// What the distance is measured to where one stop is a river, a lake, a country or a division; nil between
    /// the points of both.
    public let measuredTo: ShapeKind?
    /// The nearest point of the place that ``measuredTo`` is about.
    public let nearest: Coordinate?
    /// The points between which it is measured.
    let ends: [Coordinate]
  }

  /// Total length in metres.
  public var total: Double { legs.reduce(0) { $0 + $1.geodesic.distance } }

  /// Maximum error of the total in metres.
  public var uncertainty: Double { legs.reduce(0) { $0 + $1.uncertainty } }

  /// Measures the legs through the stops.
  ///
  /// - Parameters:
  ///   - stops: The places in order, at least two.
  ///   - method: The ellipsoid to measure on.
  ///   - gazetteer: The gazetteer that has the courses of rivers and the outlines of lakes, countries and
  ///     first-order divisions, to whose nearest points legs from or to them are then measured; nil to measure
  ///     to the points that stand for them.
  public init(
    through stops: [PlaceQuery.Answer], by method: MeasuringMethod = .wgs84,
    in gazetteer: LayeredGazetteer? = nil
  ) {
    self.stops = stops
    self.method = method
    legs = zip(stops.indices, stops.indices.dropFirst()).map { from, to in
      let ends =
        gazetteer?.ends(stops[from], stops[to])
        ?? MeasuredEnds(between: stops[from].coordinate, and: stops[to].coordinate)
      return Leg(
        from: from, to: to, geodesic: method.geodesic.inverse(from: ends.from, to: ends.to),
        uncertainty: ends.uncertainty(
          stops[from].uncertainty.metres, stops[to].uncertainty.metres),
        measuredTo: ends.measuredTo, nearest: ends.nearest, ends: [ends.from, ends.to])
    }
  }
}
