import AnnotationFormats
import ArticleAnnotation
import Foundation
import TestSupport
import Testing

@Suite("Any text in any format")
struct FormatParsingTests {
  private let annotations: [Annotation]

  init() throws { annotations = try FormatOutput.hostile() + FormatOutput.random() }

  @Test("The texts hold what they are to break formats with")
  func premises() {
    let places = annotations.flatMap(\.places)
    #expect(places.count { $0.details != nil } > 100)
    #expect(places.contains { $0.coordinate == nil })
    #expect(annotations.contains { $0.described.contains { $0.estimate != nil } })
    #expect(annotations.contains { !$0.coordinates.isEmpty })
    #expect(annotations.contains { $0.places.isEmpty })
    let crossing = annotations.first { $0.documentID == "crossing" }
    #expect(crossing?.places.flatMap(\.mentions).count == 6)
  }

  @Test(
    "XML is well-formed", .enabled(if: ReaderProgram.xmllint != nil, "xmllint is not installed"),
    arguments: [AnnotationFormat.kml, .gpx, .tei])
  func xml(format: AnnotationFormat) throws {
    let scratch = try ScratchFolder()
    let files = try FormatOutput.outputs(format, annotations).enumerated().map { number, bytes in
      try scratch.write("\(number).xml", Data(bytes))
    }
    let result = try #require(ReaderProgram.xmllint).run(["--noout", "--nonet"] + files)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.isEmpty)
  }

  @Test("A sequence of GeoJSON is records of Features that name their document")
  func sequence() throws {
    let bytes = try #require(FormatOutput.outputs(.geojsonseq, annotations).first)
    let records = bytes.split(separator: 0x1E)
    var documents: Set<String> = []
    for record in records {
      #expect(record.last == 0x0A)
      #expect(GeoJSONValidator.faults(in: Array(record)) == [])
      let json = try JSONSerialization.jsonObject(with: Data(record)) as? [String: Any]
      #expect(json?["type"] as? String == "Feature")
      let properties = try #require(json?["properties"] as? [String: Any])
      documents.insert(try #require(properties["document"] as? String))
    }
    let expected = annotations.filter {
      !$0.places.isEmpty || !$0.described.isEmpty || !$0.coordinates.isEmpty
    }
    #expect(documents == Set(expected.map(\.documentID)))
    let features = annotations.reduce(0) {
      $0 + $1.places.count + $1.described.count + $1.coordinates.count
    }
    #expect(records.count == features)
  }

  @Test("Web annotations are a JSON object a line")
  func webAnnotations() throws {
    let bytes = try #require(FormatOutput.outputs(.webannotation, annotations).first)
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == annotations.count)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line)) }
  }

  @Test("Linked Places are GeoJSON")
  func linkedPlaces() throws {
    for bytes in FormatOutput.outputs(.lpf, annotations) {
      #expect(GeoJSONValidator.faults(in: bytes) == [])
    }
  }

  @Test("CSV has a row a mention, with the text as it stands")
  func csv() throws {
    let bytes = try #require(FormatOutput.outputs(.csv, annotations).first)
    let rows = try #require(CSVRows.read(bytes))
    let header = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == header.count })
    let mentions = annotations.flatMap { annotation in
      (annotation.places.flatMap(\.mentions) + annotation.described.flatMap(\.mentions)
        + annotation.coordinates.map(\.mention)).map { (annotation.documentID, $0) }
    }
    #expect(rows.count == mentions.count + 1)
    let found = Set(rows.dropFirst().map { [$0[0], $0[1], $0[2], $0[3]] })
    for (document, mention) in mentions {
      let row = [
        document, "\(mention.range.lowerBound)", "\(mention.range.upperBound)", mention.text,
      ]
      #expect(found.contains(row))
    }
  }

  /// Pages and maps have suites of their own.
  private static let formats = AnnotationFormat.allCases.filter { $0 != .html && $0 != .svg }

  @Test("The same annotations give the same bytes", arguments: formats)
  func determinism(format: AnnotationFormat) throws {
    if format.isText {
      let again = try FormatOutput.hostile() + FormatOutput.random()
      #expect(
        FormatOutput.outputs(format, annotations) == FormatOutput.outputs(format, again))
    } else {
      let scratch = try ScratchFolder()
      let files = try ["a", "b"].map { name in
        let package = try AnnotationPackage(creating: scratch.file(name))
        for annotation in annotations { try package.add(annotation) }
        try package.finish()
        return try Data(contentsOf: URL(filePath: scratch.file(name)))
      }
      #expect(files[0] == files[1])
    }
  }
}
