import GRDB

extension OverlayStore {
  /// Writes the overlay as a place table sorted by id. Importing it restores the same state.
  ///
  /// A hidden place is a row with its id and the feature code `SUPPRESSED`. The same overlay gives
  /// the same bytes, regardless of the order of its changes.
  ///
  /// - Parameter write: Called with each line including its line feed, the header first.
  /// - Throws: `GazetteerError`, or any error that `write` throws.
  public func exportTable(_ write: (String) throws -> Void) throws {
    var failure: (any Error)?
    let wrote: Void? = try read { db in
      do {
        try write(PlaceTableWriter.header + "\n")
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT *, 0 AS hidden FROM place
            UNION ALL SELECT id, '', 0, 0, 'P', '', '', '', '', 0, NULL, '', '', '', 1
            FROM suppressed ORDER BY id
            """)
        while let row = try rows.next() {
          let isHidden: Bool = row["hidden"]
          let line =
            isHidden
            ? PlaceTableWriter.suppressedRow(id: row["id"])
            : PlaceTableWriter.row(Place(row: row))
          try write(line + "\n")
        }
      } catch let error as DatabaseError {
        throw error
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if wrote == nil { try write(PlaceTableWriter.header + "\n") }
  }
}

extension PlaceTableWriter {
  /// The feature code of a row that hides a place.
  package static let suppressedCode = "SUPPRESSED"

  /// The row that hides a place, without a line feed.
  static func suppressedRow(id: String) -> String {
    PlaceColumn.allCases.map { column in
      switch column {
      case .id: id
      case .featureCode: suppressedCode
      default: ""
      }
    }.joined(separator: "\t")
  }
}
