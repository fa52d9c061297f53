/// A place table that a person wrote, read in one go.
public enum PlaceTableFile {
  /// Reads all rows that can be used; the others are reported one by one and left out.
  ///
  /// - Parameters:
  ///   - path: A tab-separated file with a header line; see `PlaceColumn` for its columns.
  ///   - refused: Called with the reason for each row that is left out.
  /// - Returns: The places of the rows that can be used, in order.
  /// - Throws: `GazetteerError.unreadable`, or `.row` where the header lacks a needed column.
  public static func read(
    path: String, refused: (GazetteerError) -> Void
  ) throws(GazetteerError) -> [Place] {
    if FileStatus(path: path)?.isDirectory == true {
      throw .unreadable(path: path, reason: "it is a directory, expected a file")
    }
    let map = try MappedFile(path: path)
    defer { withExtendedLifetime(map) {} }
    let bytes = map.bytes.bindMemory(to: UInt8.self)
    var reader = try PlaceTableReader(file: path, bytes: bytes)
    var places: [Place] = []
    while true {
      do throws(GazetteerError) {
        guard let row = try reader.next() else { break }
        places.append(try row.place())
      } catch {
        refused(error)
      }
    }
    return places
  }
}
