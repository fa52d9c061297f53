import Files
import Geodesy
import SQLiteAccess

/// The places of one compiled gazetteer that a selection contains, in the order of their ids.
///
/// SQLite sorts them, on disk if there are many, so memory does not grow with their number.
final class PlaceCursor {
  private let statement: SQLiteStatement
  private let selection: PlaceSelection
  private let isHidden: (UInt32) -> Bool
  /// The number of rows that SQLite will return, including those that are then filtered out.
  let rowCount: Int
  /// The number of rows read so far.
  private(set) var rowsRead = 0

  init(
    _ gazetteer: BaseGazetteer, _ selection: PlaceSelection,
    isHidden: @escaping (UInt32) -> Bool
  ) throws(GazetteerError) {
    self.selection = selection
    self.isHidden = isHidden
    (rowCount, statement) = try GazetteerError.ofFiles(
      PlaceCursor.rows(of: selection, at: gazetteer.databasePath))
  }

  private static func rows(
    of selection: PlaceSelection, at path: String
  ) throws(FileError) -> (count: Int, statement: SQLiteStatement) {
    let connection = try SQLiteConnection(path: path, isWritable: false)
    // What the sorter keeps in memory before it writes to disk: 32 MB.
    try connection.execute("PRAGMA cache_size = -32768")
    let count = try SQLiteStatement(
      connection, "SELECT count(*) FROM place WHERE \(selection.condition)")
    selection.bind(to: count)
    let statement = try SQLiteStatement(
      connection,
      """
      SELECT ordinal, id, name, latitude, longitude, feature_class, feature_code, country,
        admin1, admin2, population, elevation, bbox, source, names
      FROM place WHERE \(selection.condition) ORDER BY id
      """)
    selection.bind(to: statement)
    return (try count.step() ? count.integer(0) : 0, statement)
  }

  /// Returns the next place, or nil at the end.
  func next() throws(GazetteerError) -> Place? {
    while try GazetteerError.ofFiles(statement.step()) {
      rowsRead += 1
      if isHidden(UInt32(truncatingIfNeeded: statement.integer(0))) { continue }
      let place = place()
      if selection.contains(place) { return place }
    }
    return nil
  }

  private func place() -> Place {
    func optional(_ column: Int) -> String? {
      let text = statement.text(column)
      return text.isEmpty ? nil : text
    }
    return Place(
      id: statement.text(1), name: statement.text(2),
      coordinate: Coordinate(
        latitude: max(-90, min(90, statement.double(3))),
        longitude: max(-180, min(180, statement.double(4)))),
      feature: FeatureCode(
        FeatureClass(rawValue: statement.text(5)) ?? .populated, statement.text(6)),
      country: CountryCode(statement.text(7)), admin1: optional(8), admin2: optional(9),
      population: statement.integer(10),
      elevation: statement.isNull(11) ? nil : statement.integer(11),
      boundingBox: BoundingBox(column: statement.text(12)), source: statement.text(13),
      names: PlaceName.parse(statement.text(14)))
  }
}
