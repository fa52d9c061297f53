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
  /// The area in which it lies.
  public var area: GeodesicRing?
  /// For ``SpatialExpression/Relation/road``: the geodesic from one anchor to the other.
  public var line: [Coordinate]?
}
