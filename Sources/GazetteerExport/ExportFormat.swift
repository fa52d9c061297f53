/// A format in which places of the gazetteer are written.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Dateline's own place table, which keeps everything.
  case tsv
  /// The table of Linked Places.
  case lpTSV = "lp-tsv"
  /// Linked Places as JSON-LD.
  case lpf
  /// GeoJSON (RFC 7946).
  case geojson
  /// A GeoPackage (OGC 12-128r17).
  case gpkg

  /// The format that a file's name shows; nil where it shows none.
  public init?(path: String) {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    let endings: [(String, ExportFormat)] = [
      (".lp.tsv", .lpTSV), (".tsv", .tsv), (".jsonld", .lpf), (".json", .lpf),
      (".geojson", .geojson), (".gpkg", .gpkg),
    ]
    guard let format = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }

  /// Whether it is text, written from the beginning to the end, and not a database.
  public var isText: Bool { self != .gpkg }
}
