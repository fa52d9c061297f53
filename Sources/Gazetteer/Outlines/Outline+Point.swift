public import Geodesy

extension Outline {
  /// A point inside the largest piece, near its middle.
  ///
  /// It is the middle of the widest stretch inside it along a parallel, as for imported polygons.
  /// - Complexity: O(points).
  public var pointInside: Coordinate {
    let rings = polygons.map { polygon in
      ([polygon.outer] + polygon.holes).map { ring in
        ring.map {
          FeatureGeometry.Position(longitude: $0.longitude, latitude: $0.latitude)
        }
      }
    }
    return RepresentativePoint.of(FeatureGeometry(polygons: rings)) ?? boundingBox.center
  }
}
