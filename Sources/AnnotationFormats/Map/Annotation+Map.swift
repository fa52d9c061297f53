public import ArticleAnnotation
public import Cartography
import Gazetteer

extension Annotation {
  /// The map of the places as an `svg` element; nil where no place has a point.
  ///
  /// Each place is a group with the id `place-N`, N its index in ``places``, and the attribute
  /// `data-place`; descriptions and coordinates are `described-N` and `coordinate-N`. Land and water come
  /// from the gazetteer's outlines (Natural Earth). The place that a relation joins is told by
  /// `data-from` and `data-to`.
  ///
  /// - Parameter options: How it is drawn.
  /// - Returns: Text, the same for equal annotations.
  public func mapSVG(_ options: MapOptions = MapOptions()) -> String? {
    mapContent(options).svg(on: baseMap, options: options)
  }

  private var baseMap: OutlineBaseMap {
    let shares = focus.prefix(3).filter { $0.share >= 0.25 }
    return OutlineBaseMap(gazetteer, emphasized: Set(shares.map(\.country)))
  }

  private func mapContent(_ options: MapOptions) -> MapContent {
    var content = MapContent(title: "Map of the places in the text")
    var keys: [String: MapPlace] = [:]
    for (number, place) in places.enumerated() {
      guard let drawn = MapPlace(place, number) else { continue }
      content.places.append(drawn)
      if let id = place.details?.id { keys[id] = drawn }
      if let estimate = place.description?.estimate, place.details == nil {
        content.add(estimate, of: drawn, place.description, keys)
      } else if place.isApproximate, let shape = area(of: place),
        let area = MapArea(shape, key: drawn.key)
      {
        content.areas.append(area)
      }
    }
    for (number, described) in described.enumerated() {
      guard let estimate = described.estimate else { continue }
      let place = MapPlace(described, at: estimate, number)
      content.places.append(place)
      content.add(estimate, of: place, described, keys)
    }
    for (number, coordinate) in coordinates.enumerated() {
      content.places.append(MapPlace(coordinate, number))
    }
    if options.showsRelations {
      for relation in SpatialRelation.drawn(of: relations) {
        content.addLine(
          .relation, keys[relation.from], keys[relation.to], metres: relation.distance,
          azimuth: relation.azimuth, through: relation.ends)
      }
    }
    if options.showsItinerary {
      for leg in itinerary.legs {
        content.addLine(
          .leg, keys[leg.from], keys[leg.to], metres: leg.distance, azimuth: leg.azimuth)
      }
    }
    content.places = withHomes(content.places)
    content.summary = summary(of: content.places)
    return content
  }

  /// Where a map shows nothing but countries and regions, countries as far as their main parts reach:
  /// Portugal without the Azores.
  private func withHomes(_ places: [MapPlace]) -> [MapPlace] {
    guard places.allSatisfy(\.isBackground) else { return places }
    return places.map { place in
      guard let text = place.countryCode, let code = CountryCode(text),
        let outline = gazetteer.outlines.outline(of: code)
      else { return place }
      return place.bounded(by: outline.homeBox)
    }
  }

  private func summary(of drawn: [MapPlace]) -> String {
    let named = drawn.sorted { $0.mentions > $1.mentions }.prefix(5).map(\.name)
    let count = drawn.count == 1 ? "1 place" : "\(drawn.count) places"
    return "A map of \(count): \(named.joined(separator: ", "))"
      + (drawn.count > 5 ? " and others." : ".")
  }
}
