import AnnotationFormats
import ArticleAnnotation
import ArticleText
import TestGazetteers
import TestSupport
import Testing

@Suite("Each format as recorded")
struct FormatSnapshotTests {
  private static let text = """
    BAGHDAD - Lorries left Raqqa for Mosul, Iraqi officials said.

    Engineers of the Danube met about 35 km south-west of Deir ez-Zor, at 35.1, 39.9 & near “El Shola”.
    """

  /// Those for readers have suites of their own.
  private static let formats: [AnnotationFormat] = [
    .geojson, .ndjson, .geojsonseq, .csv, .kml, .gpx, .tei, .webannotation, .lpf,
  ]

  @Test("The format is as recorded", arguments: formats)
  func recorded(format: AnnotationFormat) throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(Document(id: "raqqa.txt", text: Self.text))
    let output = FormatOutput.outputs(
      format, [annotation], title: "Lorries leave Raqqa", date: "2017-09-05"
    ).joined()
    let text = Self.normalised(String(decoding: output, as: UTF8.self))
    #expect(
      try Snapshot.difference(of: text, from: "formats/raqqa.\(format.fileExtension)") == nil)
  }

  /// The output without what every edit of the gazetteer and every release changes.
  private static func normalised(_ text: String) -> String {
    text
      .replacing(DatelineVersion.current, with: "0.0.0")
      .replacing(/(hash"?:? ?"?)[0-9a-f]{64}/) { "\($0.1)" }
      .replacing(/"places": ?\d+/, with: #""places": 0"#)
      .replacing(/Gazetteer of \d+/, with: "Gazetteer of 0")
  }
}
