public import Gazetteer
public import Geodesy

/// Answers `dateline locate`: a name with its candidates.
public struct Locator: Sendable {
  /// Which places count, and how many.
  public var search: PlaceSearch
  /// Places near this point come first.
  public var near: Coordinate?

  /// Makes a locator.
  public init(search: PlaceSearch = PlaceSearch(), near: Coordinate? = nil) {
    self.search = search
    self.near = near
  }

  /// The candidates for a name, an id or coordinates, best first; none where nothing bears the name.
  ///
  /// - Throws: `PlaceQueryError` for coordinates out of range and unknown ids.
  public func locate(
    _ query: String, in gazetteer: LayeredGazetteer
  ) throws(PlaceQueryError) -> PlaceList {
    if query.contains(":"), !query.contains(" ") {
      let answer = try PlaceQuery(query).resolve(in: gazetteer)
      let found = answer.details.map { [candidate($0, tier: .exact, score: 0)] }
      return PlaceList(query: query, candidates: found ?? [])
    }
    var search = search
    if near != nil { search.limit = max(search.limit, 1_000) }
    var candidates = search.places(query, in: gazetteer).compactMap { hit in
      PlaceDetails(hit.place, in: gazetteer).map {
        candidate($0, tier: hit.tier, score: hit.score)
      }
    }
    if near != nil {
      candidates.sort { ($0.distance ?? .infinity) < ($1.distance ?? .infinity) }
    }
    return PlaceList(query: query, candidates: Array(candidates.prefix(self.search.limit)))
  }

  private func candidate(
    _ details: PlaceDetails, tier: MatchTier, score: Double
  ) -> PlaceList.Candidate {
    PlaceList.Candidate(
      details: details, tier: tier, score: score,
      distance: near.map { Geodesic.wgs84.distance(from: $0, to: details.coordinate) })
  }
}
