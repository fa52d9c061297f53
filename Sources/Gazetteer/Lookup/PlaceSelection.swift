public import Geodesy
import SQLiteAccess

/// Which places of a gazetteer are meant: those that fit in every respect that is given.
public struct PlaceSelection: Sendable, Hashable {
  /// The countries that they lie in; empty for all, and for places that lie in none.
  public var countries: Set<CountryCode>
  /// Their feature classes; empty for all.
  public var featureClasses: Set<FeatureClass>
  /// A box that their points lie in or on the edge of; it may cross the antimeridian.
  public var box: BoundingBox?
  /// A pattern for one of their names.
  public var name: NamePattern?

  /// Makes a selection; without arguments it is of all places.
  public init(
    countries: Set<CountryCode> = [], featureClasses: Set<FeatureClass> = [],
    box: BoundingBox? = nil, name: NamePattern? = nil
  ) {
    self.countries = countries
    self.featureClasses = featureClasses
    self.box = box
    self.name = name
  }

  /// Whether all places are meant.
  public var isEverything: Bool { self == PlaceSelection() }

  /// Whether a place is meant.
  public func contains(_ place: Place) -> Bool {
    if !countries.isEmpty {
      guard let country = place.country, countries.contains(country) else { return false }
    }
    if !featureClasses.isEmpty, !featureClasses.contains(place.feature.featureClass) {
      return false
    }
    if let box, !box.contains(place.coordinate) { return false }
    return name?.matches(place) ?? true
  }

  /// What SQLite can tell of a row of a `place` table, to be checked again with ``contains(_:)``.
  ///
  /// The codes are letters only, and the edges are bound as ?1 to ?4 by ``bind(to:)``.
  var condition: String {
    var conditions: [String] = []
    if !countries.isEmpty {
      let codes = countries.sorted().map { "'\($0)'" }.joined(separator: ",")
      conditions.append("upper(country) IN (\(codes))")
    }
    if !featureClasses.isEmpty {
      let letters = featureClasses.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
      conditions.append("feature_class IN (\(letters))")
    }
    if let box {
      // 180 and -180 degrees are the same meridian.
      let within =
        box.crossesAntimeridian
        ? "longitude >= ?1 OR longitude <= ?3" : "longitude BETWEEN ?1 AND ?3"
      conditions.append(
        "latitude BETWEEN ?2 AND ?4 AND (\(within) OR abs(longitude) = 180)")
    }
    return conditions.isEmpty ? "1" : conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  func bind(to statement: SQLiteStatement) {
    guard let box else { return }
    for (number, edge) in [box.west, box.south, box.east, box.north].enumerated() {
      statement.bind(number + 1, edge)
    }
  }
}
