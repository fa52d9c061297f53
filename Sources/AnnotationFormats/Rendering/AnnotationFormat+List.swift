extension AnnotationFormat: CaseIterable {
  /// All formats, in the order in which help and messages list them.
  public static let allCases: [AnnotationFormat] = [
    .geojson, .ndjson, .geojsonseq, .csv, .kml, .gpx, .gpkg, .tei, .webannotation, .lpf, .html,
    .text, .svg,
  ]
}

extension AnnotationFormat: RawRepresentable {
  /// The format of a name, such as `geojson`; nil where no format has it.
  public init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }
}

extension AnnotationFormat {
  /// The format of a file by its extension; nil where no format has it.
  ///
  /// The longest extension that fits wins: `a.lpf.json` is of ``lpf``, `a.json` of ``geojson``.
  public init?(path: String) {
    let file = path.split(separator: "/").last?.lowercased() ?? ""
    var best: (format: AnnotationFormat, length: Int)?
    for format in Self.allCases {
      for ending in format.fileExtensions
      where file.hasSuffix("." + ending) && ending.utf8.count > best?.length ?? 0 {
        best = (format, ending.utf8.count)
      }
    }
    guard let best else { return nil }
    self = best.format
  }
}
