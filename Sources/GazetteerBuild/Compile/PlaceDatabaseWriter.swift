import GRDBSQLite
import Gazetteer

/// Writes `places.sqlite`, the half of a compiled gazetteer with all facts about each place.
///
/// The table `place` has one row per place, keyed by its ordinal; its column `names` has the format
/// of the text table. Values are bound to one statement directly from the table's bytes
/// (`sqlite3_bind_text`), without copying.
final class PlaceDatabaseWriter: @unchecked Sendable {
  // Safe to hand from thread to thread: the compiler uses it from one at a time.

  static let schema = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    BEGIN;
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (
      name TEXT PRIMARY KEY, version TEXT, file TEXT, sha256 TEXT, licence TEXT,
      attribution TEXT, url TEXT, content TEXT) WITHOUT ROWID;
    CREATE TABLE place (
      ordinal INTEGER PRIMARY KEY, \(PlaceSQL.columns));
    """
  private static let divisionIndex = """
    CREATE INDEX place_division ON place (country, feature_code, admin1, admin2)
      WHERE feature_class = 'A';
    """

  private let path: String
  private var connection: OpaquePointer?
  private var statement: OpaquePointer?
  private var names: [UInt8] = []

  /// Creates the database.
  ///
  /// - Parameter path: A file that does not exist yet.
  /// - Throws: `GazetteerError.unwritable` if the file cannot be created.
  init(creating path: String) throws(GazetteerError) {
    self.path = path
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw failure }
    try execute(Self.schema)
    let values = (0...PlaceColumn.allCases.count).map { _ in "?" }.joined(separator: ", ")
    try prepare("INSERT INTO place VALUES (\(values))")
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(connection)
  }

  /// Writes the places of a table.
  ///
  /// - Throws: `GazetteerError.unwritable`.
  func add(_ table: NumberedTable, added: AddedNames) throws(GazetteerError) {
    var reader = try PlaceTableReader(file: table.name, bytes: table.bytes.bytes)
    for (local, place) in table.parsed.places.enumerated() {
      let ordinal = table.ordinals[local]
      guard ordinal != NameIndexFormat.noPlace else { continue }
      reader.move(to: place.rowOffset)
      guard let row = try reader.next(checksText: false) else { continue }
      sqlite3_bind_int64(statement, 1, Int64(ordinal))
      bind(2, row.bytes(.id))
      bind(3, row.bytes(.name))
      sqlite3_bind_double(statement, 4, place.latitude)
      sqlite3_bind_double(statement, 5, place.longitude)
      bind(6, row.bytes(.featureClass), or: "P")
      bind(7, row.bytes(.featureCode), or: row.bytes(.featureClass).isEmpty ? "PPL" : "")
      bind(8, row.bytes(.country))
      bind(9, row.bytes(.admin1))
      bind(10, row.bytes(.admin2))
      sqlite3_bind_int64(statement, 11, place.population)
      if let elevation = place.elevation {
        sqlite3_bind_int64(statement, 12, Int64(elevation))
      } else {
        sqlite3_bind_null(statement, 12)
      }
      bind(13, row.bytes(.bbox))
      bind(14, row.bytes(.source))
      let entries = added.entries(ofPlace: place.idHash)
      if entries.isEmpty {
        bind(15, row.bytes(.names))
        try step()
      } else {
        names = Array(row.bytes(.names))
        for entry in entries {
          if !names.isEmpty { names.append(0x7C) }
          names.append(contentsOf: entry)
        }
        let result = names.withUnsafeBufferPointer { bytes in
          bind(15, bytes)
          return Result { () throws(GazetteerError) in try step() }
        }
        try result.get()
      }
    }
  }

  /// Writes everything except places, creates the index and closes the database.
  ///
  /// - Parameters:
  ///   - meta: Facts to store beside the places.
  ///   - sources: The rows of `SOURCES.tsv`.
  /// - Throws: `GazetteerError.unwritable`.
  func finish(meta: [String: String], sources: [[String]]) throws(GazetteerError) {
    try execute(Self.divisionIndex)
    try prepare("INSERT INTO meta VALUES (?, ?)")
    for (key, value) in meta.sorted(by: { $0.key < $1.key }) { try insert([key, value]) }
    try prepare("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for source in sources where source.count == 8 { try insert(source) }
    try execute("COMMIT")
    sqlite3_finalize(statement)
    statement = nil
    guard sqlite3_close(connection) == SQLITE_OK else { throw failure }
    connection = nil
  }

  private func insert(_ texts: [String]) throws(GazetteerError) {
    for (number, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      // SQLite must copy the text, because the array is gone when the statement runs.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      bytes.withUnsafeBytes { raw in
        _ = sqlite3_bind_text(
          statement, Int32(number + 1), raw.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(raw.count), transient)
      }
      if bytes.isEmpty { sqlite3_bind_text(statement, Int32(number + 1), "", 0, transient) }
    }
    try step()
  }

  @inline(__always)
  private func bind(
    _ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>, or other: StaticString = ""
  ) {
    // An empty slice may have no address, which SQLite would treat as NULL.
    guard let address = bytes.baseAddress, !bytes.isEmpty else {
      other.withUTF8Buffer { text in
        _ = text.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, number, $0.baseAddress, Int32($0.count), nil)
        }
      }
      return
    }
    _ = UnsafeRawPointer(address).withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      // SQLite need not copy the text, because the table's bytes outlive the statement's execution.
      sqlite3_bind_text(statement, number, $0, Int32(bytes.count), nil)
    }
  }

  private func step() throws(GazetteerError) {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw failure }
  }

  private func prepare(_ sql: String) throws(GazetteerError) {
    sqlite3_finalize(statement)
    statement = nil
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure
    }
  }

  private func execute(_ sql: String) throws(GazetteerError) {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// The error for people: SQLite's message without the statement.
  private var failure: GazetteerError {
    .unwritable(path: path, reason: String(cString: sqlite3_errmsg(connection)))
  }
}
