public import Files
public import Gazetteer

/// Dateline's own place tables.
struct PlaceTableSource: PlaceSource {
  private let file: ImportFile
  private var reader: PlaceTableReader
  private let length: Int
  private var offset = 0

  init(file: ImportFile) throws(GazetteerError) {
    self.file = file
    length = file.bytes.count
    reader = try PlaceTableReader(file: file.name, bytes: file.bytes)
  }

  var share: Double { length == 0 ? 1 : Double(offset) / Double(length) }
  var line: Int { reader.line }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let row = try reader.next() else { return nil }
    offset = row.offset
    if row.string(.featureCode) == PlaceTableWriter.suppressedCode {
      guard !row.bytes(.id).isEmpty else { throw row.failure(.empty(column: "id")) }
      return .suppressed(id: row.string(.id))
    }
    return .place(try row.place(), links: [])
  }
}

/// A file of places to put over the gazetteer for a single run.
public enum PlaceTableFile {
  /// Reads all rows that can be used; the others are reported one by one and omitted.
  ///
  /// - Parameters:
  ///   - path: A file of any ``ImportFormat``, guessed from its beginning.
  ///   - folders: The user's folders, of which the one for scratch files is used.
  ///   - refused: Called with the reason for each row that is omitted.
  /// - Returns: The places of the usable rows, in order, and the ids that rows hide.
  /// - Throws: `GazetteerError.unreadable`, or `.row` if the header lacks a required column.
  public static func read(
    path: String, folders: UserFolders = .process, refused: (GazetteerError) -> Void
  ) throws(GazetteerError) -> (places: [Place], suppressed: [String]) {
    var source = try ImportFormat.open(
      path: path, format: nil, mapping: [:], scratchFolder: folders.scratch
    ).source
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
