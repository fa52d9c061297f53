import Geodesy

/// A point along a geodesic: metres from its start, and degrees.
struct Stop {
  let distance: Double
  let latitude: Double
  /// Unrolled: continuous across the antimeridian.
  let longitude: Double
}

/// A geodesic between two points, whose ends are exactly the given points.
struct Leg {
  private let path: GeodesicPath

  init(_ path: GeodesicPath) { self.path = path }

  var length: Double { path.distance }

  var start: Stop {
    Stop(distance: 0, latitude: path.origin.latitude, longitude: path.origin.longitude)
  }

  /// The target, with its longitude unrolled.
  var end: Stop {
    let computed = path.position(at: path.distance).unrolledLongitude
    let turns = ((computed - path.target.longitude) / 360).rounded()
    return Stop(
      distance: path.distance, latitude: path.target.latitude,
      longitude: path.target.longitude + turns * 360)
  }

  func stop(at distance: Double) -> Stop {
    let position = path.position(at: distance)
    return Stop(
      distance: distance, latitude: position.latitude, longitude: position.unrolledLongitude)
  }

  /// The point where the leg meets a meridian, found by bisection down to the precision of the
  /// distance.
  ///
  /// - Parameters:
  ///   - meridian: The unrolled longitude in degrees, between those of the two stops.
  ///   - start: A stop on one side.
  ///   - end: A stop on the other side. The longitude must be monotonic between the two.
  /// - Returns: The stop on the meridian, or just beyond it by the last digit of the distance.
  func stop(whereLongitudeIs meridian: Double, between start: Stop, and end: Stop) -> Stop {
    var (low, high) = (start.distance, end.distance)
    let isEastward = end.longitude > start.longitude
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return stop(at: high) }
      let here = stop(at: middle)
      if (here.longitude < meridian) == isEastward { low = middle } else { high = middle }
    }
  }
}
