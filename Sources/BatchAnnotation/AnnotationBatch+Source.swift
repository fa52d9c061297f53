public import ArticleInput

extension AnnotationBatch {
  /// What an input source gave, with the place behind it.
  public struct Unit: BatchInput {
    /// The line or file, or why it could not be read.
    public let input: Result<RawInput, InputError>
    /// Where the next unit begins.
    public let end: InputPosition
    /// Bytes that were taken from the files up to there.
    public let consumedSize: Int

    /// How much memory it takes, bytes.
    public var byteCount: Int {
      switch input {
      case .success(let raw): raw.bytes.count
      case .failure: 0
      }
    }
  }

  /// Annotates all that a source gives.
  ///
  /// - Parameters:
  ///   - source: Where the documents come from.
  ///   - reader: What decodes and parses them, on all cores.
  ///   - emit: Called in turn, in the order of the input, with each document or with why there is none.
  /// - Throws: What `emit` throws; what is in work is then dropped.
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
