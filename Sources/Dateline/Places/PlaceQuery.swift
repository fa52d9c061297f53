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
    /// How far the place may lie from its point.
    public let uncertainty: PlaceUncertainty
    /// Why another than the most prominent place of the name was taken; nil where it was not.
    public internal(set) var companion: Companion?
    /// The coordinate in the style that was asked for.
    public internal(set) var printed: CoordinateStyle.Printed?

    /// What an answer calls it.
    public var label: String {
      guard let details else { return printed?.text ?? PositionText.text(coordinate) }
      return details.fullName + (printed.map { " (\($0.text))" } ?? "")
    }
  }

  /// The place beside which a name means another than its most prominent place.
  public struct Companion: Sendable, Hashable {
    /// Its name in full.
    public let name: String
    /// Metres between the two.
    public let distance: Double
    /// The most prominent place of the name, which was not taken.
    public let instead: String
  }

  /// Finds the place.
  ///
  /// Coordinates are tried first (`35.33, 40.14`, `35°20′N 40°08′E`, UTM, MGRS, `geo:` URIs), then ids
  /// (`geonames:170794`), then names ("Raqqa", "Paris, Texas").
  ///
  /// - Parameters:
  ///   - gazetteer: Where names and ids are looked up.
  ///   - others: How many other places of the name to give.
  ///   - reader: How coordinates are read.
  /// - Returns: The most prominent place of the name, with the others beside it.
  /// - Throws: `PlaceQueryError`.
  public func resolve(
    in gazetteer: LayeredGazetteer, others: Int = 5, reading reader: PositionReader? = nil
  ) throws(PlaceQueryError) -> Answer {
    switch try meaning(in: gazetteer, limit: others + 1, reading: reader ?? PositionReader()) {
    case .position(let position): Self.answer(text, position)
    case .places(let hits): try Self.answer(text, hits.map(\.place), in: gazetteer)
    }
  }

  /// What a query may mean.
  enum Meaning {
    case position(PositionReader.Position)
    /// Places, most prominent first, not empty.
    case places([PlaceSearch.Hit])
  }

  func meaning(
    in gazetteer: LayeredGazetteer, limit: Int, reading reader: PositionReader
  ) throws(PlaceQueryError) -> Meaning {
    if let position = try position(reader) { return .position(position) }
    if let place = try byID(gazetteer) {
      return .places([PlaceSearch.Hit(place: place, tier: .exact, score: 0)])
    }
    let search = PlaceSearch(limit: limit)
    var hits = search.places(text, in: gazetteer).filter { $0.tier != .fuzzy }
    // Where a place bears the very name, spellings that only resemble it are no rivals.
    if let best = hits.first, best.tier < .skeleton { hits.removeAll { $0.tier >= .skeleton } }
    guard !hits.isEmpty else {
      throw .gazetteer(
        .unknownName(text, nearest: search.nearestNames(text, in: gazetteer)))
    }
    return .places(hits)
  }

  static func answer(_ text: String, _ position: PositionReader.Position) -> Answer {
    Answer(
      query: text, coordinate: position.coordinate, details: nil, others: [],
      uncertainty: PlaceUncertainty(metres: position.uncertainty, basis: .digits))
  }

  /// The answer for places, the one that is meant first.
  static func answer(
    _ text: String, _ places: [PlaceReference], in gazetteer: LayeredGazetteer
  ) throws(PlaceQueryError) -> Answer {
    let found = places.compactMap { PlaceDetails($0, in: gazetteer) }
    guard let best = found.first else {
      throw .gazetteer(.unknownName(text, nearest: []))
    }
    return Answer(
      query: text, coordinate: best.coordinate, details: best, others: Array(found.dropFirst()),
      uncertainty: PlaceUncertainty(of: best, in: gazetteer))
  }

  func position(
    _ reader: PositionReader
  ) throws(PlaceQueryError) -> PositionReader.Position? {
    do throws(GeodesyError) {
      return try reader.read(text)
    } catch {
      throw .geodesy(text, error)
    }
  }

  private func byID(_ gazetteer: LayeredGazetteer) throws(PlaceQueryError) -> PlaceReference? {
    guard text.contains(":"), !text.contains(" ") else { return nil }
    do throws(GazetteerError) {
      guard let reference = try gazetteer.reference(id: text) else {
        throw GazetteerError.unknownName(text, nearest: [])
      }
      return reference
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
