import ArticleAnnotation
public import ArticleText

/// A format of annotations: its name, its files, and how many documents one of them holds.
///
/// A format is a folder of this module. To add one:
///
/// 1. Make a folder `NAME` with `NAMEFormat.swift`: a type that conforms to ``TextFormat`` and a static
///    member of ``AnnotationFormat`` that holds it. Everything else that the format needs lives in that
///    folder, too.
/// 2. Add the member to the list `AnnotationFormat.allCases`.
///
/// The command, its help and the tests of all formats read that list. A list of places, a line for each:
///
/// ```swift
/// import ArticleAnnotation
///
/// extension AnnotationFormat {
///   /// The name of each place on a line.
///   public static let names = AnnotationFormat(NamesFormat())
/// }
///
/// struct NamesFormat: TextFormat {
///   let name = "names"
///   let fileExtensions = ["names"]
///   let mediaType = "text/plain; charset=utf-8"
///   let holdsManyDocuments = true
///
///   func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
///     annotation.entries.flatMap { Array($0.name.utf8) + [0x0A] }
///   }
/// }
/// ```
///
/// A format reads the title and the date of a document from its metadata (`annotation.document.metadata`).
/// It gives the same bytes for equal annotations: no time of day, no random numbers, nothing from the
/// environment. It may use the folders below it (`Format`, `Entries`, `Words`, `Claims`, `Map`) but no other
/// format's folder; NDJSON and GeoJSON text sequences, which consist of GeoJSON, are the exceptions.
protocol OutputFormat: Sendable {
  /// The name in `--format` and in ``AnnotationFormat/rawValue``: lower case, no other format's.
  var name: String { get }

  /// The extensions of its files without a full stop, the usual one first, lower case. No two formats share
  /// one; the longest that fits a path wins, so that `lpf.json` may stand beside `json`.
  var fileExtensions: [String] { get }

  /// The media type, as a server states it.
  var mediaType: String { get }

  /// Whether one output holds many documents; otherwise each document is an output of its own.
  var holdsManyDocuments: Bool { get }
}

/// A format that is written as text, one document after the other.
///
/// An output is ``head``, then the documents with ``separator`` between them, then ``tail``. Documents are
/// rendered independently, on any number of threads. The GeoPackage is the one format that is not text: a
/// database, which ``AnnotationPackage`` writes.
protocol TextFormat: OutputFormat {
  /// Whether offsets count the unit that the caller asks for (``RenderingOptions/offsetUnit``). Other formats
  /// state in their standards what they count. False unless the format says otherwise.
  var countsInOffsetUnit: Bool { get }

  /// What precedes the first document, UTF-8; empty unless the format says otherwise.
  var head: [UInt8] { get }

  /// What separates two documents, UTF-8; empty unless the format says otherwise.
  var separator: [UInt8] { get }

  /// What follows the last document, UTF-8; empty unless the format says otherwise.
  var tail: [UInt8] { get }

  /// One document, with its line end.
  ///
  /// - Parameters:
  ///   - annotation: The document's annotation. Its offsets count ``RenderingOptions/offsetUnit`` where
  ///     ``countsInOffsetUnit`` is true, otherwise code points.
  ///   - options: How it is written.
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8]
}

extension TextFormat {
  var countsInOffsetUnit: Bool { false }
  var head: [UInt8] { [] }
  var separator: [UInt8] { [] }
  var tail: [UInt8] { [] }
}

/// How annotations are written, whatever the format.
public struct RenderingOptions: Sendable {
  /// Give places as their areas where these are known, and not as points.
  public var givesAreas: Bool
  /// Colours on a terminal.
  public var usesColor: Bool
  /// Columns of the terminal.
  public var columns: Int
  /// What offsets count in GeoJSON and CSV.
  public var offsetUnit: OffsetUnit

  /// Makes options.
  public init(
    givesAreas: Bool = false, usesColor: Bool = false, columns: Int = 80,
    offsetUnit: OffsetUnit = .codepoint
  ) {
    self.givesAreas = givesAreas
    self.usesColor = usesColor
    self.columns = columns
    self.offsetUnit = offsetUnit
  }
}
