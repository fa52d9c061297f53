public import Geodesy

/// A place that an expression refers to.
public struct AnchorPlace: Sendable, Hashable {
  /// The place's point.
  public var coordinate: Coordinate
  /// The radius of the place itself around its point in metres, such as the radius of a town.
  public var extent: Double
  /// Its bounding box, if it is known and larger than a town.
  public var boundingBox: BoundingBox?

  /// Makes an anchor.
  public init(coordinate: Coordinate, extent: Double, boundingBox: BoundingBox? = nil) {
    self.coordinate = coordinate
    self.extent = extent
    self.boundingBox = boundingBox
  }
}

/// The location that an expression describes.
public struct SpatialEstimate: Sendable, Hashable {
  /// The most likely point.
  public var point: Coordinate
  /// The radius around ``point``, in metres, within which the place lies according to the words
  /// alone.
  public var uncertainty: Double
  /// Makes an estimate.
  public init(point: Coordinate, uncertainty: Double, shape: Shape) {
    self.point = point
    self.uncertainty = uncertainty
    self.shape = shape
  }

  /// The area in which the place lies; for ``SpatialExpression/Relation/road``, the line.
  public var shape: Shape

  /// An area or a line, defined by its parameters. Vertices are computed on demand.
  public enum Shape: Sendable, Hashable {
    /// All points up to a distance in metres from a point.
    case circle(Coordinate, radius: Double)
    /// All points between two distances in metres and in a range of directions from a point.
    case sector(Coordinate, radii: ClosedRange<Double>, azimuths: AzimuthInterval)
    /// A box.
    case box(BoundingBox)
    /// The geodesic between two points.
    case line(Coordinate, Coordinate)
    /// Lines, such as a border.
    case lines([[Coordinate]])
    /// Polygons, each an outer ring with its holes.
    case polygons([[[Coordinate]]])

    /// The edge of an area; nil for a line.
    ///
    /// - Complexity: 64 geodesics for a circle.
    public var ring: GeodesicRing? {
      switch self {
      case .circle(let center, let radius):
        Geodesic.wgs84.circle(around: center, radius: radius)
      case .sector(let center, let radii, let azimuths):
        Geodesic.wgs84.sector(around: center, radii: radii, azimuths: azimuths)
      case .box(let box): GeodesicRing(box)
      case .line, .lines, .polygons: nil
      }
    }

    /// The points along a line, at most 50 km or a sixteenth of its length apart, whichever is
    /// more; nil for an area.
    public var line: [Coordinate]? {
      guard case .line(let start, let end) = self else { return nil }
      let length = Geodesic.wgs84.distance(from: start, to: end)
      return Geodesic.wgs84.points(from: start, to: end, maxSpacing: max(50_000, length / 16))
    }
  }
}
