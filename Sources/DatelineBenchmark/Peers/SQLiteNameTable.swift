import GRDBSQLite
package import Gazetteer

/// Names in an SQLite table, looked up as fast as SQLite can, the baseline for the index. Only the
/// benchmark uses it; it is in this module because SQLite is.
///
/// The table is `WITHOUT ROWID`, memory-mapped, and read with one prepared statement inside one
/// transaction.
package final class SQLiteNameTable {
  private var connection: OpaquePointer?
  private var statement: OpaquePointer?

  /// Creates the table in a new file.
  ///
  /// - Throws: `GazetteerError.unwritable` with SQLite's reason.
  package init(path: String, names: [String]) throws(GazetteerError) {
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw failure(path) }
    try execute(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA mmap_size = 1073741824;
      CREATE TABLE name (text TEXT PRIMARY KEY, evidence INTEGER) WITHOUT ROWID;
      BEGIN
      """, path)
    try prepare("INSERT OR IGNORE INTO name VALUES (?, 1)", path)
    for name in names.sorted() { _ = isRow(name) }
    try execute("COMMIT", path)
    try prepare("SELECT evidence FROM name WHERE text = ?", path)
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(connection)
  }

  /// Counts how many of the names the table contains, in one transaction.
  package func countFound(_ names: [String]) throws(GazetteerError) -> Int {
    try execute("BEGIN", "names")
    var found = 0
    for name in names where isRow(name) { found += 1 }
    try execute("COMMIT", "names")
    return found
  }

  /// Runs the statement with a text and returns whether it gave a row.
  private func isRow(_ name: String) -> Bool {
    var name = name
    let code = name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        // A nil destructor means that SQLite makes no copy, so the bytes must live until the
        // statement is reset.
        sqlite3_bind_text(statement, 1, text.baseAddress, Int32(text.count), nil)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { _ = sqlite3_column_int(statement, 0) }
        return code
      }
    }
    return code == SQLITE_ROW
  }

  private func prepare(_ sql: String, _ path: String) throws(GazetteerError) {
    sqlite3_finalize(statement)
    statement = nil
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure(path)
    }
  }

  private func execute(_ sql: String, _ path: String) throws(GazetteerError) {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure(path) }
  }

  private func failure(_ path: String) -> GazetteerError {
    .unwritable(path: path, reason: String(cString: sqlite3_errmsg(connection)))
  }
}
