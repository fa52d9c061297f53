public import Geodesy

/// A place with the texts that an answer prints of it.
public struct PlaceDetails: Sendable {
  /// The place's number in the open gazetteer.
  public let reference: PlaceReference
  /// Namespaced identifier.
  public let id: String
  /// Main name.
  public let name: String
  /// The name that was in use in the year that the gazetteer was asked for; nil without a year, and
  /// where the gazetteer does not say.
  public let nameInForce: String?
  /// WGS 84, degrees.
  public let coordinate: Coordinate
  /// Feature class and code.
  public let feature: FeatureCode
  /// ISO 3166-1 alpha-2.
  public let countryCode: CountryCode?
  /// The country's name.
  public let country: String?
  /// The name of the first-order division.
  public let admin1: String?
  /// People; 0 where unknown.
  public let population: Int
  /// What the gazetteer's row gives as its source.
  private let source: String

  /// Where it comes from and under what licence; made when it is asked for, which is seldom for
  /// an alternative.
  public var provenance: Provenance { Provenance(id: id, source: source) }

  package init?(_ reference: PlaceReference, in gazetteer: LayeredGazetteer) {
    guard let facts = gazetteer.facts(reference) else { return nil }
    self.reference = reference
    id = gazetteer.id(of: reference)
    name = gazetteer.name(of: reference)
    nameInForce = gazetteer.year == nil ? nil : gazetteer.nameInForce(of: reference)
    coordinate = facts.coordinate
    feature = facts.feature
    countryCode = facts.country
    country = facts.countryPlace.map(gazetteer.name)
    admin1 = facts.admin1.map(gazetteer.name)
    population = facts.population
    source = gazetteer.source(of: reference)
  }

  /// The name as a person needs it to know which place is meant: "Paris, Texas, United States".
  public var fullName: String {
    var parts = [name]
    if let admin1, admin1 != name, feature.rank != .country { parts.append(admin1) }
    if let country, country != name { parts.append(country) }
    return parts.joined(separator: ", ")
  }
}
