import Files
import Foundation
import GRDB
import Geodesy
import TestSupport
import Testing

@testable import GeoPackage

@Suite("GeoPackages")
struct GeoPackageWriterTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func at(_ longitude: Double, _ latitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  /// A package with a table of each kind of geometry and one of attributes.
  private func write(_ name: String) throws -> String {
    let path = scratch.file(name)
    let package = try GeoPackageWriter(creating: path, lastChange: "2024-05-06T07:08:09.000Z")
    let points = try package.add(
      GeoPackageTable(
        "points \"x\"", description: "Points", geometry: .point,
        columns: [
          .init("name"), .init("people", .integer, isIndexed: true), .init("height", .real),
          .init("is_seat", .boolean),
        ]))
    let lines = try package.add(GeoPackageTable("lines", geometry: .lineString, columns: []))
    let areas = try package.add(GeoPackageTable("areas", geometry: .polygon, columns: []))
    let notes = try package.add(GeoPackageTable("notes", columns: [.init("text")]))
    try package.insert(
      into: points, geometry: .point(at(39.01, 35.95)),
      [.text("Raqqa"), .integer(177_636), .real(245.5), .boolean(true)])
    try package.insert(into: points, [.text(""), .null, .null, .boolean(false)])
    try package.insert(into: lines, geometry: .lineString([at(1, 2), at(-3, 4)]), [])
    try package.insert(
      into: areas, geometry: .polygon([[at(0, 0), at(5, 0), at(5, 6), at(0, 0)]]), [])
    #expect(try package.insert(into: notes, [.text("a")]) == 1)
    #expect(try package.insert(into: notes, [.text("b")]) == 2)
    try package.finish()
    return path
  }

  @Test("The header and the tables required by the standard are present")
  func standard() throws {
    let queue = try DatabaseQueue(path: write("a.gpkg"))
    try queue.read { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x4750_4B47)
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 10_300)
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
      #expect(
        try Int.fetchAll(db, sql: "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1")
          == [-1, 0, 4326])
      let contents = try Row.fetchAll(
        db, sql: "SELECT * FROM gpkg_contents ORDER BY table_name")
      let names: [String] = contents.map { $0["table_name"] }
      #expect(names == ["areas", "lines", "notes", "points \"x\""])
      let types: [String] = contents.map { $0["data_type"] }
      #expect(types == ["features", "features", "attributes", "features"])
      let changes: [String] = contents.map { $0["last_change"] }
      #expect(Set(changes) == ["2024-05-06T07:08:09.000Z"])
      let line = try #require(contents.dropFirst().first)
      let edges: [Double] = [line["min_x"], line["min_y"], line["max_x"], line["max_y"]]
      #expect(edges == [-3, 2, 1, 4])
      #expect(
        try String.fetchAll(
          db, sql: "SELECT geometry_type_name FROM gpkg_geometry_columns ORDER BY 1")
          == ["LINESTRING", "POINT", "POLYGON"])
      #expect(
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
          == 3)
    }
  }

  @Test("Values and geometries are stored unchanged, and the index contains all geometries")
  func rows() throws {
    let queue = try DatabaseQueue(path: write("a.gpkg"))
    try queue.read { db in
      let points = try Row.fetchAll(db, sql: "SELECT * FROM \"points \"\"x\"\"\" ORDER BY fid")
      let names: [String] = points.map { $0["name"] }
      #expect(names == ["Raqqa", ""])
      let people: [Int?] = points.map { $0["people"] }
      #expect(people == [177_636, nil])
      let heights: [Double?] = points.map { $0["height"] }
      #expect(heights == [245.5, nil])
      let seats: [Int] = points.map { $0["is_seat"] }
      #expect(seats == [1, 0])
      let geometries: [Data?] = points.map { $0["geom"] }
      let raqqa = GeoPackageGeometry.point(at(39.01, 35.95)).blob(srs: 4326)
      #expect(geometries == [Data(raqqa), nil])
      let index = try Row.fetchAll(db, sql: "SELECT * FROM \"rtree_points \"\"x\"\"_geom\"")
      #expect(index.count == 1)
      #expect(
        try Int.fetchOne(
          db,
          sql: """
            SELECT id FROM rtree_lines_geom WHERE minx <= 0 AND maxx >= 0 AND miny <= 3
            """) == 1)
    }
  }

  @Test("A point is an 8-byte header and 21 bytes of well-known binary")
  func point() {
    let hex = GeoPackageGeometry.point(at(1, 2)).blob(srs: 4326)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == "47500001e6100000" + "0101000000" + "000000000000f03f" + "0000000000000040")
  }

  @Test("Other geometries have their box in the header, and empty ones are flagged")
  func others() {
    let lines = GeoPackageGeometry.multiLineString([[at(1, 2), at(3, -4)], [at(0, 0), at(9, 9)]])
    let blob = lines.blob(srs: 4326)
    #expect(blob.count == 8 + 32 + 9 + 2 * (9 + 32))
    #expect(blob[3] == 0b11)
    let edges = (0..<4).map { edge in
      Double(
        bitPattern: blob[(8 + edge * 8)..<(16 + edge * 8)].reversed().reduce(UInt64(0)) {
          $0 << 8 | UInt64($1)
        })
    }
    #expect(edges == [0, 9, -4, 9])
    #expect(GeoPackageGeometry.lineString([]).blob(srs: 4326)[3] == 0b1_0001)
    let polygons = GeoPackageGeometry.multiPolygon([[[at(0, 0), at(1, 0), at(1, 1), at(0, 0)]]])
    #expect(polygons.blob(srs: 4326).count == 8 + 32 + 9 + 9 + 4 + 64)
  }

  @Test("The same calls give the same bytes")
  func deterministic() throws {
    let first = try Data(contentsOf: URL(filePath: write("a.gpkg")))
    #expect(first == (try Data(contentsOf: URL(filePath: write("b.gpkg")))))
  }

  @Test("A package that cannot be written is reported with its path")
  func unwritable() throws {
    let path = scratch.file("missing/a.gpkg")
    let error = try #require(throws: FileError.self) {
      try GeoPackageWriter(creating: path)
    }
    #expect("\(error)" == "\(path): cannot be written: unable to open database file")
    let package = try GeoPackageWriter(creating: scratch.file("c.gpkg"))
    _ = try package.add(GeoPackageTable("twice", columns: []))
    let twice = try #require(throws: FileError.self) {
      try package.add(GeoPackageTable("twice", columns: []))
    }
    #expect("\(twice)".hasSuffix("c.gpkg: cannot be written: table \"twice\" already exists"))
  }
}
