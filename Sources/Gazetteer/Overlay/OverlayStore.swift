import Foundation
import GRDB

/// A person's own places on disk: `overlay.sqlite`.
///
/// Every change is one transaction of SQLite and is written down in the table `change` with the
/// state before and after it, so that a crash leaves the old state or the new one and a change can
/// be listed and taken back.
public struct OverlayStore: Sendable {
  /// Where the user's overlay is: `$XDG_DATA_HOME/dateline/overlay.sqlite`.
  public static var userPath: String { UserFolders.data + "/overlay.sqlite" }

  /// The database's path.
  public let path: String

  private static let schema = """
    CREATE TABLE IF NOT EXISTS place (\(PlaceSQL.columns), PRIMARY KEY (id));
    CREATE TABLE IF NOT EXISTS suppressed (id TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS change (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, action TEXT NOT NULL,
      id TEXT NOT NULL, before TEXT, after TEXT);
    """

  /// Names the overlay; the file is made at the first change.
  public init(path: String = OverlayStore.userPath) {
    self.path = path
  }

  /// Adds places or replaces those of the same id, all of them or none.
  ///
  /// - Returns: How many were new and how many took the place of an older row.
  /// - Throws: `GazetteerError.overlay` or `.unwritable`; nothing was changed then.
  @discardableResult
  public func add(_ places: [Place]) throws(GazetteerError) -> (added: Int, replaced: Int) {
    for place in places { try place.checkRow() }
    return try change { db in
      var counts = (added: 0, replaced: 0)
      let values = PlaceColumn.allCases.map { _ in "?" }.joined(separator: ", ")
      let insert = try db.makeStatement(sql: "INSERT OR REPLACE INTO place VALUES (\(values))")
      for place in places {
        let before = try OverlayStore.row(db, id: place.id)
        if before == nil { counts.added += 1 } else { counts.replaced += 1 }
        try insert.execute(arguments: place.rowArguments)
        try db.execute(sql: "DELETE FROM suppressed WHERE id = ?", arguments: [place.id])
        try OverlayStore.note(
          db, action: "add", id: place.id, before: before, after: PlaceTableWriter.row(place))
      }
      return counts
    }
  }

  /// Removes a place that was added.
  ///
  /// - Returns: The place that is gone.
  /// - Throws: `GazetteerError.unknownPlace` where the overlay has none of that id.
  @discardableResult
  public func remove(id: String) throws(GazetteerError) -> Place {
    try change { db in
      guard
        let row = try Row.fetchOne(db, sql: "SELECT * FROM place WHERE id = ?", arguments: [id])
      else { throw GazetteerError.unknownPlace(id: id) }
      let place = Place(row: row)
      try db.execute(sql: "DELETE FROM place WHERE id = ?", arguments: [id])
      try OverlayStore.note(
        db, action: "remove", id: id, before: PlaceTableWriter.row(place), after: nil)
      return place
    }
  }

  /// Hides a place of the base gazetteer.
  public func suppress(id: String) throws(GazetteerError) {
    try change { db in
      try db.execute(sql: "INSERT OR IGNORE INTO suppressed VALUES (?)", arguments: [id])
      try OverlayStore.note(db, action: "suppress", id: id, before: nil, after: nil)
    }
  }

  /// The overlay's places and the ids that it hides; nothing where there is no overlay yet.
  public func contents() throws(GazetteerError) -> (places: [Place], suppressed: [String]) {
    guard FileStatus(path: path) != nil else { return ([], []) }
    return try translated {
      var configuration = Configuration()
      // After a crash SQLite has to roll back before it can read, and needs to write for that.
      configuration.readonly = !FileManager.default.isWritableFile(atPath: path)
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        // A crash before the first change was complete leaves an empty file.
        guard try db.tableExists("place") else { return ([], []) }
        let places = try Row.fetchAll(db, sql: "SELECT * FROM place ORDER BY rowid")
        let hidden = try String.fetchAll(db, sql: "SELECT id FROM suppressed ORDER BY id")
        return (places.map(Place.init(row:)), hidden)
      }
    }
  }

  private func change<Value>(_ body: (Database) throws -> Value) throws(GazetteerError) -> Value {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try UserFolders.makeWritable((path.hasPrefix("/") ? "/" : "") + (folder.isEmpty ? "." : folder))
    return try translated {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.write { db in
        try db.execute(sql: OverlayStore.schema)
        return try body(db)
      }
    }
  }

  private func translated<Value>(_ body: () throws -> Value) throws(GazetteerError) -> Value {
    do {
      return try body()
    } catch let error as GazetteerError {
      throw error
    } catch let error as DatabaseError {
      throw .overlay(
        path: path, reason: error.message ?? "SQLite code \(error.resultCode.rawValue)")
    } catch {
      throw .overlay(path: path, reason: "\(error)")
    }
  }

  private static func row(_ db: Database, id: String) throws -> String? {
    try Row.fetchOne(db, sql: "SELECT * FROM place WHERE id = ?", arguments: [id])
      .map { PlaceTableWriter.row(Place(row: $0)) }
  }

  private static func note(
    _ db: Database, action: String, id: String, before: String?, after: String?
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO change (at, action, id, before, after)
        VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?)
        """,
      arguments: [action, id, before, after])
  }
}
