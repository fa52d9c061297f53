/// A format in which places can be exported.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Dateline's own place table, which preserves everything.
  case tsv
  /// The tab-separated form of Linked Places.
  case lpTSV = "lp-tsv"
  /// Linked Places as JSON-LD.
  case lpf
  /// GeoJSON (RFC 7946).
  case geojson
  /// A GeoPackage (OGC 12-128r17).
  case gpkg

  /// The format for a file name's ending; nil if the ending is unknown.
  public init?(path: String) {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    let endings: [(String, ExportFormat)] = [
      (".lp.tsv", .lpTSV), (".tsv", .tsv), (".jsonld", .lpf), (".json", .lpf),
      (".geojson", .geojson), (".gpkg", .gpkg),
    ]
    guard let format = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }

  /// Whether the format is text written sequentially, as opposed to a database.
  public var isText: Bool { self != .gpkg }
}
