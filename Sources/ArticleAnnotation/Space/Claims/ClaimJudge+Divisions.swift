import Gazetteer
import Geodesy

extension ClaimJudge {
  /// Metres within which a district may have a town that is written with its neighbour's name.
  private static let borderland = 5_000.0

  /// Whether places are said to lie in it: a country, a division, or a county of former times.
  func isDivision(_ details: PlaceDetails) -> Bool {
    switch details.feature.rank {
    case .country, .admin1, .admin2: true
    case .region, .lowerDivision: gazetteer.listsContainment(of: details.reference)
    default: false
    }
  }

  /// Whether a place is a town or a district that bears a town's name, and less than the division beside it.
  func isTown(_ subject: PlaceDetails, in division: PlaceDetails) -> Bool {
    switch subject.feature.rank {
    case .section, .lowerDivision: true
    case .admin2: division.feature.rank != .lowerDivision
    default: isSettlement(subject)
    }
  }

  /// England where a name of the United Kingdom was taken for it: a nation of a country is a division of its own.
  func nation(_ country: PlaceDetails, named name: String) -> PlaceDetails {
    guard country.feature.rank == .country, name != country.name else { return country }
    return gazetteer.candidates(named: name, limit: 20).lazy
      .filter { $0.tier == .exact && $0.isMainName }
      .compactMap { PlaceDetails($0.place, in: gazetteer) }
      .first { $0.feature.rank == .admin1 && $0.countryCode == country.countryCode } ?? country
  }

  /// Whether a place lies in a country or division; nil where that is not known beyond doubt: of disputed land,
  /// beside the edge of a district, and where the gazetteer does not say.
  func contains(_ division: PlaceDetails, _ subject: PlaceDetails) -> Bool? {
    guard let facts = gazetteer.facts(subject.reference) else { return nil }
    let isOwn = lies(facts, in: division)
    if isOwn == true { return true }
    switch gazetteer.listedContainment(of: subject.reference, in: division.reference) {
    case .inside?: return true
    case .disputed?: return nil
    case .outside?:
      // A country or a first division is listed for what it has beside its own.
      if isOwn != nil { break }
      return facts.country == division.countryCode && hasDistrict(facts) ? false : nil
    case nil: break
    }
    guard isOwn == false else { return nil }
    switch division.feature.rank {
    // On the ground it may be held by another than the gazetteer's.
    case .country:
      return gazetteer.outlines.country(at: facts.coordinate) == division.countryCode ? nil : false
    case .admin2: return isBeside(facts, division) ? nil : false
    default: return false
    }
  }

  /// By the codes of the gazetteer alone.
  private func lies(_ facts: PlaceFacts, in division: PlaceDetails) -> Bool? {
    switch division.feature.rank {
    case .country:
      guard let country = facts.country, let code = division.countryCode else { return nil }
      return country == code
    case .admin1: return facts.admin1.map { $0 == division.reference }
    case .admin2: return facts.admin2.map { $0 == division.reference }
    default: return nil
    }
  }

  private func hasDistrict(_ facts: PlaceFacts) -> Bool { facts.admin2 != nil }

  /// Whether a town of a second-order division is as near as a neighbouring village.
  private func isBeside(_ facts: PlaceFacts, _ division: PlaceDetails) -> Bool {
    !gazetteer.nearestPlaces(to: facts.coordinate, limit: 1, within: Self.borderland) {
      $0.admin2 == division.reference
    }.isEmpty
  }
}
