public import Geodesy
import SQLiteAccess

/// A selection of a gazetteer's places: those that satisfy every condition that is set.
public struct PlaceSelection: Sendable, Hashable {
  /// The countries they lie in; if empty, all places, including those in no country.
  public var countries: Set<CountryCode>
  /// Their feature classes; if empty, all.
  public var featureClasses: Set<FeatureClass>
  /// A box that contains their points, or has them on its edge. It may cross the antimeridian.
  public var box: BoundingBox?
  /// A pattern that one of their names matches.
  public var name: NamePattern?

  /// Creates a selection; without arguments, it contains all places.
  public init(
    countries: Set<CountryCode> = [], featureClasses: Set<FeatureClass> = [],
    box: BoundingBox? = nil, name: NamePattern? = nil
  ) {
    self.countries = countries
    self.featureClasses = featureClasses
    self.box = box
    self.name = name
  }

  /// Whether the selection contains all places.
  public var isEverything: Bool { self == PlaceSelection() }

  /// Whether the selection contains a place.
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

  /// The part of the selection that SQLite can check on a row of a `place` table, as an SQL
  /// condition. Rows that satisfy it must still be checked with ``contains(_:)``.
  ///
  /// The codes are written into the text because they are letters only; ``bind(to:)`` binds the
  /// edges as ?1 to ?4.
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
