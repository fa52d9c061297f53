import Gazetteer

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
    path: String, format: ImportFormat?, mapping: [String: String], scratchFolder: String
  ) throws(GazetteerError) -> (format: ImportFormat, source: any PlaceSource) {
    try open(
      ImportFile(path: path, scratchFolder: scratchFolder), format: format, mapping: mapping,
      companions: nil,
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
