import Foundation
import GRDB

/// Makes the changes of one transaction of an overlay and records each in the history.
public final class OverlayWriter {
  let db: Database
  private let action: String
  private let batch: Int
  private let author: String
  private var hidesAny: Bool

  init(_ db: Database, action: String) throws {
    self.db = db
    self.action = action
    batch = 1 + (try Int.fetchOne(db, sql: "SELECT max(number) FROM change") ?? 0)
    author = NSUserName()
    hidesAny = try Int.fetchOne(db, sql: "SELECT 1 FROM suppressed LIMIT 1") != nil
  }

  /// Adds a place, replacing one with the same id.
  ///
  /// - Returns: Whether the overlay already had a place with that id.
  /// - Throws: `GazetteerError.invalidPlace` if the place cannot be written as a row.
  @discardableResult
  public func put(_ place: Place) throws -> Bool {
    try place.checkRow()
    let before = try state(id: place.id)
    try set(id: place.id, from: before, to: .place(place))
    if case .place = before { return true }
    return false
  }

  /// Returns the overlay's present place with an id; nil if it has none.
  public func place(id: String) throws -> Place? {
    if case .place(let place) = try state(id: id) { return place }
    return nil
  }

  package func state(id: String) throws -> OverlayState {
    let select = try db.cachedStatement(sql: "SELECT * FROM place WHERE id = ?")
    if let row = try Row.fetchOne(select, arguments: [id]) { return .place(Place(row: row)) }
    guard hidesAny else { return .nothing }
    let hidden = try db.cachedStatement(sql: "SELECT 1 FROM suppressed WHERE id = ?")
    return try Int.fetchOne(hidden, arguments: [id]) == nil ? .nothing : .suppressed
  }

  /// Changes the state of an id. If both states are the same, nothing is recorded.
  package func set(id: String, from before: OverlayState, to after: OverlayState) throws {
    guard before != after else { return }
    switch before {
    case .nothing: break
    case .place: try execute("DELETE FROM place WHERE id = ?", [id])
    case .suppressed: try execute("DELETE FROM suppressed WHERE id = ?", [id])
    }
    switch after {
    case .nothing: break
    case .place(let place): try execute(OverlayWriter.insert, place.rowArguments)
    case .suppressed:
      try execute("INSERT INTO suppressed VALUES (?)", [id])
      hidesAny = true
    }
    try execute(
      """
      INSERT INTO change (at, action, id, before, after, batch, author)
      VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?, ?, ?)
      """, [action, id, before.text, after.text, batch, author])
  }

  private static let insert =
    "INSERT INTO place VALUES (\(PlaceColumn.allCases.map { _ in "?" }.joined(separator: ", ")))"

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
