package import Files
import GRDBSQLite

/// A connection to a database file for one reader or writer, using SQLite's C interface. Only the
/// requested values of a row are copied.
package final class SQLiteConnection {
  let path: String
  fileprivate let handle: OpaquePointer?

  /// Opens a file for reading, or for writing, which creates it if necessary.
  ///
  /// - Throws: `GazetteerError.unwritable` or `.corrupt` with SQLite's message.
  package init(path: String, isWritable: Bool) throws(FileError) {
    self.path = path
    self.isWritable = isWritable
    let flags = isWritable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    self.handle = handle
    guard code == SQLITE_OK else { throw failure }
  }

  private let isWritable: Bool

  // With sqlite3_close_v2, statements still in use keep the connection open until they are
  // finalised.
  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that return no rows.
  package func execute(_ sql: String) throws(FileError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// The error for people: SQLite's message without the statement.
  var failure: FileError {
    let reason = String(cString: sqlite3_errmsg(handle))
    return isWritable
      ? .unwritable(path: path, reason: reason) : .damaged(path: path, reason: reason)
  }
}

/// A prepared statement. As in SQLite, parameters are numbered from 1 and columns from 0.
package final class SQLiteStatement {
  private let connection: SQLiteConnection
  private let handle: OpaquePointer?

  package init(_ connection: SQLiteConnection, _ sql: String) throws(FileError) {
    self.connection = connection
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v2(connection.handle, sql, -1, &handle, nil)
    self.handle = handle
    guard code == SQLITE_OK else { throw connection.failure }
  }

  deinit { sqlite3_finalize(handle) }

  package func bind(_ number: Int, _ value: Double) {
    sqlite3_bind_double(handle, Int32(number), value)
  }

  package func bind(_ number: Int, _ value: Int) {
    sqlite3_bind_int64(handle, Int32(number), Int64(value))
  }

  package func bindNull(_ number: Int) { sqlite3_bind_null(handle, Int32(number)) }

  package func bind(_ number: Int, _ value: String) {
    var value = value
    value.withUTF8 { text in
      // An empty text may have no address, which SQLite would treat as NULL.
      guard let address = text.baseAddress, !text.isEmpty else {
        sqlite3_bind_text(handle, Int32(number), "", 0, SQLiteStatement.copied)
        return
      }
      _ = UnsafeRawPointer(address).withMemoryRebound(to: CChar.self, capacity: text.count) {
        sqlite3_bind_text(handle, Int32(number), $0, Int32(text.count), SQLiteStatement.copied)
      }
    }
  }

  package func bind(_ number: Int, blob: [UInt8]) {
    _ = blob.withUnsafeBytes {
      sqlite3_bind_blob(
        handle, Int32(number), $0.baseAddress, Int32($0.count), SQLiteStatement.copied)
    }
  }

  /// Advances to the next row.
  ///
  /// - Returns: False at the end.
  package func step() throws(FileError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.failure
    }
  }

  /// Runs a statement that returns no rows, and resets it for the next binding.
  package func run() throws(FileError) {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw connection.failure }
  }

  package func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  package func double(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  package func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  package func text(_ column: Int) -> String {
    guard let text = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// Tells SQLite to copy its input: `SQLITE_TRANSIENT`, a C macro with a cast that Swift cannot
  /// import.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
