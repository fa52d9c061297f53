package import Geodesy

extension LayeredGazetteer {
  /// The shape of a river, a lake, a country or a first-order division, which distances are measured to;
  /// nil for any other place, and where the gazetteer has no shape of it.
  ///
  /// - Complexity: O(points) when a place is first asked for, then O(1).
  package func shape(of place: PlaceReference) -> PlaceShape? {
    shapeSubject(of: place).flatMap { companions.shapes.shape(of: $0) }
  }

  /// The outline of a lake, a country or a first-order division; nil where there is none.
  ///
  /// - Complexity: O(points).
  package func outline(of place: PlaceReference) -> Outline? {
    shapeSubject(of: place).flatMap { companions.shapes.outline(of: $0) }
  }

  /// The course of a river: lines in the direction of the water, mostly; nil where there is none.
  ///
  /// - Complexity: O(points).
  package func course(of place: PlaceReference) -> [[Coordinate]]? {
    shapeSubject(of: place).flatMap { companions.shapes.course(of: $0) }
  }

  /// The rivers and lakes that have a shape, in the order of their ids.
  package var waters: [PlaceReference] {
    companions.shapes.waterIDs.compactMap { (try? reference(id: $0)) ?? nil }
  }

  private func shapeSubject(of place: PlaceReference) -> PlaceShapes.Subject? {
    guard let facts = facts(place) else { return nil }
    switch facts.feature.rank {
    case .country:
      // A former country, or one that lies within another, has the code of a country and not its outline.
      guard let country = facts.country, facts.countryPlace.map({ $0 == place }) ?? true else {
        return nil
      }
      return .country(country)
    case .admin1:
      guard let country = facts.country, facts.admin1.map({ $0 == place }) ?? true,
        let admin1 = ((try? self.place(place)) ?? nil)?.admin1
      else { return nil }
      return .division(country, admin1: admin1)
    case .inlandWater: return .water(id: id(of: place))
    default: return nil
    }
  }
}
