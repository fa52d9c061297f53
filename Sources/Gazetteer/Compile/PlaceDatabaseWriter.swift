import GRDB

/// Writes `places.sqlite`, the half of a compiled gazetteer that keeps everything about each place.
///
/// `place` holds a row a place under its ordinal; `names` has the form of the table's column.
struct PlaceDatabaseWriter {
  static let schema = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (
      name TEXT PRIMARY KEY, version TEXT, file TEXT, sha256 TEXT, licence TEXT,
      attribution TEXT, url TEXT, content TEXT) WITHOUT ROWID;
    CREATE TABLE place (
      ordinal INTEGER PRIMARY KEY, \(PlaceSQL.columns));
    """

  let files: [GazetteerFolder.File]
  let buffers: [UnsafeBufferPointer<UInt8>]
  let merge: TableMerge

  /// Creates the database.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist yet.
  ///   - meta: Facts to keep beside the places.
  ///   - sources: Rows of `SOURCES.tsv`, by column.
  ///   - progress: Told how many places are written.
  /// - Throws: `GazetteerError.unwritable` where the disk refuses.
  func write(
    to path: String, meta: [String: String], sources: [[String]], progress: (Int) -> Void
  ) throws(GazetteerError) {
    do {
      try writeDatabase(to: path, meta: meta, sources: sources, progress: progress)
    } catch let error as GazetteerError {
      throw error
    } catch let error as DatabaseError {
      // A person is told what the disk said and not which statement it was.
      throw .unwritable(path: path, reason: error.message ?? "\(error.resultCode)")
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }

  private func writeDatabase(
    to path: String, meta: [String: String], sources: [[String]], progress: (Int) -> Void
  ) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in
      try db.execute(sql: PlaceDatabaseWriter.schema)
      try insertPlaces(db, progress: progress)
      try db.execute(
        sql: """
          CREATE UNIQUE INDEX place_id ON place (id);
          CREATE INDEX place_division ON place (country, feature_code, admin1, admin2)
            WHERE feature_class = 'A';
          """)
      for (key, value) in meta.sorted(by: { $0.key < $1.key }) {
        try db.execute(sql: "INSERT INTO meta VALUES (?, ?)", arguments: [key, value])
      }
      for source in sources where source.count == 8 {
        try db.execute(
          sql: "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: StatementArguments(source))
      }
    }
    try queue.close()
  }

  private func insertPlaces(_ db: Database, progress: (Int) -> Void) throws {
    var addedNames: [UInt32: [String]] = [:]
    for added in merge.addedNames {
      let name = merge.tables[added.table].names[added.name]
      let rest = buffers[added.table][Int(name.text.offset)...]
      // The attributes follow the text, and nothing is escaped in them.
      let attributes = rest.dropFirst(Int(name.text.length))
        .prefix { $0 != 0x7C && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      let entry = rest[rest.startIndex..<attributes.endIndex]
      addedNames[added.place, default: []].append(String(decoding: entry, as: UTF8.self))
    }
    let statement = try db.makeStatement(
      sql: "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    var readers: [Int: PlaceTableReader] = [:]
    for (ordinal, reference) in merge.places.enumerated() {
      let place = merge.tables[reference.table].places[reference.local]
      var reader =
        try readers[reference.table]
        ?? PlaceTableReader(file: files[reference.table].name, bytes: buffers[reference.table])
      reader.move(to: place.rowOffset)
      guard let row = try reader.next() else { continue }
      readers[reference.table] = reader
      var names = row.string(.names)
      for name in addedNames[UInt32(ordinal)] ?? [] { names += names.isEmpty ? name : "|" + name }
      let coordinate = try row.coordinate()
      statement.setUncheckedArguments([
        ordinal, row.string(.id), row.string(.name), coordinate.latitude, coordinate.longitude,
        place.feature.featureClass.rawValue, place.feature.code, row.string(.country),
        row.string(.admin1), row.string(.admin2), place.population, try row.elevation(),
        row.string(.bbox), row.string(.source), names,
      ])
      try statement.execute()
      if ordinal & 0xFFF == 0 { progress(ordinal) }
    }
  }
}
