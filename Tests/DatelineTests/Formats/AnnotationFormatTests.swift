import AnnotationFormats
import Dateline
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
    #expect(AnnotationFormat(path: "a.jsonl") == .ndjson)
    #expect(AnnotationFormat(path: "a.tei") == .tei)
    #expect(AnnotationFormat(path: "a.doc") == nil)
    #expect(AnnotationFormat(path: "folder.csv/a") == nil)
    #expect(AnnotationFormat(path: "") == nil)
  }
}
