/// A format in which annotations leave the program.
///
/// ```swift
/// AnnotationFormat.csv.fileExtension          // "csv"
/// AnnotationFormat(path: "story.tei")         // .tei
/// AnnotationFormat.allCases.map(\.rawValue)   // ["geojson", "ndjson", ...]
/// ```
///
/// Each format declares itself in the folder that writes it.
public struct AnnotationFormat: Sendable {
  /// What the format states about itself, and what writes it.
  let output: any OutputFormat

  /// Wraps a format; its folder keeps the value as a static member.
  init(_ output: some OutputFormat) { self.output = output }

  /// The name by which the command and the library know the format, such as `geojson`.
  public var rawValue: String { output.name }

  /// Whether one output holds many documents; otherwise each document is an output of its own.
  public var holdsManyDocuments: Bool { output.holdsManyDocuments }

  /// Whether it is text, which ``AnnotationRenderer`` writes, and not a database.
  public var isText: Bool { output is any TextFormat }

  /// Whether offsets count ``RenderingOptions/offsetUnit``; otherwise they count code points.
  package var countsInOffsetUnit: Bool { (output as? any TextFormat)?.countsInOffsetUnit ?? false }

  /// The usual extension of files of this format, without a full stop.
  public var fileExtension: String { output.fileExtensions[0] }

  /// All extensions that name this format, the usual one first, without a full stop.
  public var fileExtensions: [String] { output.fileExtensions }

  /// The media type, as a server states it.
  public var mediaType: String { output.mediaType }
}

extension AnnotationFormat: Hashable, CustomStringConvertible {
  /// Formats are equal where their names are.
  public static func == (left: AnnotationFormat, right: AnnotationFormat) -> Bool {
    left.rawValue == right.rawValue
  }

  /// Feeds the name to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// The name.
  public var description: String { rawValue }
}
