public import Gazetteer
public import Geodesy

/// A place as a person gives it: a name, an id, or coordinates.
public struct PlaceQuery: Sendable {
  /// The text as given.
  public let text: String

  /// Takes the text of an argument.
  public init(_ text: String) { self.text = text }

  /// What a query means.
  public struct Answer: Sendable {
    /// The query's text.
    public let query: String
    /// Where it is.
    public let coordinate: Coordinate
    /// The place; nil where coordinates were given.
    public let details: PlaceDetails?
    /// Other places of that name, most prominent first.
    public let others: [PlaceDetails]

    /// What an answer calls it.
    public var label: String { details?.fullName ?? coordinate.description }
  }

  /// Finds the place.
  ///
  /// Coordinates are tried first (`35.33, 40.14`, `35°20′N 40°08′E`, UTM, MGRS, `geo:` URIs), then ids
  /// (`geonames:170794`), then names ("Raqqa", "Paris, Texas").
  ///
  /// - Parameters:
  ///   - gazetteer: Where names and ids are looked up.
  ///   - others: How many other places of the name to give.
  /// - Returns: The most prominent place of the name, with the others beside it.
  /// - Throws: `PlaceQueryError`.
  public func resolve(
    in gazetteer: LayeredGazetteer, others: Int = 5
  ) throws(PlaceQueryError) -> Answer {
    if let coordinate = try coordinate() {
      return Answer(query: text, coordinate: coordinate, details: nil, others: [])
    }
    if let details = try byID(gazetteer) {
      return Answer(query: text, coordinate: details.coordinate, details: details, others: [])
    }
    let search = PlaceSearch(limit: others + 1)
    var hits = search.places(text, in: gazetteer).filter { $0.tier != .fuzzy }
    // Where a place bears the very name, spellings that only resemble it are no rivals.
    if let best = hits.first, best.tier < .skeleton { hits.removeAll { $0.tier >= .skeleton } }
    let found = hits.compactMap { PlaceDetails($0.place, in: gazetteer) }
    guard let best = found.first else {
      throw .gazetteer(
        .unknownName(text, nearest: search.nearestNames(text, in: gazetteer)))
    }
    return Answer(
      query: text, coordinate: best.coordinate, details: best, others: Array(found.dropFirst()))
  }

  func coordinate() throws(PlaceQueryError) -> Coordinate? {
    do throws(GeodesyError) {
      return try CoordinateParser.parse(text)
    } catch {
      throw .geodesy(text, error)
    }
  }

  private func byID(_ gazetteer: LayeredGazetteer) throws(PlaceQueryError) -> PlaceDetails? {
    guard text.contains(":"), !text.contains(" ") else { return nil }
    do throws(GazetteerError) {
      guard let reference = try gazetteer.reference(id: text) else {
        throw GazetteerError.unknownName(text, nearest: [])
      }
      return PlaceDetails(reference, in: gazetteer)
    } catch {
      throw .gazetteer(error)
    }
  }
}

/// Why a place argument means no place.
public enum PlaceQueryError: Error, Sendable, CustomStringConvertible {
  /// It looks like coordinates and is none.
  case geodesy(String, GeodesyError)
  /// The gazetteer has no such place, or cannot be read.
  case gazetteer(GazetteerError)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .geodesy(let text, let error): "“\(text)”: \(error)"
    case .gazetteer(let error): "\(error)"
    }
  }
}
