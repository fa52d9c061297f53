import Gazetteer

/// LP-TSV, the delimited form of Linked Places: one row per place, with a header.
///
/// Source: <https://github.com/LinkedPasts/linked-places-format/blob/main/tsv_0.5.md>. Columns that
/// say nothing about a place itself, such as `title_source`, are ignored.
struct LinkedPlacesTableSource: DelimitedSource {
  var reader: DelimitedReader
  let columnCount: Int
  private let columns: [Column: Int]
  private var languages = LanguageTags()

  private enum Column: String, CaseIterable {
    case id, title, ccodes, lat, lon, fclasses, types, matches, variants, start, end
    case aatTypes = "aat_types"
  }

  /// Reads the header.
  ///
  /// - Throws: `GazetteerError.row` if title, lat or lon is missing.
  init(file: ImportFile, separator: UInt8, findings: ImportFindings) throws(GazetteerError) {
    reader = DelimitedReader(
      file: file, separator: separator, isQuoted: true, findings: findings)
    let header = try reader.next() ?? []
    columnCount = header.count
    var columns: [Column: Int] = [:]
    for column in Column.allCases {
      columns[column] = header.firstIndex { $0.lowercased() == column.rawValue }
    }
    let missing = [Column.title, .lat, .lon].filter { columns[$0] == nil }
    guard missing.isEmpty else {
      throw .row(file: file.name, line: 1, .missingColumns(missing.map(\.rawValue)))
    }
    self.columns = columns
  }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try nextFields() else { return nil }
    func index(_ column: Column) -> Int { columns[column] ?? -1 }
    func list(_ column: Column) -> [String] {
      row[index(column)].split { $0 == ";" || $0 == "|" }.map { String($0).trimmed }
        .filter { !$0.isEmpty }
    }
    let title = row[index(.title)].trimmed
    let id = row[index(.id)]
    let words = list(.aatTypes).map { $0.hasPrefix("aat:") ? $0 : "aat:" + $0 } + list(.types)
    let place = Place(
      id: id.isEmpty ? Place.userID(forName: title) : PlaceIdentifier.own(id), name: title,
      coordinate: try row.coordinate(latitude: index(.lat), longitude: index(.lon)),
      feature: try feature(row, classes: list(.fclasses), words: words),
      country: try row.country(ofCodes: list(.ccodes)), source: "Linked Places",
      names: names(
        title: title, variants: list(.variants), from: try year(row, index(.start), "start"),
        to: try year(row, index(.end), "end")))
    return .place(
      try row.checked(place), links: list(.matches).compactMap(PlaceIdentifier.normalized))
  }

  /// Makes the names. The years of a row become those of its names, because a place has no years.
  private mutating func names(
    title: String, variants: [String], from: Int?, to: Int?
  ) -> [PlaceName] {
    let kind: PlaceName.Kind = to == nil ? .alternate : .historical
    var names: [PlaceName] = []
    if from != nil || to != nil { names.append(PlaceName(title, kind: kind, from: from, to: to)) }
    for variant in variants {
      let parts = variant.split(separator: "@", omittingEmptySubsequences: false)
      let language = parts.count == 2 ? languages.tag(String(parts[1])) : nil
      let text = (parts.count == 2 ? String(parts[0]) : variant).trimmed
      let name = PlaceName(text, language: language, kind: kind, from: from, to: to)
      if !text.isEmpty, name != PlaceName(title), !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func feature(
    _ row: FieldReader, classes: [String], words: [String]
  ) throws(GazetteerError) -> FeatureCode {
    let known = words.lazy.compactMap(FeatureWords.code).first
    guard let letter = classes.first?.split(separator: ",").first.map(String.init) else {
      return known ?? FeatureCode(.populated, "PPL")
    }
    guard let featureClass = FeatureClass(rawValue: letter.uppercased()) else {
      throw row.failure(.unknownFeatureClass(letter))
    }
    if let known, known.featureClass == featureClass { return known }
    return FeatureWords.code(ofClass: featureClass)
  }

  private func year(
    _ row: FieldReader, _ index: Int, _ column: String
  ) throws(GazetteerError) -> Int? {
    let text = row[index].trimmed
    if text.isEmpty { return nil }
    guard let year = PlaceName.year(of: text) else {
      throw row.failure(.notANumber(column: column, value: text))
    }
    return year
  }
}
