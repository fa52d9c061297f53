public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StatedDistance {
  /// The distances that fit what is stated, in metres.
  ///
  /// News gives the way by road as often as the straight line: up to 1.4 times the geodesic fits.
  ///
  /// - Parameter slack: Metres that both places reach from their points, together.
  /// - Returns: A range whose upper bound is infinite for "more than 30 km".
  public func fitting(slack: Double) -> ClosedRange<Double> {
    // “More than 200 km” is not rounded.
    let rounding = bound == .about ? max(uncertainty, 0.1 * metres) : 0
    let allowed = rounding + slack / 2
    let least = bound == .atMost ? 0 : max(0, metres / 1.4 - allowed)
    let most = bound == .atLeast ? .infinity : metres + allowed
    return min(least, most)...most
  }
}

extension SpatialExpression.Relation {
  /// Metres that "near" and its like reach; nil for relations that have no reach.
  ///
  /// - Parameter slack: Metres that both places reach from their points, together.
  /// - Returns: Metres between the points of both at most.
  public func reach(slack: Double) -> Double? {
    switch self {
    case .near, .outside: 3 * slack + 50_000
    case .outskirts: slack + 25_000
    default: nil
    }
  }
}

extension CompassPoint {
  /// Degrees by which an azimuth may differ from a stated direction: nobody says north-north-east for
  /// north, and what is large or near widens the sector.
  ///
  /// - Parameters:
  ///   - distance: Metres between the places, more than 0.
  ///   - slack: Metres that both places reach from their points, together.
  /// - Returns: 22.5...90.
  public func tolerance(at distance: Double, slack: Double) -> Double {
    let sector = azimuths(winds: winds).width / 2
    return min(90, max(sector, 22.5) + atan2(slack, distance) * 180 / .pi)
  }
}
