/// Finds the country and the first-order division of places whose rows do not say them.
///
/// Both are taken from the nearest populated place of the gazetteer that has them, as a person would
/// read them off a map; close to a border that can be the wrong side. Not for two threads at once.
final class DivisionFinder {
  /// Metres within which a populated place counts.
  static let farthest = 50_000.0

  private let gazetteer: LayeredGazetteer
  private var codes: [PlaceReference: String] = [:]

  init(gazetteer: LayeredGazetteer) { self.gazetteer = gazetteer }

  /// The place with country and division, where they were missing and can be found.
  ///
  /// - Throws: `GazetteerError.corrupt` where the database cannot be read.
  func completed(_ place: Place) throws(GazetteerError) -> Place {
    guard place.country == nil || place.admin1 == nil, place.isOnLand else { return place }
    let near = gazetteer.nearestPlaces(to: place.coordinate, limit: 1, within: Self.farthest) {
      $0.feature.featureClass == .populated && $0.country != nil
        && (place.country == nil || $0.country == place.country)
    }
    guard let near = near.first, let facts = gazetteer.facts(near.place) else { return place }
    var place = place
    place.country = facts.country
    if place.admin1 == nil, let division = facts.admin1 { place.admin1 = try code(of: division) }
    return place
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
