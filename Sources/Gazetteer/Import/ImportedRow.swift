/// The content of one row of a file to import.
public enum ImportedRow: Sendable {
  /// A place, with the ids that other gazetteers give it.
  case place(Place, links: [String])
  /// A place to hide.
  case suppressed(id: String)
  /// A row that its own gazetteer marks as withdrawn.
  case deprecated
}

/// A reader of one format that returns its rows one by one.
protocol PlaceSource {
  /// Returns the next row, or nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a row that cannot be used; reading can continue.
  mutating func next() throws(GazetteerError) -> ImportedRow?
  /// The share of the file that has been read, 0...1.
  var share: Double { get }
  /// The 1-based line of the row read last.
  var line: Int { get }
}

/// A reader of delimited text whose rows all have the same number of fields.
protocol DelimitedSource: PlaceSource {
  var reader: DelimitedReader { get set }
  /// The number of fields in a row.
  var columnCount: Int { get }
}

extension DelimitedSource {
  var share: Double { reader.share }
  var line: Int { reader.line }

  /// Returns the next row's fields, or nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a row with too few or too many fields; reading can
  ///   continue.
  mutating func nextFields() throws(GazetteerError) -> FieldReader? {
    guard let fields = try reader.next() else { return nil }
    let row = FieldReader(file: reader.file, line: reader.line, fields: fields)
    guard fields.count == columnCount else {
      throw row.failure(.fieldCount(expected: columnCount, found: fields.count))
    }
    return row
  }
}

/// A file format that can be imported.
public enum ImportFormat: String, Sendable, CaseIterable {
  /// Dateline's own place table.
  case table
  /// Comma- or tab-separated text with a header line.
  case csv
  /// A dump of GeoNames: 19 columns without a header.
  case geonames
  /// Who's On First: 12 columns without a header.
  case whosonfirst
  /// Linked Places Format (JSON).
  case lpf
  /// Linked Places as delimited text (LP-TSV).
  case lpTSV = "lp-tsv"
  /// GeoJSON, the meaning of whose properties is guessed from their names.
  case geojson
}

extension ImportFormat {
  /// Opens a file in the given format, or in the one guessed from its beginning.
  static func open(
    path: String, format: ImportFormat?, mapping: [String: String]
  ) throws(GazetteerError) -> (format: ImportFormat, source: any PlaceSource) {
    try open(
      ImportFile(path: path), format: format, mapping: mapping, companions: nil,
      findings: ImportFindings())
  }

  /// Opens a file, with the companion files of a dump of GeoNames.
  static func open(
    _ file: ImportFile, format: ImportFormat?, mapping: [String: String],
    companions: DumpCompanions?, findings: ImportFindings
  ) throws(GazetteerError) -> (format: ImportFormat, source: any PlaceSource) {
    let guess = FormatGuess(file)
    let format = format ?? (mapping.isEmpty ? guess.format : .csv)
    let source: any PlaceSource
    switch format {
    case .table: source = try PlaceTableSource(file: file)
    case .geonames:
      source = GeoNamesSource(file: file, companions: companions, findings: findings)
    case .whosonfirst: source = WhosOnFirstSource(file: file, findings: findings)
    case .csv:
      source = try CSVSource(
        file: file, separator: guess.separator, mapping: mapping, findings: findings)
    case .lpf: source = LinkedPlacesSource(file: file)
    case .lpTSV:
      source = try LinkedPlacesTableSource(
        file: file, separator: guess.separator, findings: findings)
    case .geojson: source = GeoJSONSource(file: file)
    }
    return (format, source)
  }
}
