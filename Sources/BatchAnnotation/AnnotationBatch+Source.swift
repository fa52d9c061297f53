import ArticleAnnotation
public import ArticleInput
import Gazetteer

extension AnnotationBatch {
  /// A unit of an input source, with the position after it.
  public struct Unit: BatchInput {
    /// The line or file, or why it could not be read.
    public let input: Result<RawInput, InputError>
    /// The position of the next unit.
    public let end: InputPosition
    /// Bytes read from the files up to there, before unpacking.
    public let consumedSize: Int

    /// The memory that the unit takes, in bytes.
    public var byteCount: Int {
      switch input {
      case .success(let raw): raw.bytes.count
      case .failure: 0
      }
    }
  }

  /// Annotates everything in a source.
  ///
  /// - Parameters:
  ///   - source: Where the documents come from.
  ///   - reader: Decodes and parses the documents, on all cores.
  ///   - emit: Called with each document, or with why there is none, one at a time and in the order
  ///     of the input.
  /// - Throws: What `emit` throws; work in progress is then discarded.
  public func run<Failure: Error>(
    _ source: inout InputSource, reader: DocumentReader,
    emit: (Unit, Result<Finished, InputError>) throws(Failure) -> Void
  ) throws(Failure) {
    try run(
      next: { () throws(Failure) -> Unit? in
        source.next().map { input in
          Unit(input: input, end: source.position, consumedSize: source.consumedSize)
        }
      },
      read: { unit in unit.input.flatMap(reader.document(from:)) },
      emit: emit)
  }
}

extension Geoparser {
  /// The outlet that published a document: the one that the input names, or the first of its page's
  /// site names that the gazetteer knows as an outlet.
  package func outlet(of document: CorpusDocument) -> String? {
    document.outlet ?? document.outletHints.first { gazetteer.outlets.outlet($0) != nil }
  }
}
