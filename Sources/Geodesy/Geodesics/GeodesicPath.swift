import CPROJ

/// The shortest geodesic between two points, prepared for computing many points along it.
///
/// A point costs about a third of a call to ``Geodesic/direct(from:azimuth:distance:)``.
public struct GeodesicPath: Sendable {
  /// A point along a path.
  public struct Position: Hashable, Sendable {
    /// The latitude in degrees, -90...90.
    public let latitude: Double
    /// The longitude in degrees, continuous from the origin's, with no jump at the antimeridian.
    ///
    /// It may lie outside -180...180. It jumps by 180 where the path runs through a pole.
    public let unrolledLongitude: Double

    /// The point itself, with its longitude in -180...180 degrees.
    public var coordinate: Coordinate {
      Coordinate(latitude: latitude, longitude: unrolledLongitude)
    }
  }

  /// The start.
  public let origin: Coordinate
  /// The end.
  public let target: Coordinate
  /// The length in metres.
  public let distance: Double
  private let line: geod_geodesicline

  /// Solves the inverse problem and prepares the line (`geod_inverseline`).
  init(on geodesic: Geodesic, from origin: Coordinate, to target: Coordinate) {
    var line = geod_geodesicline()
    withUnsafePointer(to: geodesic.constants) {
      geod_inverseline(
        &line, $0, origin.latitude, origin.longitude, target.latitude, target.longitude, 0)
    }
    self.origin = origin
    self.target = target
    self.line = line
    distance = line.s13
  }

  /// The point at a given distance from the origin (`geod_genposition`).
  ///
  /// - Parameter distance: Metres from the origin, finite. Beyond the path's length the geodesic
  ///   continues.
  /// - Returns: Latitude and unrolled longitude in degrees.
  public func position(at distance: Double) -> Position {
    precondition(distance.isFinite, "A distance must be a finite number of metres")
    var latitude = 0.0
    var longitude = 0.0
    withUnsafePointer(to: line) {
      _ = geod_genposition(
        $0, GEOD_LONG_UNROLL.rawValue, distance, &latitude, &longitude, nil, nil, nil, nil, nil, nil
      )
    }
    return Position(latitude: latitude, unrolledLongitude: longitude)
  }

  /// The point at a given distance from the origin, and the path's azimuth there in degrees,
  /// 0..<360.
  func heading(at distance: Double) -> (position: Position, azimuth: Double) {
    var latitude = 0.0
    var longitude = 0.0
    var azimuth = 0.0
    withUnsafePointer(to: line) {
      _ = geod_genposition(
        $0, GEOD_LONG_UNROLL.rawValue, distance, &latitude, &longitude, &azimuth, nil, nil, nil,
        nil, nil)
    }
    return (
      Position(latitude: latitude, unrolledLongitude: longitude), Azimuth.positive(azimuth)
    )
  }
}

extension Geodesic {
  /// The shortest geodesic between two points, for computing points along it.
  ///
  /// If several are equally short (between poles or antipodes), it is the one that
  /// ``inverse(from:to:)`` describes.
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - target: The end.
  /// - Returns: The path; its length is 0 for coincident points.
  public func path(from origin: Coordinate, to target: Coordinate) -> GeodesicPath {
    GeodesicPath(on: self, from: origin, to: target)
  }

  /// The point halfway along the shortest geodesic between two points.
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - target: The end. If the points coincide, they are their own midpoint.
  /// - Returns: The point, with its longitude in -180...180.
  public func midpoint(from origin: Coordinate, to target: Coordinate) -> Coordinate {
    let path = path(from: origin, to: target)
    return path.distance == 0 ? origin : path.position(at: path.distance / 2).coordinate
  }

  /// The points at equal distances along a geodesic, including both ends.
  ///
  /// Complexity: O(distance / spacing).
  ///
  /// - Parameters:
  ///   - origin: The start.
  ///   - target: The end.
  ///   - maxSpacing: The greatest distance between neighbours in metres, positive. Values below 1 m
  ///     count as 1 m, which limits the result to 20 million points.
  /// - Returns: At least two points; coincident ends are returned as they are.
  public func points(
    from origin: Coordinate, to target: Coordinate, maxSpacing: Double
  ) -> [Coordinate] {
    precondition(maxSpacing > 0, "The spacing of points must be a positive number of metres")
    let path = path(from: origin, to: target)
    let legs = (path.distance / max(maxSpacing, 1)).rounded(.up)
    guard legs > 1 else { return [origin, target] }
    var points = [origin]
    points.reserveCapacity(Int(legs) + 1)
    for index in 1..<Int(legs) {
      points.append(path.position(at: path.distance * Double(index) / legs).coordinate)
    }
    points.append(target)
    return points
  }
}
