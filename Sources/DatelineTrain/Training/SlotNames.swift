import Dateline
import Gazetteer
import Geodesy

/// The names that fill the slots of made-up sentences, each with the place that it means.
struct SlotNames {
  struct Named {
    let name: String
    let id: String
    let coordinate: Coordinate
  }

  /// The names by slot, in order of their ids.
  private(set) var places: [String: [Named]] = [:]

  init(_ gazetteer: LayeredGazetteer) throws {
    try gazetteer.forEachPlace(in: PlaceSelection()) { place in
      guard let slot = Self.slot(of: place, in: gazetteer) else { return }
      places[slot, default: []].append(
        Named(name: place.name, id: place.id, coordinate: place.coordinate))
    }
    for slot in places.keys { places[slot]?.sort { $0.id < $1.id } }
    places["city", default: []] += places["capital"] ?? []
  }

  private static func slot(of place: Place, in gazetteer: LayeredGazetteer) -> String? {
    guard !place.name.contains("("), isBestKnown(place, in: gazetteer) else { return nil }
    switch place.feature.rank {
    case .capital: return place.population >= 5_000 ? "capital" : nil
    case .admin1Seat, .settlement:
      return place.population >= 800_000 || renown(of: place, in: gazetteer) >= 0.93
        ? "city" : place.population >= 60_000 ? "town" : nil
    case .section: return renown(of: place, in: gazetteer) >= 0.8 ? "quarter" : nil
    case .country: return place.population > 100_000 ? "country" : nil
    case .admin1: return place.country?.description == "US" ? "state" : nil
    case .inlandWater:
      return extent(of: place, in: gazetteer) >= 0.6 && !place.name.contains(" ") ? "river" : nil
    default: return nil
    }
  }

  private static func facts(of place: Place, in gazetteer: LayeredGazetteer) -> PlaceFacts? {
    (try? gazetteer.reference(id: place.id)).flatMap { $0.flatMap(gazetteer.facts) }
  }

  private static func renown(of place: Place, in gazetteer: LayeredGazetteer) -> Double {
    facts(of: place, in: gazetteer)?.renown.languages ?? 0
  }

  private static func extent(of place: Place, in gazetteer: LayeredGazetteer) -> Double {
    facts(of: place, in: gazetteer)?.renown.extent ?? 0
  }

  /// Whether no other bearer of the name is better known. Capitals and rivers are better known than their
  /// numbers say.
  private static func isBestKnown(_ place: Place, in gazetteer: LayeredGazetteer) -> Bool {
    switch place.feature.rank {
    case .capital, .country, .admin1, .inlandWater: return true
    default: break
    }
    for candidate in gazetteer.candidates(named: place.name) where candidate.tier == .exact {
      guard let facts = gazetteer.facts(candidate.place),
        gazetteer.id(of: candidate.place) != place.id
      else { continue }
      switch facts.feature.rank {
      case .country where !candidate.isMainName: continue
      case .admin2, .lowerDivision, .section, .facility: continue
      case .country, .capital, .continent: return false
      case .admin1 where facts.country != place.country: return false
      default: break
      }
      // A further name of a larger place is no rival: Poole is not Poland.
      guard candidate.isMainName else { continue }
      if facts.feature.rank != .admin1, facts.population > place.population / 2 { return false }
    }
    return true
  }
}
