import Geodesy

extension Place {
  /// Checks that the place can be written as a row and read back.
  ///
  /// - Throws: `GazetteerError.invalidPlace` with what is wrong, such as an empty name, markup or a
  ///   tab.
  package func checkRow() throws(GazetteerError) {
    var row = PlaceTableWriter.row(self)
    let result = row.withUTF8 { bytes in
      Result { () throws(GazetteerError) in
        var reader = PlaceTableReader(file: id, rows: bytes)
        guard !id.isEmpty, try reader.next()?.place() == self else {
          throw GazetteerError.invalidPlace(id: id, .markup(name))
        }
      }
    }
    do throws(GazetteerError) {
      try result.get()
    } catch .row(_, _, let problem) {
      throw .invalidPlace(id: id, problem)
    } catch {
      throw error
    }
  }
}

/// Writes places as rows of a place table.
public enum PlaceTableWriter {
  /// The header line, without its line end.
  public static var header: String { PlaceColumn.header }

  /// Formats one row, without its line end. Reading it back gives the same place.
  public static func row(_ place: Place) -> String {
    var row = place.id
    func add(_ field: some StringProtocol) {
      row += "\t"
      row += field
    }
    add(place.name)
    add(place.coordinate.latitude.description)
    add(place.coordinate.longitude.description)
    add(place.feature.featureClass.rawValue)
    add(place.feature.code)
    add(place.country?.description ?? "")
    add(place.admin1 ?? "")
    add(place.admin2 ?? "")
    add(place.population.description)
    add(place.elevation?.description ?? "")
    add(place.boundingBox.map { "\($0.west),\($0.south),\($0.east),\($0.north)" } ?? "")
    add(place.source)
    add("")
    write(place.names, to: &row)
    return row
  }

  /// Formats the `names` column.
  static func names(_ names: [PlaceName]) -> String {
    var column = ""
    write(names, to: &column)
    return column
  }

  private static func write(_ names: [PlaceName], to column: inout String) {
    for (number, name) in names.enumerated() {
      if number > 0 { column += "|" }
      write(name.text, to: &column)
      if let language = name.language { column += ";lang=\(language)" }
      if name.kind != .alternate { column += ";kind=\(name.kind.rawValue)" }
      if let from = name.from { column += ";from=\(from)" }
      if let to = name.to { column += ";to=\(to)" }
    }
  }

  private static func write(_ text: String, to column: inout String) {
    guard text.utf8.contains(where: { $0 == 0x7C || $0 == 0x3B || $0 == 0x5C }) else {
      column += text
      return
    }
    for scalar in text.unicodeScalars {
      if scalar == "|" || scalar == ";" || scalar == "\\" { column += "\\" }
      column.unicodeScalars.append(scalar)
    }
  }
}
