import Gazetteer
import Geodesy
import ToponymRecognition

/// The path of a story through its places, in the order in which it names them.
public struct Itinerary: Sendable {
  /// The way from one place to the next.
  public struct Leg: Sendable, Hashable {
    /// Id of the place where it starts.
    public let from: String
    /// Id of the place where it ends.
    public let to: String
    /// Length of the geodesic in metres.
    public let distance: Double
    /// Azimuth at the start, in degrees clockwise from north.
    public let azimuth: Double
  }

  /// The legs; a place named several times in succession is counted once.
  public let legs: [Leg]
  /// Total length in metres.
  public var total: Double { legs.reduce(0) { $0 + $1.distance } }

  /// Maximum number of legs to keep.
  private static let limit = 200

  /// Uses only places that are points at the scale of a story: no countries, regions or seas.
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
