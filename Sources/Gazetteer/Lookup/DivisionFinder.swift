import Geodesy

/// Finds the country and first-order division of places whose rows do not have them.
///
/// The country comes from the outlines. The division comes from a populated place close by, or else
/// from the outlines, because outlines of divisions merge where their source lacks a border.
/// Outside all outlines (at sea), both come from the nearest populated place, as a person would
/// read them off a map. Codes without a row in the gazetteer are not used. A finder must not be
/// used from two threads at once.
public final class DivisionFinder {
  /// The source of a country and division.
  public enum Origin: Sendable, Hashable {
    /// The point lies in the outline of the country, and of the division if one is known.
    case outline(CountryCode, admin1: String?)
    /// They are those of the nearest populated place, at a distance in metres.
    case nearest(PlaceReference, distance: Double)
  }

  /// The distance in metres within which a populated place counts.
  static let farthest = 50_000.0
  /// The distance in metres within which the division of a populated place takes precedence over an
  /// outline.
  public static let close = 15_000.0

  private let gazetteer: LayeredGazetteer
  private let outlines: Outlines
  private var codes: [PlaceReference: String] = [:]
  private var known: [OutlineArea: Bool] = [:]

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - gazetteer: What is there already.
  ///   - outlines: The outlines of countries and divisions; nil for those of the gazetteer.
  public init(gazetteer: LayeredGazetteer, outlines: Outlines? = nil) {
    self.gazetteer = gazetteer
    self.outlines = outlines ?? gazetteer.outlines
  }

  /// Sets the country and division of a place, if they are missing and can be found.
  ///
  /// Seas, countries and first-order divisions are not changed.
  ///
  /// - Returns: The source of what was found; nil if nothing was.
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  @discardableResult
  public func complete(_ place: inout Place) throws(GazetteerError) -> Origin? {
    guard place.country == nil || place.admin1 == nil, place.isOnLand else { return nil }
    let hadCountry = place.country != nil
    let area = outlines.area(at: place.coordinate)
    var origin: Origin?
    if let country = area.country, place.country ?? country == country,
      try isKnown(.land(country, admin1: nil))
    {
      place.country = country
      if place.admin1 == nil { place.admin1 = try closeDivision(place.coordinate, in: country) }
      if place.admin1 == nil, let division = area.division, try isKnown(area) {
        place.admin1 = division.admin1
      }
      if !hadCountry || place.admin1 != nil {
        origin = .outline(country, admin1: place.admin1)
      }
      if place.admin1 != nil { return origin }
    }
    let near = gazetteer.nearestPlaces(to: place.coordinate, limit: 1, within: Self.farthest) {
      $0.feature.featureClass == .populated && $0.country != nil
        && (place.country == nil || $0.country == place.country)
    }
    guard let near = near.first, let facts = gazetteer.facts(near.place) else { return origin }
    place.country = facts.country
    if place.admin1 == nil, let division = facts.admin1 { place.admin1 = try code(of: division) }
    return origin ?? .nearest(near.place, distance: near.distance)
  }

  /// The division of the nearest populated place in a country, if one is close.
  private func closeDivision(
    _ coordinate: Coordinate, in country: CountryCode
  ) throws(GazetteerError) -> String? {
    let near = gazetteer.nearestPlaces(to: coordinate, limit: 1, within: Self.close) {
      $0.feature.featureClass == .populated && $0.country == country
    }.first
    return try near.flatMap { gazetteer.facts($0.place)?.admin1 }
      .map { division throws(GazetteerError) in try code(of: division) } ?? nil
  }

  private func isKnown(_ area: OutlineArea) throws(GazetteerError) -> Bool {
    if let known = known[area] { return known }
    let reference =
      if let division = area.division {
        try gazetteer.reference(of: division)
      } else if let country = area.country {
        try gazetteer.reference(of: country)
      } else {
        PlaceReference?.none
      }
    known[area] = reference != nil
    return reference != nil
  }

  private func code(of division: PlaceReference) throws(GazetteerError) -> String? {
    if let code = codes[division] { return code }
    let code = try gazetteer.place(division)?.admin1
    codes[division] = code
    return code
  }
}

extension Place {
  /// It lies within one country and one division of it.
  fileprivate var isOnLand: Bool {
    switch feature.featureClass {
    case .water, .undersea: false
    case .administrative: feature.rank != .country && feature.rank != .admin1
    default: true
    }
  }
}

extension LayeredGazetteer {
  /// Finds the place of a country; nil if the gazetteer has none.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  public func reference(of country: CountryCode) throws(GazetteerError) -> PlaceReference? {
    try reference { one throws in try one.countryOrdinal(country) }
  }

  /// Finds the place of a first-order division; nil if the gazetteer has none.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  public func reference(of division: Division) throws(GazetteerError) -> PlaceReference? {
    try reference { one throws in
      try one.division(country: division.country, admin1: division.admin1, admin2: nil)
    }
  }

  private func reference(
    _ ordinal: (BaseGazetteer) throws -> UInt32?
  ) throws(GazetteerError) -> PlaceReference? {
    for one in [base] + layers {
      do {
        if let found = try ordinal(one).map(one.reference(of:)), !isHidden(found) { return found }
      } catch {
        throw .corrupt(path: one.databasePath, reason: "\(error)")
      }
    }
    return nil
  }
}
