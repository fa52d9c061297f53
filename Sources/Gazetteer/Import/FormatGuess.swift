/// Tells a format by the first line of a file.
struct FormatGuess {
  let format: ImportFormat
  /// What parts the fields of ``ImportFormat/csv``.
  let separator: UInt8

  init(path: String) throws(GazetteerError) {
    // No text holds the byte 0, so that a line is one field.
    var reader = try DelimitedReader(path: path, separator: 0, isQuoted: false)
    let line = (try? reader.next())?.first ?? ""
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    let isNumbered = fields.first.map { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) } ?? false
    if isNumbered, fields.count == WhosOnFirstSource.columnCount {
      format = .whosonfirst
    } else if isNumbered, fields.count == GeoNamesSource.columnCount {
      format = .geonames
    } else if fields.count > 1 {
      let needed = PlaceColumn.required.map(\.rawValue)
      let isTable = needed.allSatisfy { column in fields.contains { $0 == column } }
      format = isTable ? .table : .csv
    } else {
      format = line.contains(",") || line.contains(";") ? .csv : .table
    }
    let counts = [0x09, 0x3B, 0x2C].map { (byte: UInt8) in
      (byte, line.utf8.count { $0 == byte })
    }
    separator = counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
