public import Geodesy

/// A place that an expression starts from.
public struct AnchorPlace: Sendable, Hashable {
  /// The place's point.
  public var coordinate: Coordinate
  /// How far the place itself reaches from its point, metres: the radius of a town.
  public var extent: Double
  /// Its box, where it is known and larger than a town.
  public var boundingBox: BoundingBox?

  /// Makes an anchor.
  public init(coordinate: Coordinate, extent: Double, boundingBox: BoundingBox? = nil) {
    self.coordinate = coordinate
    self.extent = extent
    self.boundingBox = boundingBox
  }
}

/// Where an expression places what it describes.
public struct SpatialEstimate: Sendable, Hashable {
  /// The likeliest point.
  public var point: Coordinate
  /// Metres around ``point`` within which the place lies by the words alone.
  public var uncertainty: Double
  /// Makes an estimate.
  public init(point: Coordinate, uncertainty: Double, shape: Shape) {
    self.point = point
    self.uncertainty = uncertainty
    self.shape = shape
  }

  /// The area in which it lies; for ``SpatialExpression/Relation/road`` the way.
  public var shape: Shape

  /// An area or a way by the numbers that make it; its vertices are computed when they are asked for.
  public enum Shape: Sendable, Hashable {
    /// Up to a distance from a point, metres.
    case circle(Coordinate, radius: Double)
    /// Between two distances in some directions from a point, metres.
    case sector(Coordinate, radii: ClosedRange<Double>, azimuths: AzimuthInterval)
    /// A box.
    case box(BoundingBox)
    /// The geodesic between two points.
    case line(Coordinate, Coordinate)
    /// Lines such as a border.
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

    /// Points along a line, at most 50 km or a sixteenth of it apart; nil for an area.
    public var line: [Coordinate]? {
      guard case .line(let start, let end) = self else { return nil }
      let length = Geodesic.wgs84.distance(from: start, to: end)
      return Geodesic.wgs84.points(from: start, to: end, maxSpacing: max(50_000, length / 16))
    }
  }
}
