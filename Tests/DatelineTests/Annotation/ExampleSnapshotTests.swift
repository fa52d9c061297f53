import Dateline
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Annotation of the examples")
struct ExampleSnapshotTests {
  @Test(
    "The annotation is as recorded",
    arguments: ["danube-flood", "ohio-valley-storms", "euphrates-drought"])
  func recorded(name: String) throws {
    let text = try ProjectFolders.text(ProjectFolders.examples.appending(path: "\(name).txt"))
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    let bytes = geoparser.annotate(Document(id: "\(name).txt", text: text)).geoJSON(pretty: true)
    #expect(GeoJSONValidator.faults(in: bytes) == [])
    let json = Self.normalised(String(decoding: bytes, as: UTF8.self))
    #expect(try Snapshot.difference(of: json + "\n", from: "\(name).geojson") == nil)
  }

  /// The annotation without what every edit of the gazetteer and every release changes: the hash and
  /// the number of places, and the version.
  private static func normalised(_ json: String) -> String {
    json
      .replacing(/"version": "[^"]*"/, with: #""version": "0.0.0""#)
      .replacing(/"hash": "[0-9a-f]*"/, with: #""hash": """#)
      .replacing(/"places": \d+/, with: #""places": 0"#)
  }
}
