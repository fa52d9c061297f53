/// The columns of a place table, in the order in which Dateline writes them.
package enum PlaceColumn: String, CaseIterable {
  case id, name, latitude, longitude
  case featureClass = "feature_class"
  case featureCode = "feature_code"
  case country, admin1, admin2, population, elevation, bbox, source, names

  /// The columns that a table must have.
  package static let required: [PlaceColumn] = [.name, .latitude, .longitude]

  /// The header line, without its line end.
  package static let header = allCases.map(\.rawValue).joined(separator: "\t")

  var index: Int { PlaceColumn.allCases.firstIndex(of: self) ?? 0 }
}
