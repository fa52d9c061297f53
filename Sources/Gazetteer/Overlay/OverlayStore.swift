public import Files
import Foundation
package import GRDB

/// The user's own places on disk: `overlay.sqlite`.
///
/// Every change is one SQLite transaction, recorded in the table `change` with the state before and
/// after it. A crash therefore leaves either the old state or the new one, and changes can be
/// listed and undone.
public struct OverlayStore: Sendable {
  /// The path of the user's overlay: `$XDG_DATA_HOME/dateline/overlay.sqlite`.
  public static var userPath: String { OverlayStore(in: .process).path }

  /// The database's path.
  public let path: String

  /// The version of the tables that this code writes, stored in SQLite's `user_version`.
  static let version = 2

  private static let schema = """
    CREATE TABLE IF NOT EXISTS place (\(PlaceSQL.columns), PRIMARY KEY (id));
    CREATE TABLE IF NOT EXISTS suppressed (id TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS change (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, action TEXT NOT NULL,
      id TEXT NOT NULL, before TEXT, after TEXT, batch INTEGER, author TEXT);
    """

  /// Version 1 had neither batches nor authors, and did not record hidden places.
  private static let upgrade = """
    ALTER TABLE change ADD COLUMN batch INTEGER;
    ALTER TABLE change ADD COLUMN author TEXT;
    UPDATE change SET batch = number;
    UPDATE change SET after = '\(OverlayState.suppressedText)' WHERE action = 'suppress';
    """

  /// Creates a store for the user's overlay, `overlay.sqlite` in the data folder.
  public init(in folders: UserFolders) {
    self.init(path: folders.data + "/overlay.sqlite")
  }

  /// Creates a store for a path. The file itself is created by the first change.
  public init(path: String = OverlayStore.userPath) {
    self.path = path
  }

  /// Reads the overlay's places and the ids that it hides; both are empty if there is no overlay
  /// yet.
  public func contents() throws(GazetteerError) -> (places: [Place], suppressed: [String]) {
    try read { db in
      let places = try Row.fetchAll(db, sql: "SELECT * FROM place ORDER BY rowid")
      let hidden = try String.fetchAll(db, sql: "SELECT id FROM suppressed ORDER BY id")
      return (places.map(Place.init(row:)), hidden)
    } ?? ([], [])
  }

  /// Runs a change as one transaction, which appears in the history under one number.
  ///
  /// - Parameters:
  ///   - action: What the history calls it.
  ///   - isDryRun: Roll the transaction back at its end, as if it had not been.
  ///   - body: Makes the change; an error in it leaves the state before.
  /// - Returns: What `body` returns.
  /// - Throws: `GazetteerError`; nothing was changed then.
  public func change<Value>(
    _ action: String, isDryRun: Bool = false, _ body: (OverlayWriter) throws -> Value
  ) throws(GazetteerError) -> Value {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try GazetteerError.ofFiles(
      UserFolders.makeWritable(
        (path.hasPrefix("/") ? "/" : "") + (folder.isEmpty ? "." : folder)))
    return try translated {
      var configuration = Configuration()
      // An import of a whole country may hold the lock for a long time.
      configuration.busyMode = .timeout(60)
      // Ids come in no particular order, so an import jumps about in their index: cache 64 MB of
      // it.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -64000") }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction {
          try prepare(db)
          value = try body(OverlayWriter(db, action: action))
          return isDryRun ? .rollback : .commit
        }
        guard let value else { preconditionFailure("A transaction that ended has run its body") }
        return value
      }
    }
  }

  /// Reads the overlay; returns nil if there is none yet.
  package func read<Value>(_ body: (Database) throws -> Value) throws(GazetteerError) -> Value? {
    guard FileStatus(path: path) != nil else { return nil }
    return try translated {
      var configuration = Configuration()
      // After a crash, SQLite has to roll back before it can read, and must be able to write for
      // that.
      configuration.readonly = !FileManager.default.isWritableFile(atPath: path)
      configuration.busyMode = .timeout(60)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        try checkVersion(db)
        // A crash before the first change is complete leaves an empty file.
        guard try db.tableExists("place") else { return nil }
        return try body(db)
      }
    }
  }

  private func prepare(_ db: Database) throws {
    try checkVersion(db)
    if try db.tableExists("change"),
      try !db.columns(in: "change").contains(where: { $0.name == "batch" })
    {
      try db.execute(sql: OverlayStore.upgrade)
    }
    try db.execute(sql: OverlayStore.schema)
    try db.execute(sql: "PRAGMA user_version = \(OverlayStore.version)")
  }

  private func checkVersion(_ db: Database) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= OverlayStore.version else {
      throw GazetteerError.newerOverlay(
        path: path, found: found, supported: OverlayStore.version)
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
}

extension OverlayStore {
  /// What reading a large overlay takes.
  public enum SnapshotEvent: Sendable {
    /// Compilation goes on: 0...1.
    case progress(Double)
    /// Compilation is done.
    case compiled(places: Int, seconds: Double)
  }
}
