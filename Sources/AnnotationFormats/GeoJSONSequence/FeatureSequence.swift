import ArticleAnnotation
import JSON

/// Features of documents as a sequence of GeoJSON texts (RFC 8142): before each a record separator,
/// behind it a line feed.
///
/// Each Feature has the id of its document as `document`; otherwise they are those of
/// ``Annotation/geoJSON(pretty:areas:)``.
enum FeatureSequence {
  private static let recordSeparator: UInt8 = 0x1E

  static func records(_ annotation: Annotation, areas: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    annotation.forEachFeature(areas: areas, document: annotation.documentID) { feature in
      var writer = JSONWriter()
      feature(&writer)
      bytes.append(recordSeparator)
      bytes.append(contentsOf: writer.bytes)
      bytes.append(0x0A)
    }
    return bytes
  }
}
