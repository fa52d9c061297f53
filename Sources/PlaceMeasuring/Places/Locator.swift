public import Gazetteer
public import Geodesy

/// Answers `dateline locate`: the candidates for a name, or the places nearest to a point.
public struct Locator: Sendable {
  /// Which places to consider, and how many to return.
  public var search: PlaceSearch
  /// Places near this point are listed first.
  public var near: Coordinate?
  /// The outlines that give the country and division of a point; nil to use those of the gazetteer.
  public var outlines: Outlines?

  /// Makes a locator.
  public init(
    search: PlaceSearch = PlaceSearch(), near: Coordinate? = nil, outlines: Outlines? = nil
  ) {
    self.search = search
    self.near = near
    self.outlines = outlines
  }

  /// The candidates for a name or an id, best first, or the places nearest to coordinates; empty if
  /// no place has the name.
  ///
  /// - Parameters:
  ///   - query: A name, an id or coordinates.
  ///   - gazetteer: The gazetteer to search.
  ///   - reader: How to read coordinates.
  /// - Returns: The candidates.
  /// - Throws: `PlaceQueryError` for coordinates out of range and for unknown ids.
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

  /// The nearest places, and the country and division that contain the point.
  private func nearest(
    to point: Coordinate, query: String, in gazetteer: LayeredGazetteer
  ) -> PlaceList {
    let near = gazetteer.nearestPlaces(to: point, limit: search.limit, where: search.admits)
    return PlaceList(
      query: query,
      candidates: near.compactMap { place, distance in
        PlaceDetails(place, in: gazetteer).map {
          PlaceList.Candidate(details: $0, tier: nil, score: nil, distance: distance)
        }
      },
      point: self.point(point, in: gazetteer))
  }

  /// Country and division by the outlines or, if those give nothing, of the nearest populated place
  /// within 200 km.
  private func point(
    _ coordinate: Coordinate, in gazetteer: LayeredGazetteer
  ) -> PlaceList.Point {
    let outlines = outlines ?? gazetteer.outlines
    let country = outlines.country(at: coordinate)
    let division = outlines.admin1(at: coordinate)
    func name(_ reference: PlaceReference?) -> String? { reference.map(gazetteer.name(of:)) }
    let admin1 = name(division.flatMap { try? gazetteer.reference(of: $0) })
    // Outlines of divisions are merged where their source lacks a border; a place close by is more
    // reliable.
    let close = gazetteer.nearestPopulatedPlace(to: coordinate, within: DivisionFinder.close)
      .flatMap { PlaceDetails($0.place, in: gazetteer) }
    if let close, let country, close.countryCode == country, close.admin1 != nil {
      return PlaceList.Point(
        coordinate: coordinate, countryCode: country, country: close.country,
        admin1: close.admin1)
    }
    if let country, let admin1 {
      return PlaceList.Point(
        coordinate: coordinate, countryCode: country,
        country: name(try? gazetteer.reference(of: country)), admin1: admin1)
    }
    let town = gazetteer.nearestPopulatedPlace(to: coordinate, within: 200_000)
      .flatMap { PlaceDetails($0.place, in: gazetteer) }
    guard let country, town?.countryCode != country else {
      return PlaceList.Point(
        coordinate: coordinate, countryCode: town?.countryCode, country: town?.country,
        admin1: town?.admin1)
    }
    return PlaceList.Point(
      coordinate: coordinate, countryCode: country,
      country: name(try? gazetteer.reference(of: country)), admin1: nil)
  }

  private func candidate(
    _ details: PlaceDetails, tier: MatchTier, score: Double
  ) -> PlaceList.Candidate {
    PlaceList.Candidate(
      details: details, tier: tier, score: score,
      distance: near.map { Geodesic.wgs84.distance(from: $0, to: details.coordinate) })
  }
}
