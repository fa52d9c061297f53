import Dateline
import Gazetteer
import Geodesy
import ToponymRecognition
import ToponymResolution

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

  /// Which of some places are right: that of the gold's own id where it is among them, otherwise all that
  /// are near enough.
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

  /// The outlet's home, where one is known, and none: a document is seen with it and without, as users have
  /// it.
  func homes(in gazetteer: LayeredGazetteer) -> [OutletHome?] {
    let home = outlet.flatMap { gazetteer.outlets.outlet($0) }
      .flatMap { OutletHome($0, in: gazetteer) }
    return home.map { [$0, nil] } ?? [nil]
  }
}
