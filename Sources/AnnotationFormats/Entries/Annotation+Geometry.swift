import ArticleAnnotation
import Gazetteer
import GeoJSON
import Geodesy
import SpatialLanguage

/// The geodesic between two places that a text names together, as it is drawn.
struct RelationLine {
  let relation: SpatialRelation
  let from: PlaceDetails
  let to: PlaceDetails
  /// With enough positions for a map, and cut at the antimeridian.
  let geometry: Geometry
}

extension Annotation {
  /// The relations with their lines.
  var relationLines: [RelationLine] {
    var known: [String: PlaceDetails] = [:]
    for details in places.lazy.compactMap(\.details) { known[details.id] = details }
    return relations.compactMap { relation in
      guard let from = known[relation.from], let to = known[relation.to],
        let geometry = GeodesicLine(through: [from.coordinate, to.coordinate]).geometry
      else { return nil }
      return RelationLine(relation: relation, from: from, to: to, geometry: geometry)
    }
  }

  /// The area or the line of a description; nil for a line of fewer than two positions.
  static func geometry(of shape: SpatialEstimate.Shape) -> Geometry? {
    switch shape {
    case .circle, .sector, .box:
      // Its vertices stand as close as they need to.
      shape.ring.flatMap {
        GeodesicArea(Array($0.coordinates.dropLast()), maxSpacing: 20_000_000).geometry
      }
    case .line: lines(shape.line.map { Antimeridian.split($0) } ?? [])
    case .lines(let lines): self.lines(lines)
    case .polygons(let polygons): .multiPolygon(polygons)
    }
  }

  private static func lines(_ lines: [[Coordinate]]) -> Geometry? {
    let drawn = lines.filter { $0.count > 1 }
    guard let first = drawn.first else { return nil }
    return drawn.count == 1 ? .lineString(first) : .multiLineString(drawn)
  }
}
