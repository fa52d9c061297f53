import Gazetteer
import Geodesy

/// Finds the existing place, if any, that a row of another gazetteer describes.
struct PlaceMatcher {
  let writer: OverlayWriter
  let gazetteer: LayeredGazetteer?

  /// A place in its state within the transaction, with the rule by which it was found.
  typealias Match = (rule: ImportReport.MergeRule, place: Place)

  /// - Parameters:
  ///   - place: The row's content.
  ///   - links: The place's ids in other gazetteers.
  ///   - state: What the overlay says about the place's id.
  /// - Returns: The existing place; nil if the place is new.
  /// - Throws: `GazetteerError.corrupt`, or an error of SQLite.
  func find(_ place: Place, links: [String], state: OverlayState) throws -> Match? {
    if let there = try current(id: place.id, state: state) { return (.id, there) }
    for link in links {
      if let there = try current(id: link) { return (.link, there) }
    }
    guard let gazetteer else { return nil }
    for candidate in gazetteer.candidates(named: place.name)
    where candidate.tier == .exact || candidate.tier == .folded {
      guard let facts = gazetteer.facts(candidate.place),
        facts.feature.featureClass == place.feature.featureClass,
        facts.country == place.country || place.country == nil,
        // Geodesics are costly, so places too far off in latitude (0.05° is 5.5 km) are not
        // measured.
        abs(facts.coordinate.latitude - place.coordinate.latitude) < 0.05,
        Geodesic.wgs84.distance(from: facts.coordinate, to: place.coordinate)
          <= PlaceImporter.mergeDistance,
        let there = try current(id: gazetteer.id(of: candidate.place))
      else { continue }
      return (.nearbyName, there)
    }
    return nil
  }

  private func current(id: String) throws -> Place? {
    try current(id: id, state: writer.state(id: id))
  }

  private func current(id: String, state: OverlayState) throws -> Place? {
    switch state {
    case .place(let place): return place
    // What the user has hidden stays hidden, and the row becomes a new place.
    case .suppressed: return nil
    case .nothing:
      guard let gazetteer, let reference = try gazetteer.reference(id: id),
        !gazetteer.isOverlay(reference)
      else { return nil }
      return try gazetteer.place(reference)
    }
  }
}

extension Place {
  /// Returns the place with the other's names added, and the other's facts where it has none.
  func merged(with other: Place) -> Place {
    var place = self
    var known = Set(names.map(\.text) + [name])
    for name in [PlaceName(other.name)] + other.names where known.insert(name.text).inserted {
      place.names.append(name)
    }
    if place.population == 0 { place.population = other.population }
    place.country = place.country ?? other.country
    if place.admin1 == nil, place.country == other.country {
      place.admin1 = other.admin1
      place.admin2 = other.admin2
    }
    place.elevation = place.elevation ?? other.elevation
    place.boundingBox = place.boundingBox ?? other.boundingBox
    return place
  }
}
