import CPROJ

/// The size of a polygon whose edges are geodesics.
public struct GeodesicPolygon: Hashable, Sendable {
  /// The area in square metres, positive if the ring runs counter-clockwise.
  public let signedArea: Double
  /// The area in square metres to the left of the ring, up to that of the whole ellipsoid. This is
  /// what an RFC 7946 exterior ring encloses, even if it is more than half the Earth.
  public let leftArea: Double
  /// The length of the closed ring in metres.
  public let perimeter: Double

  /// The area in square metres, regardless of the ring's direction.
  public var area: Double { abs(signedArea) }
}

extension Geodesic {
  /// The area and perimeter of a polygon (`geod_polygon_compute`).
  ///
  /// A ring may enclose a pole or cross the antimeridian. Its area is that of the smaller side, at
  /// most half the ellipsoid. If edges cross each other, the areas of opposite sense subtract.
  /// Complexity: O(n).
  ///
  /// - Parameter ring: The vertices in order; the first may be repeated at the end. With fewer than
  ///   three, the area is 0.
  /// - Returns: The areas in square metres and the perimeter in metres.
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
