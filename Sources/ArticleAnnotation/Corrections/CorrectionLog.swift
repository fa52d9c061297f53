import Synchronization

/// What became of corrections in the documents so far; any number of threads may write it.
final class CorrectionLog: Sendable {
  private struct State {
    var used: Set<Int> = []
    var documents: Set<String> = []
    var changed: [Int: CorrectionError.Problem] = [:]
  }

  private let state = Mutex(State())

  /// Notes what a document made of the entries, by their numbers.
  func note(
    document: String, used: Set<Int>, changed: [(entry: Int, problem: CorrectionError.Problem)]
  ) {
    state.withLock { state in
      state.used.formUnion(used)
      state.documents.insert(document)
      for fault in changed { state.changed[fault.entry] = fault.problem }
    }
  }

  /// The entries that were used, the documents with entries of their own that came by, and what stands in
  /// the place of mentions that are gone.
  var result: (used: Set<Int>, documents: Set<String>, changed: [Int: CorrectionError.Problem]) {
    state.withLock { ($0.used, $0.documents, $0.changed) }
  }
}

/// What a person is to be told of corrections when all documents are done.
public struct CorrectionFindings: Sendable {
  /// Lines whose article has changed, in order.
  public let changed: [CorrectionError]
  /// Lines that decided nothing, in order; those for documents that were not annotated are none of them.
  public let unused: [Int]
  /// The file, as messages call it.
  public let path: String

  /// A sentence on ``unused``; nil without any.
  public var unusedNotice: String? {
    guard let first = unused.first else { return nil }
    if unused.count == 1 { return "\(path):\(first): the line had no effect" }
    let shown = unused.prefix(10).map(String.init).joined(separator: ", ")
    let rest = unused.count > 10 ? " and \(unused.count - 10) more" : ""
    return "\(path): \(unused.count) lines had no effect: \(shown)\(rest)"
  }
}

extension Corrections {
  /// What became of the lines in the documents that were annotated so far.
  public func findings() -> CorrectionFindings {
    let result = log.result
    let unused = entries.enumerated().filter { number, entry in
      guard !result.used.contains(number), result.changed[number] == nil else { return false }
      return entry.correction.document.map { result.documents.contains($0) } ?? true
    }
    return CorrectionFindings(
      changed: result.changed.sorted { $0.key < $1.key }.map { number, problem in
        CorrectionError(path: path, line: entries[number].line, problem: problem)
      },
      unused: unused.map(\.element.line), path: path)
  }
}
