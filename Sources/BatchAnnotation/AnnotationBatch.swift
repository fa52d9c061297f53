public import AnnotationFormats
public import ArticleAnnotation
public import ArticleInput
import ArticleText
import Dispatch
import Synchronization

/// An input that a batch reads a document from, such as a line of JSONL.
public protocol BatchInput: Sendable {
  /// The memory that the input takes, in bytes.
  var byteCount: Int { get }
}

/// Annotates a stream of documents on all cores and emits the results in the order of the input.
///
/// Reading, annotating and rendering run in parallel; `next` and `emit` are called one at a time.
/// Memory holds at most ``inFlight`` inputs with their results, and the inputs together take at
/// most 32 MiB unless a single one is larger.
///
/// ```swift
/// let batch = AnnotationBatch(geoparser: geoparser, renderers: [AnnotationRenderer(.ndjson)])
/// try batch.run(documents) { finished in print(finished.outputs) }
/// ```
public struct AnnotationBatch: Sendable {
  /// A finished document.
  public struct Finished: Sendable {
    /// The document's id.
    public let id: String
    /// The output of each renderer, in the order of the renderers; UTF-8.
    public let outputs: [[UInt8]]
    /// The document's title and date, if the input gives them beside the text.
    public let title: String?, date: String?
    /// The annotation, if the batch keeps annotations.
    public let annotation: Annotation?
    /// Domain or name of the outlet given by the input, if the gazetteer does not know it.
    public let unknownOutlet: String?
    /// What to report about the input.
    public let notices: [InputNotice]
  }

  /// Maximum number of documents in progress; results that wait for their turn count.
  public static let inFlight = 256

  private static let bytesInFlight = 32 << 20

  private let geoparser: Geoparser
  private let renderers: [AnnotationRenderer]
  private let usesGivenSpans: Bool
  private let keepsAnnotations: Bool
  private let times: StageTimes?

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - geoparser: Annotates the documents.
  ///   - renderers: Write each document.
  ///   - usesGivenSpans: Whether to take each document's own spans as its mentions.
  ///   - keepsAnnotations: Whether to return the annotations too.
  ///   - times: Collects how long each stage takes; nil measures nothing.
  public init(
    geoparser: Geoparser, renderers: [AnnotationRenderer] = [AnnotationRenderer(.ndjson)],
    usesGivenSpans: Bool = false, keepsAnnotations: Bool = false, times: StageTimes? = nil
  ) {
    self.geoparser = geoparser
    self.renderers = renderers
    self.usesGivenSpans = usesGivenSpans
    self.keepsAnnotations = keepsAnnotations
    self.times = times
  }

  /// Annotates what `next` returns until it returns nil.
  ///
  /// - Parameters:
  ///   - next: Returns the next input; called one at a time, ahead of `emit` as far as the memory
  ///     limit allows.
  ///   - read: Reads an input; called from many threads.
  ///   - emit: Called with each document, or with what is wrong with its input, one at a time and
  ///     in the order of the input.
  /// - Throws: What `next` and `emit` throw; work in progress is then discarded.
  public func run<Input: BatchInput, Failure: Error>(
    next: () throws(Failure) -> Input?,
    read: @Sendable (Input) -> Result<CorpusDocument, InputError>,
    emit: (Input, Result<Finished, InputError>) throws(Failure) -> Void
  ) throws(Failure) {
    while true {
      var chunk: [Input] = []
      var size = 0
      while chunk.count < Self.inFlight, size < Self.bytesInFlight, let input = try next() {
        chunk.append(input)
        size += input.byteCount
      }
      guard !chunk.isEmpty else { return }
      let inputs = chunk
      // Each worker fills its own slot, so the results keep the order of the input.
      let results = Mutex([Result<Finished, InputError>?](repeating: nil, count: inputs.count))
      DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
        let document = StageTimes.measure(times, .reading) { read(inputs[index]) }
        let result = document.map(finish)
        results.withLock { $0[index] = result }
      }
      for (input, result) in zip(inputs, results.withLock({ $0 })) {
        if let result { try emit(input, result) }
      }
    }
  }

  /// Annotates documents that are already in memory.
  ///
  /// - Throws: What `emit` throws.
  public func run<Failure: Error>(
    _ documents: [CorpusDocument], emit: (Finished) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = documents[...]
    try run(
      next: { () throws(Failure) in rest.popFirst() }, read: { .success($0) },
      emit: { (_, result) throws(Failure) in
        if case .success(let finished) = result { try emit(finished) }
      })
  }

  private func finish(_ document: CorpusDocument) -> Finished {
    let annotation = geoparser.annotate(
      document.document, spans: usesGivenSpans ? document.spans : nil,
      outlet: geoparser.outlet(of: document),
      times: times)
    let outputs = StageTimes.measure(times, .writing) {
      renderers.map { $0.render(annotation) }
    }
    return Finished(
      id: annotation.documentID, outputs: outputs, title: document.title, date: document.date,
      annotation: keepsAnnotations ? annotation : nil,
      unknownOutlet: annotation.outlet == nil ? document.outlet : nil, notices: document.notices)
  }
}

extension CorpusDocument: BatchInput {
  /// The memory that the text takes, in bytes.
  public var byteCount: Int { document.bytes.count }
}
