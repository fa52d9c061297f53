import Gazetteer

/// Comma-, semicolon- or tab-separated text with a header line, whose columns are given or guessed.
struct CSVSource: DelimitedSource {
  var reader: DelimitedReader
  private let columns: [PlaceColumn: Int]
  let columnCount: Int

  /// - Parameters:
  ///   - file: The file.
  ///   - separator: The field separator.
  ///   - mapping: The titles in the file by the place table's column. Others are guessed.
  ///   - findings: Records how many rows are not UTF-8.
  /// - Throws: `GazetteerError.row` if the name, latitude or longitude column cannot be found.
  init(
    file: ImportFile, separator: UInt8, mapping: [String: String], findings: ImportFindings
  ) throws(GazetteerError) {
    reader = DelimitedReader(
      file: file, separator: separator, isQuoted: true, findings: findings)
    let header = try reader.next() ?? []
    columnCount = header.count
    var columns: [PlaceColumn: Int] = [:]
    for column in PlaceColumn.allCases {
      if let title = mapping[column.rawValue] {
        guard let index = header.firstIndex(of: title) else {
          throw .row(file: file.name, line: 1, .missingColumns([title]))
        }
        columns[column] = index
      } else if let known = ColumnTitles.known[column] {
        columns[column] = header.firstIndex { known.contains($0.lowercased()) }
      }
    }
    let missing = PlaceColumn.required.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      throw .row(file: file.name, line: 1, .missingColumns(missing.map(\.rawValue)))
    }
    self.columns = columns
  }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try nextFields() else { return nil }
    func index(_ column: PlaceColumn) -> Int { columns[column] ?? -1 }
    func text(_ column: PlaceColumn) -> String { row[index(column)] }
    let letter = text(.featureClass)
    guard let featureClass = FeatureClass(rawValue: letter.isEmpty ? "P" : letter) else {
      throw row.failure(.unknownFeatureClass(letter))
    }
    let code = text(.featureCode)
    let name = text(.name)
    let place = Place(
      id: text(.id).isEmpty ? Place.userID(forName: name) : CSVSource.namespaced(text(.id)),
      name: name,
      coordinate: try row.coordinate(latitude: index(.latitude), longitude: index(.longitude)),
      feature: FeatureCode(featureClass, code.isEmpty && letter.isEmpty ? "PPL" : code),
      country: try row.country(index(.country)),
      admin1: text(.admin1).isEmpty ? nil : text(.admin1),
      admin2: text(.admin2).isEmpty ? nil : text(.admin2),
      population: try row.number(index(.population), "population", in: 0...20_000_000_000) ?? 0,
      elevation: try row.number(index(.elevation), "elevation", in: -12_000...9_000),
      source: text(.source), names: PlaceName.parse(text(.names)))
    return .place(try row.checked(place), links: [])
  }

  private static func namespaced(_ id: String) -> String { id.contains(":") ? id : "user:" + id }
}
