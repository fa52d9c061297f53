import Geodesy

extension Place {
  /// Proves that the place can be written as a row and read again.
  ///
  /// - Throws: `GazetteerError.invalidPlace` with what is wrong: an empty name, markup, a tab.
  func checkRow() throws(GazetteerError) {
    var table = PlaceTableWriter.header + "\n" + PlaceTableWriter.row(self) + "\n"
    let result = table.withUTF8 { bytes in
      Result { () throws(GazetteerError) in
        var reader = try PlaceTableReader(file: id, bytes: bytes)
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
  /// The header line, without its end.
  public static var header: String { PlaceColumn.header }

  /// One row, without its end; reading it gives the same place.
  public static func row(_ place: Place) -> String {
    let box = place.boundingBox.map { "\($0.west),\($0.south),\($0.east),\($0.north)" }
    return [
      place.id, place.name, "\(place.coordinate.latitude)", "\(place.coordinate.longitude)",
      place.feature.featureClass.rawValue, place.feature.code, place.country?.description ?? "",
      place.admin1 ?? "", place.admin2 ?? "",
      place.population == 0 ? "0" : "\(place.population)",
      place.elevation.map { "\($0)" } ?? "", box ?? "", place.source, names(place.names),
    ].joined(separator: "\t")
  }

  /// The `names` column.
  static func names(_ names: [PlaceName]) -> String {
    names.map(entry).joined(separator: "|")
  }

  private static func entry(_ name: PlaceName) -> String {
    var text = ""
    for scalar in name.text.unicodeScalars {
      if scalar == "|" || scalar == ";" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    if let language = name.language { text += ";lang=\(language)" }
    if name.kind != .alternate { text += ";kind=\(name.kind.rawValue)" }
    if let from = name.from { text += ";from=\(from)" }
    if let to = name.to { text += ";to=\(to)" }
    return text
  }
}
