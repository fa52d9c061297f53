import Gazetteer
import Geodesy
import ToponymRecognition

/// The way of a story from place to place, in the order in which it names them.
public struct Itinerary: Sendable {
  /// From one place to the next.
  public struct Leg: Sendable, Hashable {
    /// Id of the place that it leaves.
    public let from: String
    /// Id of the place that it reaches.
    public let to: String
    /// Metres along the geodesic.
    public let distance: Double
    /// Azimuth at the start, degrees clockwise from north.
    public let azimuth: Double
  }

  /// The legs; a place that is named twice in a row is left once.
  public let legs: [Leg]
  /// Metres of all legs.
  public var total: Double { legs.reduce(0) { $0 + $1.distance } }

  /// At most this many legs are kept.
  private static let limit = 200

  /// Takes the places that are points on the scale of a story: no countries, regions or seas.
  init(of places: [AnnotatedPlace], geodesics: inout PairGeodesics) {
    var stops: [(byte: Int, number: Int, details: PlaceDetails)] = []
    for (number, place) in places.enumerated() {
      guard let details = place.details, SpatialRelation.isPointLike(details.feature.rank) else {
        continue
      }
      for mention in place.mentions where mention.role == .literal || mention.role == .dateline {
        stops.append((mention.bytes.lowerBound, number, details))
      }
    }
    stops.sort { $0.byte < $1.byte }
    var legs: [Leg] = []
    for (start, end) in zip(stops, stops.dropFirst())
    where start.number != end.number && legs.count < Self.limit {
      let inverse = geodesics.inverse(
        (start.number, end.number), from: start.details.coordinate, to: end.details.coordinate)
      legs.append(
        Leg(
          from: start.details.id, to: end.details.id, distance: inverse.distance,
          azimuth: inverse.azimuth))
    }
    self.legs = legs
  }
}
