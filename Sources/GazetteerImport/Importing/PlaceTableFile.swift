public import Gazetteer

/// A file of places that lies over the gazetteer for one run, read in one go.
public enum PlaceTableFile {
  /// Reads all rows that can be used; the others are reported one by one and left out.
  ///
  /// - Parameters:
  ///   - path: A file of any ``ImportFormat``, guessed by its first line.
  ///   - refused: Called with the reason for each row that is left out.
  /// - Returns: The places of the rows that can be used, in order, and the ids that rows hide.
  /// - Throws: `GazetteerError.unreadable`, or `.row` where the header lacks a needed column.
  public static func read(
    path: String, refused: (GazetteerError) -> Void
  ) throws(GazetteerError) -> (places: [Place], suppressed: [String]) {
    var source = try ImportFormat.open(path: path, format: nil, mapping: [:]).source
    var places: [Place] = []
    var suppressed: [String] = []
    while true {
      do throws(GazetteerError) {
        guard let row = try source.next() else { break }
        switch row {
        case .place(let place, _): places.append(place)
        case .suppressed(let id): suppressed.append(id)
        case .deprecated: break
        }
      } catch {
        refused(error)
      }
    }
    return (places, suppressed)
  }
}
