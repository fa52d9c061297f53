import GRDBSQLite
package import Gazetteer
import GazetteerBuild

/// Measures how fast SQLite inserts the places of a dump, the baseline for compiling. Only the
/// benchmark uses it; it is in this module because SQLite is.
package enum SQLiteBulkInsert {
  /// What to insert.
  package enum Content: Sendable {
    /// Fourteen columns for each place.
    case places
    /// Those, four columns for each alternate name, and the two indexes needed for look-up by id
    /// and by name.
    case placesAndNames
  }

  /// Inserts the lines of a dump in the order of the files, with one prepared statement a table, in
  /// one transaction and without a journal.
  ///
  /// - Returns: The time taken in seconds.
  /// - Throws: `GazetteerError.unwritable` with SQLite's reason, or `.unreadable`.
  package static func seconds(
    _ content: Content, ofDump folder: String, into path: String
  ) throws(GazetteerError) -> Double {
    let start = ContinuousClock.now
    let database = try BulkDatabase(path: path)
    try database.insert("place", columns: 14, of: folder + "/allCountries.txt")
    if content == .placesAndNames {
      try database.insert("name", columns: 4, of: folder + "/alternateNamesV2.txt")
      try database.run("CREATE INDEX by_id ON place (c0); CREATE INDEX by_name ON name (c3)")
    }
    try database.run("COMMIT")
    return start.duration(to: .now) / .seconds(1)
  }
}

/// A database without protection against crashes, for the highest speed.
private final class BulkDatabase {
  private let path: String
  private var connection: OpaquePointer?

  init(path: String) throws(GazetteerError) {
    self.path = path
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw failure }
    try run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
  }

  deinit { sqlite3_close(connection) }

  func run(_ sql: String) throws(GazetteerError) {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func insert(_ table: String, columns: Int, of file: String) throws(GazetteerError) {
    let titles = (0..<columns).map { "c\($0)" }.joined(separator: ", ")
    let values = (0..<columns).map { _ in "?" }.joined(separator: ", ")
    try run("CREATE TABLE \(table) (\(titles))")
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let sql = "INSERT INTO \(table) VALUES (\(values))"
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure
    }
    var lines = try LineFile(path: file)
    _ = try lines.forEachLine { line, _ throws(GazetteerError) in
      var fields = DumpFields(line)
      for column in 1...columns {
        guard let field = fields.next(), let address = field.baseAddress else { continue }
        _ = UnsafeRawPointer(address).withMemoryRebound(to: CChar.self, capacity: field.count) {
          sqlite3_bind_text(statement, Int32(column), $0, Int32(field.count), nil)
        }
      }
      let code = sqlite3_step(statement)
      sqlite3_reset(statement)
      guard code == SQLITE_DONE else { throw failure }
    }
  }

  private var failure: GazetteerError {
    .unwritable(path: path, reason: String(cString: sqlite3_errmsg(connection)))
  }
}
