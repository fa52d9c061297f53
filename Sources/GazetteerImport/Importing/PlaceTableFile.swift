public import Gazetteer

/// A file of places to put over the gazetteer for a single run.
public enum PlaceTableFile {
  /// Reads all rows that can be used; the others are reported one by one and omitted.
  ///
  /// - Parameters:
  ///   - path: A file of any ``ImportFormat``, guessed from its beginning.
  ///   - refused: Called with the reason for each row that is omitted.
  /// - Returns: The places of the usable rows, in order, and the ids that rows hide.
  /// - Throws: `GazetteerError.unreadable`, or `.row` if the header lacks a required column.
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
