public import Files
import SQLiteAccess

/// Writes a GeoPackage, an SQLite file that QGIS, GDAL and others read: feature tables in WGS 84
/// with spatial indexes, and attribute tables.
///
/// ```swift
/// let package = try GeoPackageWriter(creating: "towns.gpkg")
/// let towns = try package.add(
///   GeoPackageTable("towns", geometry: .point, columns: [.init("name")]))
/// let raqqa = Coordinate(latitude: 35.95, longitude: 39.01)
/// try package.insert(into: towns, geometry: .point(raqqa), [.text("Raqqa")])
/// try package.finish()
/// ```
/// With the same version of SQLite, the same calls give the same bytes. The file is complete only
/// after ``finish()``, so write it under a temporary name and rename it then. Memory use does not
/// depend on the number of rows.
///
/// Source: OGC GeoPackage Encoding Standard 1.3, OGC 12-128r17, <https://www.geopackage.org>.
public final class GeoPackageWriter {
  /// The number of a table in this package, as returned by ``add(_:)``.
  public struct TableNumber: Sendable, Hashable {
    fileprivate let index: Int
  }

  private struct OpenTable {
    let table: GeoPackageTable
    let insertion: SQLiteStatement
    let index: SQLiteStatement?
    var rows = 0
    var extent = GeoPackageGeometry.Envelope()
  }

  /// The time of the last change if it is unknown: a constant, so that output is reproducible.
  public static let unknownChange = "1970-01-01T00:00:00.000Z"

  private let connection: SQLiteConnection
  private let lastChange: String
  private var tables: [OpenTable] = []

  /// Begins a package.
  ///
  /// - Parameters:
  ///   - path: A file that must not exist yet or must be empty.
  ///   - lastChange: The time of the last change to the content, in UTC:
  ///     `2024-05-06T07:08:09.000Z`.
  /// - Throws: `GazetteerError.unwritable`.
  public init(
    creating path: String, lastChange: String = GeoPackageWriter.unknownChange
  ) throws(FileError) {
    self.lastChange = lastChange
    connection = try SQLiteConnection(path: path, isWritable: true)
    try connection.execute(GeoPackageSchema.header)
    try connection.execute("BEGIN")
    try connection.execute(GeoPackageSchema.tables)
  }

  /// Creates a table.
  ///
  /// - Throws: `GazetteerError.unwritable`, also for a duplicate name.
  public func add(_ table: GeoPackageTable) throws(FileError) -> TableNumber {
    try connection.execute(GeoPackageSchema.create(table))
    let count = table.columns.count + (table.geometry == nil ? 1 : 2)
    let marks = (0..<count).map { _ in "?" }.joined(separator: ", ")
    let name = GeoPackageSchema.quoted(table.name)
    tables.append(
      OpenTable(
        table: table,
        insertion: try SQLiteStatement(connection, "INSERT INTO \(name) VALUES (\(marks))"),
        index: table.geometry == nil
          ? nil
          : try SQLiteStatement(
            connection,
            "INSERT INTO \(GeoPackageSchema.index(of: table)) VALUES (?, ?, ?, ?, ?)")))
    return TableNumber(index: tables.count - 1)
  }

  /// Appends a row.
  ///
  /// - Parameters:
  ///   - number: The table.
  ///   - geometry: Its geometry; nil for none, and in an attribute table.
  ///   - values: One value per column, in the order of the columns.
  /// - Returns: The row's `fid`.
  /// - Throws: `FileError.unwritable`.
  @discardableResult
  public func insert(
    into number: TableNumber, geometry: GeoPackageGeometry? = nil, _ values: [GeoPackageValue]
  ) throws(FileError) -> Int {
    let open = tables[number.index]
    precondition(values.count == open.table.columns.count, "A row has a value for each column")
    let statement = open.insertion
    let fid = open.rows + 1
    statement.bind(1, fid)
    var next = 2
    if open.table.geometry != nil {
      if let geometry {
        statement.bind(2, blob: geometry.blob(srs: GeoPackageSchema.srs))
      } else {
        statement.bindNull(2)
      }
      next = 3
    }
    for value in values {
      switch value {
      case .null: statement.bindNull(next)
      case .text(let text): statement.bind(next, text)
      case .integer(let number): statement.bind(next, number)
      case .real(let number): statement.bind(next, number)
      case .boolean(let isTrue): statement.bind(next, isTrue ? 1 : 0)
      }
      next += 1
    }
    try statement.run()
    tables[number.index].rows = fid
    if let index = open.index, let envelope = geometry?.envelope, !envelope.isEmpty {
      index.bind(1, fid)
      index.bind(2, envelope.west)
      index.bind(3, envelope.east)
      index.bind(4, envelope.south)
      index.bind(5, envelope.north)
      try index.run()
      tables[number.index].extent.extend(envelope)
    }
    return fid
  }

  /// Describes the tables and completes the file. Nothing can be written afterwards.
  ///
  /// - Throws: `GazetteerError.unwritable`, for example if the disk is full.
  public func finish() throws(FileError) {
    for open in tables {
      try describe(open)
      for column in open.table.columns where column.isIndexed {
        let name = GeoPackageSchema.quoted("\(open.table.name)_\(column.name)")
        try connection.execute(
          "CREATE INDEX \(name) ON \(GeoPackageSchema.quoted(open.table.name)) "
            + "(\(GeoPackageSchema.quoted(column.name)))")
      }
      // Create the triggers after inserting the rows: they call functions that only GeoPackage
      // readers provide.
      if open.table.geometry != nil {
        try connection.execute(GeoPackageSchema.triggers(of: open.table))
      }
    }
    tables = []
    try connection.execute("COMMIT")
    // Let others open the file while this object lives. SQLite releases the lock at the next read.
    try connection.execute("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM gpkg_contents")
  }

  private func describe(_ open: OpenTable) throws(FileError) {
    let table = open.table
    let contents = try SQLiteStatement(
      connection, "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    contents.bind(1, table.name)
    contents.bind(2, table.geometry == nil ? "attributes" : "features")
    contents.bind(3, table.name)
    contents.bind(4, table.description)
    contents.bind(5, lastChange)
    if let geometry = table.geometry {
      if !open.extent.isEmpty {
        contents.bind(6, open.extent.west)
        contents.bind(7, open.extent.south)
        contents.bind(8, open.extent.east)
        contents.bind(9, open.extent.north)
      }
      contents.bind(10, Int(GeoPackageSchema.srs))
      try contents.run()
      let column = try SQLiteStatement(
        connection, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")
      column.bind(1, table.name)
      column.bind(2, geometry.rawValue)
      column.bind(3, Int(GeoPackageSchema.srs))
      try column.run()
      let index = try SQLiteStatement(
        connection,
        """
        INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index',
          'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')
        """)
      index.bind(1, table.name)
      try index.run()
    } else {
      try contents.run()
    }
  }
}
