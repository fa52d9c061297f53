import Gazetteer

/// Guesses a file's format from its first line, and the kind of JSON from its beginning.
struct FormatGuess {
  let format: ImportFormat
  /// The field separator of ``ImportFormat/csv``.
  let separator: UInt8

  init(_ file: ImportFile) {
    if let first = file.bytes.first(where: { $0 > 0x20 || $0 == 0x1E }),
      first == 0x7B || first == 0x5B || first == 0x1E
    {
      format = FormatGuess.isLinkedPlaces(file.bytes.prefix(1 << 16)) ? .lpf : .geojson
      separator = 0x2C
      return
    }
    // No text contains the byte 0, so the whole line is read as one field.
    var reader = DelimitedReader(
      file: file, separator: 0, isQuoted: false, findings: ImportFindings())
    let line = (try? reader.next())?.first ?? ""
    let counts = [0x09, 0x3B, 0x2C].map { (byte: UInt8) in
      (byte, line.utf8.count { $0 == byte })
    }
    separator = counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
    let titles = Set(
      line.lowercased().split { $0 == "\t" || $0 == ";" || $0 == "," || $0 == "\r" })
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    let isNumbered = fields.first.map { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) } ?? false
    if isNumbered, fields.count == WhosOnFirstSource.columnCount {
      format = .whosonfirst
    } else if isNumbered, fields.count == GeoNamesSource.columnCount {
      format = .geonames
    } else if titles.isSuperset(of: ["title", "lat", "lon"]),
      !titles.isDisjoint(with: ["title_source", "ccodes", "aat_types", "fclasses", "variants"])
    {
      format = .lpTSV
    } else if fields.count > 1 {
      let needed = PlaceColumn.required.map(\.rawValue)
      let isTable = needed.allSatisfy { column in fields.contains { $0 == column } }
      format = isTable ? .table : .csv
    } else {
      format = line.contains(",") || line.contains(";") ? .csv : .table
    }
  }

  private static func isLinkedPlaces(_ start: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(start), as: UTF8.self)
    return ["linkedplaces", "linked-places", "\"toponym\"", "\"ccodes\"", "\"fclasses\""]
      .contains { text.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
