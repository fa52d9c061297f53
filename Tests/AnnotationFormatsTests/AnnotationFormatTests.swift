import AnnotationFormats
import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Formats of annotations")
struct AnnotationFormatTests {
  @Test("A file of the format's own ending is of that format", arguments: AnnotationFormat.allCases)
  func ending(format: AnnotationFormat) {
    #expect(AnnotationFormat(path: "folder.d/story.\(format.fileExtension)") == format)
    #expect(AnnotationFormat(path: "STORY.\(format.fileExtension.uppercased())") == format)
  }

  @Test("Other endings that are in use are known, and what is none is nil")
  func otherEndings() {
    #expect(AnnotationFormat(path: "a.json") == .geojson)
    #expect(AnnotationFormat(path: "a.lpf.json") == .lpf)
    #expect(AnnotationFormat(path: "lpf.json") == .geojson)
    #expect(AnnotationFormat(path: "a.jsonl") == .ndjson)
    #expect(AnnotationFormat(path: "a.geojsonl") == .geojsonseq)
    #expect(AnnotationFormat(path: "a.tei") == .tei)
    #expect(AnnotationFormat(path: "a.htm") == .html)
    #expect(AnnotationFormat(path: "a.doc") == nil)
    #expect(AnnotationFormat(path: "a.lpf") == nil)
    #expect(AnnotationFormat(path: "folder.csv/a") == nil)
    #expect(AnnotationFormat(path: "") == nil)
  }

  @Test("No two formats share a name or an extension")
  func unique() {
    let formats = AnnotationFormat.allCases
    #expect(Set(formats.map(\.rawValue)).count == formats.count)
    let extensions = formats.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    #expect((formats.map(\.rawValue) + extensions).allSatisfy { $0 == $0.lowercased() })
  }

  @Test("A format is found by its name, which it prints", arguments: AnnotationFormat.allCases)
  func name(format: AnnotationFormat) {
    #expect(AnnotationFormat(rawValue: format.rawValue) == format)
    #expect("\(format)" == format.rawValue)
    #expect(!format.mediaType.isEmpty)
  }

  @Test("The names that scripts use keep their order, with new ones behind them")
  func names() {
    let names = [
      "geojson", "ndjson", "geojsonseq", "csv", "kml", "gpx", "gpkg", "tei", "webannotation", "lpf",
      "html", "text", "svg",
    ]
    #expect(AnnotationFormat.allCases.prefix(names.count).map(\.rawValue) == names)
    #expect(AnnotationFormat(rawValue: "shapefile") == nil)
    #expect(AnnotationFormat(rawValue: "GeoJSON") == nil)
  }

  @Test("An article in the format names its places", arguments: AnnotationFormat.allCases)
  func example(format: AnnotationFormat) throws {
    let output: [UInt8]
    let annotation = try annotation()
    if format.isText {
      output = FormatOutput.outputs(format, [annotation]).joined().map { $0 }
    } else {
      output = try package(annotation) { try $0.add($1) }
    }
    #expect(String(decoding: output, as: UTF8.self).contains("Raqqa"))
  }

  @Test(
    "Title and date of the document are what a renderer is given in place of them",
    arguments: AnnotationFormat.allCases)
  func metadata(format: AnnotationFormat) throws {
    let given = DocumentMetadata(title: "Lorries leave", date: "2017-09-05")
    if format.isText {
      let renderer = AnnotationRenderer(format)
      let ofDocument = renderer.render(try annotation(given))
      let plain = try annotation()
      #expect(ofDocument == renderer.render(plain, title: given.title, date: given.date))
      let other = try annotation(DocumentMetadata(title: "Other", date: "1999"))
      #expect(ofDocument == renderer.render(other, title: given.title, date: given.date))
    } else {
      let ofDocument = try package(try annotation(given)) { try $0.add($1) }
      let replaced = try package(try annotation()) {
        try $0.add($1, title: given.title, date: given.date)
      }
      #expect(ofDocument == replaced)
      #expect(String(decoding: ofDocument, as: UTF8.self).contains("Lorries leave2017-09-05"))
    }
  }

  @Test("Formats for readers show the title of the document")
  func title() throws {
    let annotation = try annotation(DocumentMetadata(title: "Lorries leave", date: "2017-09-05"))
    for format in [AnnotationFormat.kml, .gpx, .tei, .webannotation, .lpf, .html] {
      let output = AnnotationRenderer(format).render(annotation)
      #expect(String(decoding: output, as: UTF8.self).contains("Lorries leave"), "\(format)")
    }
  }

  private func annotation(_ metadata: DocumentMetadata = DocumentMetadata()) throws -> Annotation {
    try Geoparser(gazetteer: TestGazetteer.small()).annotate(
      Document(id: "raqqa.txt", text: "Lorries left Raqqa for Mosul.", metadata: metadata))
  }

  private func package(
    _ annotation: Annotation, _ add: (AnnotationPackage, Annotation) throws -> Void
  ) throws -> [UInt8] {
    let scratch = try ScratchFolder()
    let package = try AnnotationPackage(creating: scratch.file("a.gpkg"))
    try add(package, annotation)
    try package.finish()
    return try scratch.bytes("a.gpkg")
  }
}
