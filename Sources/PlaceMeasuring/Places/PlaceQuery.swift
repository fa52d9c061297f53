public import Gazetteer
public import Geodesy

/// A place as the user gives it: a name, an id or coordinates.
public struct PlaceQuery: Sendable {
  /// The text as given.
  public let text: String

  /// Makes a query from the text of an argument.
  public init(_ text: String) { self.text = text }

  /// The meaning of a query.
  public struct Answer: Sendable {
    /// The query's text.
    public let query: String
    /// The position of the place.
    public let coordinate: Coordinate
    /// The place; nil if the query was coordinates.
    public let details: PlaceDetails?
    /// Other places with that name, most prominent first.
    public let others: [PlaceDetails]
    /// How far the actual location may be from the point.
    public let uncertainty: PlaceUncertainty
    /// Why a place other than the most prominent one of that name was chosen; nil if the most
    /// prominent was.
    public internal(set) var companion: Companion?
    /// The coordinate in the requested style.
    public internal(set) var printed: CoordinateStyle.Printed?

    /// The place's name in answers.
    public var label: String {
      guard let details else { return printed?.text ?? PositionText.text(coordinate) }
      return details.fullName + (printed.map { " (\($0.text))" } ?? "")
    }
  }

  /// A nearby place that made a name mean something other than its most prominent place.
  public struct Companion: Sendable, Hashable {
    /// Its name in full.
    public let name: String
    /// Distance between the two places in metres.
    public let distance: Double
    /// The most prominent place with the name, which was not chosen.
    public let instead: String
  }

  /// Resolves the query to a place.
  ///
  /// Coordinates are tried first (`35.33, 40.14`, `35°20′N 40°08′E`, UTM, MGRS, `geo:` URIs), then ids
  /// (`geonames:170794`), then names ("Raqqa", "Paris, Texas").
  ///
  /// - Parameters:
  ///   - gazetteer: The gazetteer for names and ids.
  ///   - others: Maximum number of other places with the name to return.
  ///   - reader: How to read coordinates.
  /// - Returns: The most prominent place with the name, and the others.
  /// - Throws: `PlaceQueryError`.
  public func resolve(
    in gazetteer: LayeredGazetteer, others: Int = 5, reading reader: PositionReader? = nil
  ) throws(PlaceQueryError) -> Answer {
    switch try meaning(in: gazetteer, limit: others + 1, reading: reader ?? PositionReader()) {
    case .position(let position): Self.answer(text, position)
    case .places(let hits): try Self.answer(text, hits.map(\.place), in: gazetteer)
    }
  }

  /// The possible meanings of a query.
  enum Meaning {
    case position(PositionReader.Position)
    /// Places, most prominent first; never empty.
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
    // If a place has exactly this name, spellings that merely resemble it do not compete.
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

  /// The answer for places whose first is the one meant.
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

/// Why a place argument does not give a place.
public enum PlaceQueryError: Error, Sendable, CustomStringConvertible {
  /// The text looks like coordinates but is not valid.
  case geodesy(String, GeodesyError)
  /// The gazetteer has no such place, or cannot be read.
  case gazetteer(GazetteerError)

  /// The message for the user.
  public var description: String {
    switch self {
    case .geodesy(let text, let error): "“\(text)”: \(error)"
    case .gazetteer(let error): "\(error)"
    }
  }
}
