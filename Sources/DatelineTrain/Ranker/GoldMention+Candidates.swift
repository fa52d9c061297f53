import Dateline
import Gazetteer
import Geodesy

extension GoldMention {
  /// The gazetteer's id is the gold's.
  func isSame(as place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    id == gazetteer.id(of: place)
  }

  /// Within 161 km, the same id, or the same country: as the field scores it.
  func accepts(_ place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    if isSame(as: place, in: gazetteer) { return true }
    guard let facts = gazetteer.facts(place) else { return false }
    if let country, facts.feature.rank == .country, facts.country?.description == country {
      return true
    }
    guard let coordinate else { return false }
    return Geodesic.wgs84.distance(from: coordinate, to: facts.coordinate) <= 161_000
  }
}
