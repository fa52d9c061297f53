public import Gazetteer
import JSON

/// Writes places one by one in a text format.
///
/// ```swift
/// var export = PlaceTextExport(.geojson) { bytes in try file.write(contentsOf: bytes) }
/// try gazetteer.forEachPlace { try export.add($0) }
/// try export.finish()
/// ```
/// Each place takes one line. Memory does not grow with the number of places.
public struct PlaceTextExport {
  private static let blockSize = 1 << 16

  private let format: ExportFormat
  private let write: ([UInt8]) throws -> Void
  private var writer = JSONWriter(coordinateDecimals: 7)
  private var block: [UInt8] = []
  private var count = 0

  /// Begins the text.
  ///
  /// - Parameters:
  ///   - format: A format for which ``ExportFormat/isText`` is true.
  ///   - write: Called with the text, block by block.
  public init(_ format: ExportFormat, write: @escaping ([UInt8]) throws -> Void) {
    precondition(format.isText, "A database is not written as text; see PlacePackage")
    self.format = format
    self.write = write
    switch format {
    case .tsv: append(PlaceTableWriter.header + "\n")
    case .lpTSV: append(LinkedPlacesTable.header + "\n")
    case .lpf:
      append(
        #"{"type":"FeatureCollection","@context":"\#(LinkedPlaces.context)","features":["#)
    case .geojson: append(#"{"type":"FeatureCollection","features":["#)
    case .gpkg: break
    }
  }

  /// Adds a place.
  ///
  /// - Throws: What `write` throws.
  public mutating func add(_ place: Place) throws {
    switch format {
    case .tsv: append(PlaceTableWriter.row(place) + "\n")
    case .lpTSV: append(LinkedPlacesTable.row(place) + "\n")
    case .lpf: addFeature { LinkedPlaces.write(place, to: &$0) }
    case .geojson: addFeature { PlaceFeature.write(place, to: &$0) }
    case .gpkg: break
    }
    count += 1
    if block.count >= Self.blockSize { try flush() }
  }

  /// Completes the text.
  ///
  /// - Throws: What `write` throws.
  public mutating func finish() throws {
    if format == .lpf || format == .geojson { append(count == 0 ? "]}\n" : "\n]}\n") }
    try flush()
  }

  private mutating func addFeature(_ feature: (inout JSONWriter) -> Void) {
    append(count == 0 ? "\n" : ",\n")
    writer.removeAll()
    feature(&writer)
    block.append(contentsOf: writer.bytes)
  }

  private mutating func append(_ text: String) { block.append(contentsOf: text.utf8) }

  private mutating func flush() throws {
    guard !block.isEmpty else { return }
    try write(block)
    block.removeAll(keepingCapacity: true)
  }
}

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
