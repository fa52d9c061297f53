import GRDBSQLite

/// How fast SQLite takes the places of a dump: the limit that compiling is measured against. Nothing
/// but the benchmark uses it; it stands here because SQLite does.
package enum SQLiteBulkInsert {
  /// Inserts fourteen columns of each line with one prepared statement in one transaction, without a
  /// journal, in the order of the file.
  ///
  /// - Returns: Seconds.
  /// - Throws: `GazetteerError.unwritable` with SQLite's reason, `.unreadable`.
  package static func seconds(
    placesOf dump: String, into path: String
  ) throws(GazetteerError) -> Double {
    let start = ContinuousClock.now
    var connection: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close(connection)
    }
    let columns = (0..<14).map { "c\($0)" }.joined(separator: ", ")
    let values = (0..<14).map { _ in "?" }.joined(separator: ", ")
    guard sqlite3_open(path, &connection) == SQLITE_OK,
      sqlite3_exec(
        connection,
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE place (\(columns)); BEGIN",
        nil, nil, nil) == SQLITE_OK,
      sqlite3_prepare_v2(
        connection, "INSERT INTO place VALUES (\(values))", -1, &statement, nil) == SQLITE_OK
    else { throw failure(path, connection) }
    var file = try LineFile(path: dump)
    _ = try file.forEachLine { line, _ throws(GazetteerError) in
      var fields = DumpFields(line)
      for column in 1...14 {
        guard let field = fields.next(), let address = field.baseAddress else { continue }
        _ = UnsafeRawPointer(address).withMemoryRebound(to: CChar.self, capacity: field.count) {
          sqlite3_bind_text(statement, Int32(column), $0, Int32(field.count), nil)
        }
      }
      let code = sqlite3_step(statement)
      sqlite3_reset(statement)
      guard code == SQLITE_DONE else { throw failure(path, connection) }
    }
    guard sqlite3_exec(connection, "COMMIT", nil, nil, nil) == SQLITE_OK else {
      throw failure(path, connection)
    }
    return start.duration(to: .now) / .seconds(1)
  }

  private static func failure(_ path: String, _ connection: OpaquePointer?) -> GazetteerError {
    .unwritable(path: path, reason: String(cString: sqlite3_errmsg(connection)))
  }
}
