import CPROJ

/// The size of a polygon whose edges are geodesics.
public struct GeodesicPolygon: Hashable, Sendable {
  /// The area in square metres; positive when the ring runs counter-clockwise.
  public let signedArea: Double
  /// The area in square metres of what lies to the left of the ring, up to the whole ellipsoid's:
  /// what a ring of RFC 7946 encloses, also where it is more than half the Earth.
  public let leftArea: Double
  /// The length of the closed ring in metres.
  public let perimeter: Double

  /// The area in square metres, whichever way the ring runs.
  public var area: Double { abs(signedArea) }
}

extension Geodesic {
  /// The area and perimeter of a polygon (`geod_polygon_compute`).
  ///
  /// A ring may enclose a pole or cross the antimeridian. Its area is that of the smaller side, so
  /// at most half the ellipsoid's. Edges that cross each other subtract. Complexity: O(n).
  ///
  /// - Parameter ring: The vertices in order; whether the first is repeated at the end makes no
  ///   difference. Fewer than three have no area.
  /// - Returns: Square metres and metres.
  public func polygon(of ring: [Coordinate]) -> GeodesicPolygon {
    var polygon = geod_polygon()
    geod_polygon_init(&polygon, 0)
    var area = 0.0
    var leftArea = 0.0
    var perimeter = 0.0
    withUnsafePointer(to: constants) { constants in
      for vertex in ring {
        geod_polygon_addpoint(constants, &polygon, vertex.latitude, vertex.longitude)
      }
      geod_polygon_compute(constants, &polygon, 0, 1, &area, &perimeter)
      geod_polygon_compute(constants, &polygon, 0, 0, &leftArea, nil)
    }
    return GeodesicPolygon(signedArea: area, leftArea: leftArea, perimeter: perimeter)
  }

  /// The area of a polygon in square metres, not negative.
  ///
  /// - Parameter ring: The vertices in order, closed or not.
  /// - Returns: Square metres.
  public func area(of ring: [Coordinate]) -> Double { polygon(of: ring).area }
}
