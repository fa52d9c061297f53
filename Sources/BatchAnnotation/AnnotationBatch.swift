public import AnnotationFormats
public import ArticleAnnotation
public import ArticleInput
import ArticleText
import Dispatch
import Synchronization

/// Something that a batch reads a document from, such as a line of JSONL.
public protocol BatchInput: Sendable {
  /// How much memory it takes, bytes.
  var byteCount: Int { get }
}

/// Annotates a stream of documents on all cores and gives the results in the order of the input.
///
/// Reading a document from its input, annotating and rendering it happen side by side; taking inputs and
/// giving results happen in turn. Memory holds at most ``inFlight`` inputs, and no more than 32 MB of them
/// unless one alone is larger, with what is made of them.
///
/// ```swift
/// let batch = AnnotationBatch(geoparser: geoparser, renderers: [AnnotationRenderer(.ndjson)])
/// try batch.run(documents) { finished in print(finished.outputs) }
/// ```
public struct AnnotationBatch: Sendable {
  /// A document that is done.
  public struct Finished: Sendable {
    /// The document's id.
    public let id: String
    /// What each renderer made of it, in the order of the renderers; UTF-8.
    public let outputs: [[UInt8]]
    /// The document's title and date, where the input gives them beside the text.
    public let title: String?, date: String?
    /// The annotation, where the batch keeps them.
    public let annotation: Annotation?
    /// Domain or name of the outlet that the input gives, where no table knows it.
    public let unknownOutlet: String?
    /// What a person is to be told of the input.
    public let notices: [InputNotice]
  }

  /// Documents that are in work at one time, at most; results wait for their turn in memory.
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
  ///   - geoparser: What annotates.
  ///   - renderers: What is written of each document.
  ///   - usesGivenSpans: Take each document's own spans as mentions.
  ///   - keepsAnnotations: Give the annotations, too.
  ///   - times: Told how long each stage takes; nil measures nothing.
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

  /// Annotates what `next` gives until it gives nil.
  ///
  /// - Parameters:
  ///   - next: The next input; called in turn, as far ahead of `emit` as memory is given.
  ///   - read: Reads an input; called from many threads.
  ///   - emit: Called in turn, in the order of the input, with each document or with what is wrong
  ///     with its input.
  /// - Throws: What `next` and `emit` throw; what is in work is then dropped.
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

  /// Annotates documents that are in memory already.
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
  /// How much memory the text takes, bytes.
  public var byteCount: Int { document.bytes.count }
}
