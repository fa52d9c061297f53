import Foundation
import TestSupport
import Testing

/// GDAL's own programs, from Debian's `gdal-bin`; the tests are skipped if they are not installed.
private let ogr = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]
  .first { FileManager.default.isExecutableFile(atPath: $0 + "ogrinfo") }

@Suite(
  "Exported places as GDAL reads them",
  .enabled(if: ogr != nil, "ogrinfo is not installed; it comes with the package gdal-bin"))
struct OGRAgreementTests {
  private let workspace: Workspace
  private let programs: String
  private let table: [[Substring]]

  init() async throws {
    workspace = try Workspace()
    programs = try #require(ogr)
    let export = try await workspace.run("dateline gazetteer export --all --gazetteer $SMALL")
    table = export.output.split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    try #require(table.count > 200, "\(export.errors)")
  }

  private func run(_ command: String) async throws -> String {
    let result = try await workspace.run(command)
    #expect(result.status == 0, "\(command)\n\(result.errors)")
    // GDAL reports problems on standard error.
    #expect(result.errors.isEmpty, "\(command)\n\(result.errors)")
    return result.output
  }

  @Test(
    "GDAL finds every place at its coordinates", arguments: ["gpkg", "geojson"])
  func places(format: String) async throws {
    _ = try await run("dateline gazetteer export --all -o all.\(format) --gazetteer $SMALL")
    let summary = try await run("\(programs)ogrinfo -ro -al -so all.\(format)")
    #expect(summary.contains("Geometry: Point"))
    #expect(summary.contains("Feature Count: \(table.count)\n"))
    #expect(summary.contains("ID[\"EPSG\",4326]"))
    let csv = try await run(
      "\(programs)ogr2ogr -f CSV /vsistdout/ all.\(format) "
        + "\(format == "gpkg" ? "places" : "all") -select id -lco GEOMETRY=AS_XY")
    let read = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    try #require(read.count == table.count)
    for (found, row) in zip(read, table) {
      try #require(found.count == 3 && row.count > 3)
      #expect(found[2].trimmingCharacters(in: ["\""]) == row[0])
      let longitude = try #require(Double(found[0]))
      let latitude = try #require(Double(found[1]))
      #expect(abs(longitude - (Double(row[3]) ?? .nan)) < 1e-6, "\(row[0])")
      #expect(abs(latitude - (Double(row[2]) ?? .nan)) < 1e-6, "\(row[0])")
    }
  }

  @Test("GDAL uses the spatial index, and keeps it when it changes the package")
  func index() async throws {
    _ = try await run("dateline gazetteer export --all -o all.gpkg --gazetteer $SMALL")
    let box = try await run("dateline gazetteer export --box 35,30,42,37 --gazetteer $SMALL")
    let expected = box.split(separator: "\n").count - 1
    #expect(expected > 5)
    let found = try await run("\(programs)ogrinfo -ro -al -so -spat 35 30 42 37 all.gpkg places")
    #expect(found.contains("Feature Count: \(expected)\n"))
    _ = try await run("\(programs)ogrinfo -q all.gpkg -sql 'DELETE FROM places WHERE fid <= 3'")
    let count = try await run(
      "\(programs)ogrinfo -ro -q all.gpkg -sql 'SELECT count(*) AS n FROM rtree_places_geom'")
    #expect(count.contains("n (Integer) = \(table.count - 3)"), "\(count)")
  }

  @Test("The table of names joins the places")
  func names() async throws {
    _ = try await run("dateline gazetteer export --all -o all.gpkg --gazetteer $SMALL")
    let joined = try await run(
      "\(programs)ogrinfo -ro -q all.gpkg -sql "
        + "'SELECT count(*) AS n FROM names JOIN places ON id = place_id'")
    let expected = table.reduce(0) { count, row in
      count + (row.last.map { $0.isEmpty ? 0 : $0.split(separator: "|").count } ?? 0)
    }
    #expect(joined.contains("n (Integer) = \(expected)"), "\(joined), \(expected)")
  }
}
