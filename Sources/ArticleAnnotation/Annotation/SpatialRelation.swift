import ArticleText
public import Gazetteer
public import Geodesy
import ToponymRecognition

/// The geodesic between two places that a document names in the same sentence.
public struct SpatialRelation: Sendable, Hashable {
  /// Id of the place named first.
  public let from: String
  /// Id of the other place.
  public let to: String
  /// Distance in metres on the WGS 84 ellipsoid.
  public let distance: Double
  /// Azimuth at `from`, in degrees clockwise from north.
  public let azimuth: Double
  /// Azimuth at `to` back to `from`, in degrees clockwise from north.
  public let backAzimuth: Double
  /// What the distance is measured to where one of the places is a river or a lake; nil between the points of
  /// both.
  public var measuredTo: ShapeKind?
  /// The point of the river or lake that is nearest to the other place.
  public var nearest: Coordinate?
  /// The points between which the distance is measured.
  package let ends: [Coordinate]

  /// Maximum number of relations to keep for a document, in the order of the text.
  private static let limit = 200
  /// Bytes within which two names can stand together, however long the sentence.
  private static let reach = 1_000

  /// Relations between places that are points at the scale of a story, no countries, regions or seas, and
  /// between such places and rivers or lakes, to the nearest point of their course or shore.
  ///
  /// - Complexity: O(mentions × mentions in a sentence).
  static func relations(
    between places: [AnnotatedPlace], in sentences: Sentences, _ gazetteer: LayeredGazetteer,
    geodesics: inout PairGeodesics
  ) -> [SpatialRelation] {
    var occurrences: [(place: Int, bytes: Range<Int>)] = []
    var isWater = [Bool](repeating: false, count: places.count)
    for (number, place) in places.enumerated() {
      guard let details = place.details else { continue }
      isWater[number] =
        details.feature.rank == .inlandWater && gazetteer.shape(of: details.reference) != nil
      guard isWater[number] || isPointLike(details.feature.rank) else { continue }
      for mention in place.mentions where mention.role != .demonym {
        occurrences.append((number, mention.bytes))
      }
    }
    occurrences.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var relations: [SpatialRelation] = []
    var known: Set<Int> = []
    for (index, first) in occurrences.enumerated() {
      for second in occurrences[(index + 1)...] {
        guard relations.count < limit,
          second.bytes.lowerBound - first.bytes.upperBound < reach
        else { break }
        // What is known already is passed over before sentences are compared: a name that is repeated all
        // through a long text meets itself thousands of times.
        let pair = min(first.place, second.place) << 32 | max(first.place, second.place)
        guard first.place != second.place, !known.contains(pair) else { continue }
        guard sentences.areTogether(first.bytes.lowerBound, second.bytes.lowerBound) else { break }
        guard !isWater[first.place] || !isWater[second.place],
          let from = places[first.place].details, let to = places[second.place].details
        else { continue }
        known.insert(pair)
        let ends = gazetteer.ends(
          from: (isWater[first.place] ? from.reference : nil, from.coordinate),
          to: (isWater[second.place] ? to.reference : nil, to.coordinate))
        let inverse = geodesics.inverse(
          (first.place, second.place), from: ends.from, to: ends.to)
        relations.append(
          SpatialRelation(
            from: from.id, to: to.id, distance: inverse.distance, azimuth: inverse.azimuth,
            backAzimuth: inverse.backAzimuth, measuredTo: ends.measuredTo, nearest: ends.nearest,
            ends: [ends.from, ends.to]))
      }
    }
    return relations
  }

  package static func isPointLike(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .capital, .admin1Seat, .settlement, .section, .facility: true
    default: false
    }
  }
}

/// Geodesics between the places of a document, cached because relations and legs share pairs.
struct PairGeodesics {
  private var known: [Int: GeodesicInverse] = [:]

  /// The geodesic from one place to another.
  ///
  /// - Parameters:
  ///   - pair: Indices of the two places, each below 2^31.
  ///   - from: The position of the first place.
  ///   - to: The position of the second place.
  /// - Returns: Distance in metres and azimuths, seen from the first place.
  mutating func inverse(
    _ pair: (Int, Int), from: Coordinate, to: Coordinate
  ) -> GeodesicInverse {
    let key = pair.0 << 32 | pair.1
    if let inverse = known[key] { return inverse }
    let inverse = Geodesic.wgs84.inverse(from: from, to: to)
    known[key] = inverse
    return inverse
  }
}
