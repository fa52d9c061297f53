import GRDB

/// What one transaction did to one place of an overlay.
public struct OverlayChange: Hashable, Sendable {
  /// Number of the transaction, by which it is undone; counts up.
  public let number: Int
  /// When, UTC, as `2026-11-25T18:00:00Z`.
  public let time: String
  /// The user name of who made it; empty for changes of early versions.
  public let author: String
  /// `add`, `edit`, `import`, `remove`, `suppress` or `undo`.
  public let action: String
  /// The first place that was changed.
  public let id: String
  /// How many places the transaction changed.
  public let count: Int
  /// The first place's row before, `suppressed`, or nil for none.
  public let before: String?
  /// The first place's row after, `suppressed`, or nil for none.
  public let after: String?
}

extension OverlayStore {
  /// The transactions that changed the overlay, the last one first.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - id: Only those that changed this place.
  /// - Returns: One value a transaction.
  /// - Throws: `GazetteerError.overlay` or `.newerOverlay`.
  public func history(
    limit: Int = .max, id: String? = nil
  ) throws(GazetteerError) -> [OverlayChange] {
    try read { db in
      let isUpgraded = try db.columns(in: "change").contains { $0.name == "batch" }
      let batch = isUpgraded ? "batch" : "number"
      let author = isUpgraded ? "author" : "NULL"
      // SQLite takes the bare columns from the row with the smallest number.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT min(number), \(batch) AS batch, at, \(author) AS author, action, id,
            count(*) AS count, before, after
          FROM change WHERE ?1 IS NULL OR id = ?1 GROUP BY \(batch) ORDER BY 2 DESC LIMIT ?2
          """, arguments: [id, limit])
      return rows.map { row in
        OverlayChange(
          number: row["batch"], time: row["at"], author: row["author"] ?? "",
          action: row["action"], id: row["id"], count: row["count"], before: row["before"],
          after: row["after"])
      }
    } ?? []
  }

  /// Takes back a transaction, all of it or nothing; that is a change, too, and can be taken back.
  ///
  /// Of a place that was corrected again since, what the later corrections did to other columns and
  /// names stays.
  ///
  /// - Parameter number: The number that ``history(limit:id:)`` gives; nil for the last one.
  /// - Returns: The number, and how many places are as before.
  /// - Throws: `GazetteerError.unknownChange`, or `.changedSince` where a later change touched the same
  ///   column or name.
  @discardableResult
  public func undo(_ number: Int? = nil) throws(GazetteerError) -> (number: Int, places: Int) {
    try change("undo") { writer in
      let last = try Int.fetchOne(writer.db, sql: "SELECT max(batch) FROM change")
      let number = number ?? last ?? 0
      let rows = try Row.fetchAll(
        writer.db,
        sql: "SELECT id, before, after FROM change WHERE batch = ? ORDER BY number DESC",
        arguments: [number])
      guard !rows.isEmpty else { throw GazetteerError.unknownChange(number) }
      for row in rows {
        let id: String = row["id"]
        let now = try writer.state(id: id)
        let (before, after) = (
          try OverlayState(row["before"]), try OverlayState(row["after"])
        )
        guard let back = now.takingBack(before: before, after: after) else {
          let later = try Int.fetchOne(
            writer.db, sql: "SELECT max(batch) FROM change WHERE id = ?", arguments: [id])
          throw GazetteerError.changedSince(change: number, id: id, later: later ?? number)
        }
        try writer.set(id: id, from: now, to: back)
      }
      return (number, rows.count)
    }
  }
}
