import Gazetteer
import Geodesy

/// Finds the place that a row of a foreign gazetteer means, where it is there already.
struct PlaceMatcher {
  let writer: OverlayWriter
  let gazetteer: LayeredGazetteer?

  /// A place as it is within the transaction, with the rule by which it was found.
  typealias Match = (rule: ImportReport.MergeRule, place: Place)

  /// - Parameters:
  ///   - place: What the row says.
  ///   - links: Ids that other gazetteers give the place.
  ///   - state: What the overlay says of the place's id.
  /// - Returns: nil where the place is new.
  /// - Throws: `GazetteerError.corrupt`, or SQLite's error.
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
        // Geodesics cost; what is further off in latitude need not be measured.
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
    // What a person hid stays hidden; the row stands for itself.
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
  /// The place with the other's names beside its own, and the other's facts where it has none.
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
