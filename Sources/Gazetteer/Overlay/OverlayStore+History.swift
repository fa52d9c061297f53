import GRDB

/// One transaction in the history of an overlay.
public struct OverlayChange: Hashable, Sendable {
  /// The number of the transaction, by which it can be undone. Later transactions have higher
  /// numbers.
  public let number: Int
  /// The time of the transaction in UTC, such as `2026-11-25T18:00:00Z`.
  public let time: String
  /// The user name of the author; empty for changes made by early versions.
  public let author: String
  /// The action: `add`, `edit`, `import`, `remove`, `suppress` or `undo`.
  public let action: String
  /// The id of the first place that was changed.
  public let id: String
  /// The number of places that the transaction changed.
  public let count: Int
  /// The first place's row before the change; `suppressed` if it was hidden, nil if there was none.
  public let before: String?
  /// The first place's row after the change; `suppressed` if it is hidden, nil if there is none.
  public let after: String?
}

extension OverlayStore {
  /// Lists the transactions that changed the overlay, latest first.
  ///
  /// - Parameters:
  ///   - limit: The maximum number of transactions.
  ///   - id: A place's id, to list only transactions that changed it.
  /// - Returns: One value for each transaction.
  /// - Throws: `GazetteerError.overlay` or `.newerOverlay`.
  public func history(
    limit: Int = .max, id: String? = nil
  ) throws(GazetteerError) -> [OverlayChange] {
    try read { db in
      let isUpgraded = try db.columns(in: "change").contains { $0.name == "batch" }
      let batch = isUpgraded ? "batch" : "number"
      let author = isUpgraded ? "author" : "NULL"
      // With min(), SQLite takes the bare columns from the row that has the minimum.
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

  /// Undoes a transaction completely or not at all. This is itself a change, which can be undone.
  ///
  /// If a place has been corrected again since, what later corrections did to other columns and
  /// names is kept.
  ///
  /// - Parameter number: The number of the transaction from ``history(limit:id:)``; nil for the
  ///   last one.
  /// - Returns: The number of the transaction, and how many places were restored.
  /// - Throws: `GazetteerError.unknownChange`, or `.changedSince` if a later change touched the
  ///   same column or name.
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
