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

  /// Whether the place is correct as usually scored: the same id, the same country, or within 161 km.
  func accepts(_ place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
    if isSame(as: place, in: gazetteer) { return true }
    guard let facts = gazetteer.facts(place) else { return false }
    if let country, facts.feature.rank == .country, facts.country?.description == country {
      return true
    }
    guard let coordinate else { return false }
    return Geodesic.wgs84.distance(from: coordinate, to: facts.coordinate) <= 161_000
  }

  /// Whether each place is correct: the one with the id of the gold mention if it is among them, otherwise
  /// all that are near enough.
  func accepted(_ places: [PlaceReference], in gazetteer: LayeredGazetteer) -> [Bool] {
    let same = places.map { isSame(as: $0, in: gazetteer) }
    if same.contains(true) { return same }
    return places.map { accepts($0, in: gazetteer) }
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
