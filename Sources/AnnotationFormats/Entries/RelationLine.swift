import ArticleAnnotation
import Gazetteer
import GeoJSON

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
}
