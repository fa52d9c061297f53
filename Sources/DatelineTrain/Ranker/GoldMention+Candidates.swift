import Dateline
import Gazetteer
import Geodesy
import ToponymRecognition
import ToponymResolution

extension GoldMention {
  /// Whether the place has the id of the gold mention.
  func isSame(as place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    id == gazetteer.id(of: place)
  }

  /// Whether the place is correct: the same id, the same country, or as near as the gold says; within 161 km
  /// where it does not say.
  func accepts(_ place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    isSame(as: place, in: gazetteer) || distance(to: place, in: gazetteer) <= reach
  }

  /// Whether a pin at a place is right: the same id or country, or as near as the gold says; where it does
  /// not say, within 25 km for a town and 161 km for a large place, whose middle is a matter of taste.
  func isPin(at place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    if isSame(as: place, in: gazetteer) { return true }
    let isLarge =
      switch gazetteer.facts(place)?.feature.rank {
      case .country, .continent, .sea, .region, .admin1, .terrain, .inlandWater: true
      default: false
      }
    let limit = withinKilometres ?? (isLarge ? 161 : 25)
    return distance(to: place, in: gazetteer) <= limit * 1_000
  }

  /// Metres within which a place is correct.
  private var reach: Double { (withinKilometres ?? 161) * 1_000 }

  /// Metres to a place; 0 for the country that is meant, infinite for a place that cannot be right.
  private func distance(to place: PlaceReference, in gazetteer: LayeredGazetteer) -> Double {
    guard let facts = gazetteer.facts(place) else { return .infinity }
    if let country, facts.feature.rank == .country, facts.country?.description == country {
      return 0
    }
    guard let coordinate else { return .infinity }
    return Geodesic.wgs84.distance(from: coordinate, to: facts.coordinate)
  }

  /// Whether each place is correct: the one with the id of the gold mention if it is among them, otherwise
  /// the nearest of those that are near enough, with those hardly farther. A town and the division of its
  /// name may both be near enough, and one of them is meant.
  func accepted(_ places: [PlaceReference], in gazetteer: LayeredGazetteer) -> [Bool] {
    let same = places.map { isSame(as: $0, in: gazetteer) }
    if same.contains(true) { return same }
    let distances = places.map { distance(to: $0, in: gazetteer) }
    guard let nearest = distances.min(), nearest <= reach else { return same }
    let limit = min(reach, max(5_000, nearest * 1.5))
    return distances.map { $0 <= limit }
  }
}

extension GoldDocument {
  /// The gold's spans as mentions.
  func recognized(in text: TextReading, _ gazetteer: LayeredGazetteer) -> [Mention] {
    Geoparser(gazetteer: gazetteer).recognize(text, spans: mentions.map(\.range))
  }

  /// The home of the outlet, if known, and nil, because users annotate documents with and without an outlet.
  func homes(in gazetteer: LayeredGazetteer) -> [OutletHome?] {
    let home = outlet.flatMap { gazetteer.outlets.outlet($0) }
      .flatMap { OutletHome($0, in: gazetteer) }
    return home.map { [$0, nil] } ?? [nil]
  }
}
