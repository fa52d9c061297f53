/// The formats in which annotations leave the program.
public enum AnnotationFormat: String, CaseIterable, Sendable {
  /// One FeatureCollection (RFC 7946), indented.
  case geojson
  /// A FeatureCollection a line.
  case ndjson

  /// Whether one output holds many documents; otherwise each document is an output of its own.
  public var holdsManyDocuments: Bool {
    switch self {
    case .ndjson: true
    case .geojson: false
    }
  }

  /// The ending of files of this format, without a full stop.
  public var fileExtension: String {
    switch self {
    case .geojson: "geojson"
    case .ndjson: "ndjson"
    }
  }

  /// The format of a file by its ending; nil where the ending says none.
  public init?(path: String) {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "geojson", "json": self = .geojson
    case "ndjson", "jsonl": self = .ndjson
    case let ending:
      guard let format = AnnotationFormat.allCases.first(where: { $0.fileExtension == ending })
      else { return nil }
      self = format
    }
  }
}
