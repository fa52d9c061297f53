import Dispatch
import Synchronization

/// Annotates many documents on all cores and gives the results in the order of the input.
public struct AnnotationBatch: Sendable {
  private let geoparser: Geoparser
  private let usesGivenSpans: Bool
  private let isPretty: Bool
  private let givesAreas: Bool

  /// Documents that are in work at one time; results wait for their turn in memory.
  private static let chunk = 256

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - geoparser: What annotates.
  ///   - usesGivenSpans: Take each document's own spans as mentions.
  ///   - isPretty: Indent the output; otherwise one line a document.
  ///   - givesAreas: Give places as their areas where these are known, and not as points.
  public init(
    geoparser: Geoparser, usesGivenSpans: Bool = false, isPretty: Bool = false,
    givesAreas: Bool = false
  ) {
    self.geoparser = geoparser
    self.usesGivenSpans = usesGivenSpans
    self.isPretty = isPretty
    self.givesAreas = givesAreas
  }

  /// Calls `emit` with each document's FeatureCollection and a line end, in input order.
  public func run(
    _ documents: [CorpusDocument], emit: ([UInt8]) throws -> Void
  ) rethrows {
    var start = 0
    while start < documents.count {
      let end = min(start + Self.chunk, documents.count)
      let results = Mutex([[UInt8]](repeating: [], count: end - start))
      let first = start
      DispatchQueue.concurrentPerform(iterations: end - start) { index in
        let bytes = annotate(documents[first + index])
        results.withLock { $0[index] = bytes }
      }
      for bytes in results.withLock({ $0 }) { try emit(bytes) }
      start = end
    }
  }

  private func annotate(_ document: CorpusDocument) -> [UInt8] {
    let annotation = geoparser.annotate(
      document.document, spans: usesGivenSpans ? document.spans : nil, outlet: document.outlet)
    return annotation.geoJSON(pretty: isPretty, areas: givesAreas) + [0x0A]
  }
}
