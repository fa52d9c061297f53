import ArticleAnnotation
import Gazetteer
import Geodesy
import PlainText

extension AnnotationFormat {
  /// A mention a row (RFC 4180).
  public static let csv = AnnotationFormat(CSVFormat())
}

/// The mentions of documents as comma-separated values (RFC 4180), a mention a row, in the order of the
/// text.
///
/// Values stand as they are in the text, also those that a spreadsheet would take for a formula: the
/// table is for programs.
struct CSVFormat: TextFormat {
  /// The columns in their order.
  static let columns = [
    "document", "start", "end", "text", "role", "mention_confidence", "kind", "place_id", "name",
    "country_code", "country", "admin1", "feature_class", "feature_code", "latitude", "longitude",
    "confidence", "approximate", "uncertainty_m", "near_id", "near_name", "source", "source_uri",
    "within_id", "within_name",
  ]

  let name = "csv"
  let fileExtensions = ["csv"]
  let mediaType = "text/csv; charset=utf-8; header=present"
  let holdsManyDocuments = true
  let countsInOffsetUnit = true

  /// The header line with its end.
  var head: [UInt8] { Array(CSVText.line(Self.columns).utf8) }

  /// The rows of a document.
  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    for (entry, mention) in Annotation.mentions(of: annotation.entries) {
      let fields = Self.fields(entry, mention, document: annotation.documentID)
      bytes.append(contentsOf: CSVText.line(fields).utf8)
    }
    return bytes
  }

  private static func fields(
    _ entry: AnnotationEntry, _ mention: AnnotatedPlace.Occurrence, document: String
  ) -> [String] {
    let surroundings = entry.surroundings
    let provenance = surroundings?.provenance
    let isApproximate = entry.kind == .approximate || entry.kind == .described
    return [
      document, "\(mention.range.lowerBound)", "\(mention.range.upperBound)", mention.text,
      mention.role.rawValue, DecimalText.probability(mention.confidence), entry.kind.rawValue,
      entry.details?.id ?? "", entry.name, surroundings?.countryCode?.description ?? "",
      surroundings?.country ?? "", surroundings?.admin1 ?? "",
      entry.details?.feature.featureClass.rawValue ?? "", entry.details?.feature.code ?? "",
      entry.coordinate.map { DecimalText.degrees($0.latitude) } ?? "",
      entry.coordinate.map { DecimalText.degrees($0.longitude) } ?? "",
      DecimalText.probability(entry.confidence), isApproximate ? "true" : "false",
      entry.uncertainty.map { DecimalText.rounded($0, decimals: 0) } ?? "",
      entry.near?.id ?? "", entry.near?.name ?? "", provenance?.gazetteer ?? "",
      provenance?.uri ?? "", entry.within?.id ?? "", entry.within?.name ?? "",
    ]
  }
}
