public import Geodesy

/// A geometry object (RFC 7946 section 3.1).
///
/// Longitudes stay in -180...180, so geometries that cross the antimeridian must be cut there:
/// lines with ``GeodesicLine`` or ``Antimeridian``, polygons with ``GeodesicArea``.
public enum Geometry: Hashable, Sendable {
  /// A linear ring. Its last position may repeat the first; if it does not, the ring is closed when
  /// written.
  public typealias Ring = [Coordinate]

  /// One position.
  case point(Coordinate)
  /// Positions.
  case multiPoint([Coordinate])
  /// Two or more positions, joined by straight lines.
  case lineString([Coordinate])
  /// Lines.
  case multiLineString([[Coordinate]])
  /// An exterior ring, followed by the rings of its holes.
  case polygon([Ring])
  /// Polygons.
  case multiPolygon([[Ring]])
  /// Geometries of any kinds.
  case collection([Geometry])

  /// The value of the `type` member.
  public var type: String {
    switch self {
    case .point: "Point"
    case .multiPoint: "MultiPoint"
    case .lineString: "LineString"
    case .multiLineString: "MultiLineString"
    case .polygon: "Polygon"
    case .multiPolygon: "MultiPolygon"
    case .collection: "GeometryCollection"
    }
  }

  /// The smallest box around the geometry, or nil if it has no positions.
  ///
  /// Lines and rings are straight between their positions (RFC 7946 section 3.1.1), so the box of a
  /// single one never crosses the antimeridian; the box of several may (section 5.2).
  public var boundingBox: BoundingBox? { BoundingBox(enclosing: boxes) }

  /// The boxes of the parts. Holes lie within their exterior ring and are skipped.
  private var boxes: [BoundingBox] {
    switch self {
    case .point(let position): [BoundingBox(position)]
    case .multiPoint(let positions): positions.map { BoundingBox($0) }
    case .lineString(let line): Self.box(of: line)
    case .multiLineString(let lines): lines.flatMap(Self.box)
    case .polygon(let rings): rings.prefix(1).flatMap(Self.box)
    case .multiPolygon(let polygons): polygons.flatMap { $0.prefix(1).flatMap(Self.box) }
    case .collection(let geometries): geometries.flatMap(\.boxes)
    }
  }

  private static func box(of line: [Coordinate]) -> [BoundingBox] {
    guard let first = line.first else { return [] }
    var (west, south, east, north) = (
      first.longitude, first.latitude, first.longitude, first.latitude
    )
    for position in line.dropFirst() {
      west = min(west, position.longitude)
      south = min(south, position.latitude)
      east = max(east, position.longitude)
      north = max(north, position.latitude)
    }
    let box = try? BoundingBox(west: west, south: south, east: east, north: north)
    return box.map { [$0] } ?? []
  }
}
