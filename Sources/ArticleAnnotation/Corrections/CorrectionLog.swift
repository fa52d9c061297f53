import Synchronization

/// Records how corrections were applied to the documents so far; any number of threads may write to
/// it.
final class CorrectionLog: Sendable {
  private struct State {
    var used: Set<Int> = []
    var documents: Set<String> = []
    var changed: [Int: CorrectionError.Problem] = [:]
  }

  private let state = Mutex(State())

  /// Records which entries a document used and which no longer match its text, by index.
  func note(
    document: String, used: Set<Int>, changed: [(entry: Int, problem: CorrectionError.Problem)]
  ) {
    state.withLock { state in
      state.used.formUnion(used)
      state.documents.insert(document)
      for fault in changed { state.changed[fault.entry] = fault.problem }
    }
  }

  /// The entries used, the documents seen that have entries of their own, and the text found in
  /// place of missing mentions.
  var result: (used: Set<Int>, documents: Set<String>, changed: [Int: CorrectionError.Problem]) {
    state.withLock { ($0.used, $0.documents, $0.changed) }
  }
}

/// What to report about corrections when all documents are done.
public struct CorrectionFindings: Sendable {
  /// Lines whose article has changed, in order.
  public let changed: [CorrectionError]
  /// Line numbers that were not applied, in order; lines for documents that were not annotated do
  /// not count.
  public let unused: [Int]
  /// The file's name in messages.
  public let path: String

  /// A sentence about ``unused``; nil if there are none.
  public var unusedNotice: String? {
    guard let first = unused.first else { return nil }
    if unused.count == 1 { return "\(path):\(first): the line had no effect" }
    let shown = unused.prefix(10).map(String.init).joined(separator: ", ")
    let rest = unused.count > 10 ? " and \(unused.count - 10) more" : ""
    return "\(path): \(unused.count) lines had no effect: \(shown)\(rest)"
  }
}

extension Corrections {
  /// How the lines were applied to the documents annotated so far.
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
