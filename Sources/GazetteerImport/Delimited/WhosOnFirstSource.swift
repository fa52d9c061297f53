import Gazetteer

/// Rows from Who's On First: id, name, placetype, latitude, longitude, country, population,
/// GeoNames id, Wikidata id, source of the geometry, deprecated, and names as
/// `ara:الرقة|eng:Raqqa`.
struct WhosOnFirstSource: DelimitedSource {
  static let columnCount = 12

  var columnCount: Int { Self.columnCount }
  var reader: DelimitedReader
  private var languages = LanguageTags()

  init(file: ImportFile, findings: ImportFindings) {
    reader = DelimitedReader(file: file, separator: 0x09, isQuoted: false, findings: findings)
  }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try nextFields() else { return nil }
    guard row[10].isEmpty || row[10] == "-1" else { return .deprecated }
    guard !row[0].isEmpty else { throw row.failure(.empty(column: "id")) }
    let place = Place(
      id: "whosonfirst:" + row[0], name: row[1],
      coordinate: try row.coordinate(latitude: 3, longitude: 4),
      feature: WhosOnFirstSource.feature(row[2]), country: try row.country(5),
      population: try row.number(6, "population", in: 0...20_000_000_000) ?? 0,
      source: "Who's On First", names: names(row[11], besides: row[1]))
    var links: [String] = []
    if !row[7].isEmpty { links.append("geonames:" + row[7]) }
    return .place(try row.checked(place), links: links)
  }

  private mutating func names(_ column: String, besides main: String) -> [PlaceName] {
    var seen: Set<PlaceName> = [PlaceName(main)]
    var names: [PlaceName] = []
    for entry in column.split(separator: "|") {
      let parts = entry.split(separator: ":", maxSplits: 1)
      guard let text = parts.last, !text.isEmpty else { continue }
      let language = parts.count == 2 ? languages.tag(of: parts[0]) : nil
      let name = PlaceName(String(text), language: language)
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  private static func feature(_ placetype: String) -> FeatureCode {
    switch placetype {
    case "country", "dependency": FeatureCode(.administrative, "PCLI")
    case "region", "macroregion": FeatureCode(.administrative, "ADM1")
    case "county", "macrocounty": FeatureCode(.administrative, "ADM2")
    case "localadmin": FeatureCode(.administrative, "ADM3")
    case "borough", "macrohood", "neighbourhood", "microhood": FeatureCode(.populated, "PPLX")
    case "campus", "venue", "building": FeatureCode(.spot, "FCL")
    case "marinearea", "ocean": FeatureCode(.water, "SEA")
    default: FeatureCode(.populated, "PPL")
    }
  }
}
