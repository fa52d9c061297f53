public import Gazetteer
public import Geodesy

/// Answers `dateline locate`: a name with its candidates, or a point with the nearest places.
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

  /// The candidates for a name or an id, best first, or the places nearest to coordinates; none where
  /// nothing bears the name.
  ///
  /// - Parameters:
  ///   - query: A name, an id or coordinates.
  ///   - gazetteer: Where places are looked up.
  ///   - reader: How coordinates are read.
  /// - Returns: The candidates.
  /// - Throws: `PlaceQueryError` for coordinates out of range and unknown ids.
  public func locate(
    _ query: String, in gazetteer: LayeredGazetteer, reading reader: PositionReader? = nil
  ) throws(PlaceQueryError) -> PlaceList {
    if let point = try PlaceQuery(query).position(reader ?? PositionReader()) {
      return nearest(to: point.coordinate, query: query, in: gazetteer)
    }
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

  /// The nearest places, and the country and division of the nearest populated place within 200 km.
  private func nearest(
    to point: Coordinate, query: String, in gazetteer: LayeredGazetteer
  ) -> PlaceList {
    let near = gazetteer.nearestPlaces(to: point, limit: search.limit, where: search.admits)
    let town = gazetteer.nearestPopulatedPlace(to: point, within: 200_000)
    return PlaceList(
      query: query,
      candidates: near.compactMap { place, distance in
        PlaceDetails(place, in: gazetteer).map {
          PlaceList.Candidate(details: $0, tier: nil, score: nil, distance: distance)
        }
      },
      point: PlaceList.Point(
        coordinate: point, within: town.flatMap { PlaceDetails($0.place, in: gazetteer) }))
  }

  private func candidate(
    _ details: PlaceDetails, tier: MatchTier, score: Double
  ) -> PlaceList.Candidate {
    PlaceList.Candidate(
      details: details, tier: tier, score: score,
      distance: near.map { Geodesic.wgs84.distance(from: $0, to: details.coordinate) })
  }
}
