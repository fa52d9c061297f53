/// A dump of GeoNames: `allCountries.txt` or the file of one country.
///
/// Source: <https://download.geonames.org/export/dump/readme.txt>.
struct GeoNamesSource: DelimitedSource {
  static let columnCount = 19

  var columnCount: Int { Self.columnCount }
  var reader: DelimitedReader

  init(path: String) throws(GazetteerError) {
    reader = try DelimitedReader(path: path, separator: 0x09, isQuoted: false)
  }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try nextFields() else { return nil }
    guard !row[0].isEmpty else { throw row.failure(.empty(column: "id")) }
    guard let featureClass = FeatureClass(rawValue: row[6].isEmpty ? "P" : row[6]) else {
      throw row.failure(.unknownFeatureClass(row[6]))
    }
    var names: [PlaceName] = []
    for text in [row[2]] + row[3].split(separator: ",").map(String.init)
    where !text.isEmpty && text != row[1] && !names.contains(where: { $0.text == text }) {
      names.append(PlaceName(text))
    }
    let place = Place(
      id: "geonames:" + row[0], name: row[1],
      coordinate: try row.coordinate(latitude: 4, longitude: 5),
      feature: FeatureCode(featureClass, row[7]), country: try row.country(8),
      admin1: row[10].isEmpty ? nil : row[10], admin2: row[11].isEmpty ? nil : row[11],
      population: try row.number(14, "population", in: 0...20_000_000_000) ?? 0,
      elevation: try row.number(15, "elevation", in: -12_000...9_000), source: "GeoNames",
      names: names)
    return .place(try row.checked(place), links: [])
  }
}
