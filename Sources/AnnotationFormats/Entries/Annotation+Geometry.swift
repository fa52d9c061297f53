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
        let geometry = GeodesicLine(through: relation.ends).geometry
      else { return nil }
      return RelationLine(relation: relation, from: from, to: to, geometry: geometry)
    }
  }

  /// The outline, course or area of a place; nil where it is only known as a point, or not at all.
  ///
  /// - Complexity: O(points of the outline).
  func geometry(of place: AnnotatedPlace) -> Geometry? {
    if let details = place.details { return geometry(of: details) }
    return area(of: place).flatMap(Annotation.geometry(of:))
  }

  /// The outline of a country, a first-order division or a lake, or the course of a river.
  private func geometry(of details: PlaceDetails) -> Geometry? {
    if let outline = gazetteer.outline(of: details.reference) {
      return .multiPolygon(outline.coordinates)
    }
    return gazetteer.course(of: details.reference).flatMap(Annotation.lines)
  }

  /// Where a name without a place of its own lies by the text: as it is described, or in what the text ties
  /// it to, by that place's outline or else by a circle that holds all of it.
  ///
  /// - Complexity: O(points of the outline).
  func area(of place: AnnotatedPlace) -> SpatialEstimate.Shape? {
    guard place.details == nil, place.decided == nil else { return nil }
    if let estimate = place.description?.estimate { return estimate.shape }
    guard place.isApproximate, let within = place.within else { return nil }
    if let outline = gazetteer.outline(of: within.reference) {
      return .polygons(outline.coordinates)
    }
    return place.extent.map { .circle(within.coordinate, radius: $0) }
  }

  /// Where an entry that has no point of the gazetteer lies by the text; nil for any other.
  ///
  /// - Complexity: O(points of the outline).
  func area(of entry: AnnotationEntry) -> Geometry? {
    let shape = entry.place.map { area(of: $0) } ?? entry.description?.estimate?.shape
    return shape.flatMap(Annotation.geometry(of:))
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
