package import Geodesy

/// A GeoJSON geometry (RFC 7946 section 3.1), with its parts collected by kind.
package struct FeatureGeometry: Decodable {
  private(set) var points: [Position] = []
  private(set) var lines: [[Position]] = []
  /// The polygons, each an outer ring followed by its holes.
  private(set) var polygons: [[[Position]]] = []
  private(set) var problem: RowProblem?

  /// A position in degrees; longitude first, as in GeoJSON.
  struct Position: Decodable, Hashable {
    var longitude: Double
    var latitude: Double

    init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      longitude = try container.decode(Double.self)
      latitude = try container.decode(Double.self)
    }
  }

  private enum Key: String, CodingKey { case type, coordinates, geometries }

  init(polygons: [[[Position]]]) { self.polygons = polygons }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let type = try container.decode(String.self, forKey: .type)
    switch type {
    case "Point": points = [try container.decode(Position.self, forKey: .coordinates)]
    case "MultiPoint": points = try container.decode([Position].self, forKey: .coordinates)
    case "LineString": lines = [try container.decode([Position].self, forKey: .coordinates)]
    case "MultiLineString": lines = try container.decode([[Position]].self, forKey: .coordinates)
    case "Polygon": polygons = [try container.decode([[Position]].self, forKey: .coordinates)]
    case "MultiPolygon":
      polygons = try container.decode([[[Position]]].self, forKey: .coordinates)
    case "GeometryCollection":
      for part in try container.decode([FeatureGeometry].self, forKey: .geometries) {
        points += part.points
        lines += part.lines
        polygons += part.polygons
        problem = problem ?? part.problem
      }
    default: problem = .unknownGeometry(type)
    }
    lines.removeAll(where: \.isEmpty)
    polygons.removeAll { $0.first?.isEmpty ?? true }
    for position in points + lines.joined() + polygons.joined().joined() {
      problem = problem ?? FeatureGeometry.problem(position)
    }
  }

  var isEmpty: Bool { points.isEmpty && lines.isEmpty && polygons.isEmpty }

  private static func problem(_ position: Position) -> RowProblem? {
    guard -90...90 ~= position.latitude else {
      return .outOfRange(column: "latitude", value: "\(position.latitude)", range: "-90...90")
    }
    guard -180...180 ~= position.longitude else {
      return .outOfRange(column: "longitude", value: "\(position.longitude)", range: "-180...180")
    }
    return nil
  }

  /// Returns the point at which the place is put and the box around it; a single point has no box.
  ///
  /// - Throws: `RowProblem` if coordinates are missing or out of range.
  package func located() throws(RowProblem) -> (coordinate: Coordinate, box: BoundingBox?) {
    if let problem { throw problem }
    guard let point = RepresentativePoint.of(self) else { throw .noCoordinates }
    let isPoint = points.count == 1 && lines.isEmpty && polygons.isEmpty
    return (point, isPoint ? nil : boundingBox)
  }

  private var boundingBox: BoundingBox? {
    let paths = points.map { [$0] } + lines + polygons.compactMap(\.first)
    return BoundingBox(enclosing: paths.compactMap { Unwrapped($0).boundingBox })
  }
}

/// A path whose longitudes continue across the antimeridian instead of jumping there.
struct Unwrapped {
  typealias Position = FeatureGeometry.Position

  /// The positions. Longitudes may lie outside -180...180.
  private(set) var positions: [Position]

  /// Treats a jump of more than half a turn as a crossing, except one from 180 to -180 itself,
  /// which runs along the edge of a shape that was cut there (RFC 7946 section 3.1.9).
  init(_ path: [Position]) {
    positions = path
    var shift = 0.0
    for index in path.indices.dropFirst() {
      let (last, next) = (path[index - 1].longitude, path[index].longitude)
      if abs(next - last) > 180, abs(last) != 180 || abs(next) != 180 {
        shift += next > last ? -360 : 360
      }
      positions[index].longitude += shift
    }
    // A ring around a pole no longer closes once it is unwrapped, so it is left as it was.
    if path.first == path.last, positions.first != positions.last { positions = path }
  }

  /// The box around the path. If it crosses the antimeridian, its west is greater than its east.
  var boundingBox: BoundingBox? {
    let longitudes = positions.map(\.longitude)
    let latitudes = positions.map(\.latitude)
    guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
      let north = latitudes.max()
    else { return nil }
    let isWhole = east - west >= 360
    return try? BoundingBox(
      west: isWhole ? -180 : Coordinate.normalised(longitude: west), south: south,
      east: isWhole ? 180 : Coordinate.normalised(longitude: east), north: north)
  }

  /// Returns the path shifted by whole turns so that it begins near a longitude.
  func near(_ longitude: Double) -> Unwrapped {
    guard let first = positions.first else { return self }
    let turns = ((longitude - first.longitude) / 360).rounded()
    var moved = self
    for index in positions.indices { moved.positions[index].longitude += turns * 360 }
    return moved
  }
}
