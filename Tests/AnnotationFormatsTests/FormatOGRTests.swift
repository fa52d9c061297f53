import AnnotationFormats
import ArticleAnnotation
import Foundation
import TestSupport
import Testing

@Suite(
  "Formats as GDAL reads them",
  .enabled(if: ReaderProgram.ogrinfo != nil, "ogrinfo is not installed; it is in gdal-bin"))
struct FormatOGRTests {
  private let annotations: [Annotation]
  private let scratch: ScratchFolder

  init() throws {
    annotations = try FormatOutput.examples()
    scratch = try ScratchFolder()
  }

  private func info(_ arguments: [String]) throws -> String {
    let result = try #require(ReaderProgram.ogrinfo).run(["-ro"] + arguments)
    #expect(result.status == 0, "\(result.output)")
    #expect(!result.output.contains("Warning"), "\(result.output)")
    #expect(!result.output.contains("ERROR"), "\(result.output)")
    return result.output
  }

  /// Features by the name of their layer.
  private func counts(_ output: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    var layer = ""
    for line in output.split(separator: "\n") {
      if let name = line.wholeMatch(of: /Layer name: (.*)/)?.1 { layer = String(name) }
      if let count = line.wholeMatch(of: /Feature Count: (\d+)/)?.1 {
        counts[layer, default: 0] += Int(count) ?? 0
      }
    }
    return counts
  }

  private func summary(_ format: AnnotationFormat, _ options: [String] = []) throws -> [String] {
    try FormatOutput.outputs(format, annotations).enumerated().map { number, bytes in
      let file = try scratch.write("\(number).\(format.fileExtension)", Data(bytes))
      return try info(options + ["-al", "-so", file])
    }
  }

  private var entryCount: Int {
    annotations.reduce(0) { $0 + $1.places.count + $1.described.count + $1.coordinates.count }
  }

  private var mentionCount: Int {
    annotations.reduce(0) { sum, annotation in
      sum + annotation.places.reduce(0) { $0 + $1.mentions.count }
        + annotation.described.reduce(0) { $0 + $1.mentions.count } + annotation.coordinates.count
    }
  }

  private var relationCount: Int { annotations.reduce(0) { $0 + $1.relations.count } }

  @Test("A GeoJSON sequence has every feature")
  func sequence() throws {
    let output = try summary(.geojsonseq).joined()
    #expect(output.contains("using driver `GeoJSONSeq' successful"))
    #expect(counts(output).values.reduce(0, +) == entryCount)
    #expect(output.contains("document: String"))
  }

  @Test("CSV has every mention, at its point")
  func csv() throws {
    let output = try summary(
      .csv,
      [
        "-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude", "-oo",
        "AUTODETECT_TYPE=YES",
      ]
    ).joined()
    #expect(output.contains("Geometry: Point"))
    #expect(counts(output).values.reduce(0, +) == mentionCount)
    #expect(output.contains("confidence: Real"))
    #expect(output.contains("start: Integer"))
  }

  @Test("KML has a folder of places a document, and in it areas and distances")
  func kml() throws {
    let counts = counts(try summary(.kml).joined())
    for annotation in annotations {
      let id = annotation.documentID
      #expect(
        counts[id]
          == annotation.places.count + annotation.described.count + annotation.coordinates.count)
      #expect(counts["\(id): distances"] == annotation.relations.count)
      let areas = annotation.described.count { $0.estimate != nil }
      #expect(counts["\(id): areas", default: 0] >= areas)
    }
    #expect(counts.keys.contains { $0.hasSuffix(": areas") })
  }

  @Test("GPX has the places as waypoints and the itinerary as a route")
  func gpx() throws {
    var waypoints = 0
    var points = 0
    for output in try summary(.gpx) {
      let counts = counts(output)
      waypoints += counts["waypoints"] ?? 0
      points += counts["route_points"] ?? 0
    }
    let placed = annotations.reduce(0) { sum, annotation in
      sum + annotation.places.count { $0.coordinate != nil }
        + annotation.described.count { $0.estimate != nil } + annotation.coordinates.count
    }
    #expect(waypoints == placed)
    let stops = annotations.reduce(0) { sum, annotation in
      sum + (annotation.itinerary.legs.isEmpty ? 0 : annotation.itinerary.legs.count + 1)
    }
    #expect(points == stops)
  }

  @Test("A GeoPackage has its layers and tables")
  func geoPackage() throws {
    let package = try AnnotationPackage(creating: scratch.file("a.gpkg"))
    for annotation in annotations { try package.add(annotation) }
    try package.finish()
    let output = try info(["-al", "-so", scratch.file("a.gpkg")])
    let counts = counts(output)
    #expect(counts["documents"] == annotations.count)
    #expect(counts["places"] == entryCount)
    #expect(counts["mentions"] == mentionCount)
    #expect(counts["relations"] == relationCount)
    #expect((counts["areas"] ?? 0) > 0)
    // A style a layer, for QGIS.
    #expect(counts["layer_styles"] == 5)
    #expect(output.contains("ID[\"EPSG\",4326]"))
    let joined = try info([
      "-q", scratch.file("a.gpkg"), "-sql",
      "SELECT count(*) AS n FROM mentions m JOIN places p "
        + "ON p.document = m.document AND p.number = m.place_number",
    ])
    #expect(joined.contains("n (Integer) = \(mentionCount)"), "\(joined)")
  }
}
