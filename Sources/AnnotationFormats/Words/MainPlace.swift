import ArticleAnnotation
import Gazetteer
import Geodesy
import SpatialLanguage
import ToponymRecognition

/// The place that a story is most about, from which the others are measured.
struct MainPlace {
  /// Its number among the annotation's places.
  let number: Int
  let details: PlaceDetails

  /// The place with the most mentions among those that are points on the scale of a story; the likely
  /// ones go before the doubtful ones, the place of the dateline and then the first before others.
  init?(of places: [AnnotatedPlace]) {
    typealias Weight = (likely: Int, mentions: Int, dateline: Int)
    var best: (number: Int, weight: Weight, details: PlaceDetails)?
    for (number, place) in places.enumerated() {
      let weight = (
        likely: place.confidence >= 0.5 ? 1 : 0, mentions: place.mentions.count,
        dateline: place.mentions.contains { $0.role == .dateline } ? 1 : 0
      )
      guard let details = place.details, SpatialRelation.isPointLike(details.feature.rank),
        best.map({ $0.weight < weight }) ?? true
      else { continue }
      best = (number, weight, details)
    }
    guard let best else { return nil }
    (number, details) = (best.number, best.details)
  }

  /// The geodesic from it to another place; nil for itself, for what is no point, as countries and seas
  /// are, and for what is only known to be near a place.
  func geodesic(to place: AnnotatedPlace) -> GeodesicInverse? {
    let coordinate = place.details?.coordinate ?? place.description?.estimate?.point
    guard let coordinate, place.details?.id != details.id,
      place.details.map({ SpatialRelation.isPointLike($0.feature.rank) }) ?? true
    else { return nil }
    return Geodesic.wgs84.inverse(from: details.coordinate, to: coordinate)
  }
}
