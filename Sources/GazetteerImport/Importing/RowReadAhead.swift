import Dispatch
import Gazetteer

/// A run of rows of a file, in order.
struct RowBatch {
  /// Each row's content, or why it cannot be used, with its line.
  var rows: [(line: Int, row: Result<ImportedRow, GazetteerError>)] = []
  /// The share of the file that has been read, 0...1.
  var share = 0.0
  /// Whether this is the last batch.
  var isLast = false
  /// The reason why reading cannot continue, if there is one.
  var failure: GazetteerError?
}

/// Reads a source on a second thread, one batch ahead of its consumer.
final class RowReadAhead: @unchecked Sendable {
  // Safe to share: only the running task touches the members, and waiting for `group` hands them
  // over.

  private static let batchSize = 512

  private var source: any PlaceSource
  private let divisions: DivisionFinder?
  private var batch = RowBatch()
  private let group = DispatchGroup()

  /// - Parameters:
  ///   - source: The file.
  ///   - divisions: Completes rows that lack a country or a division; nil to leave them as they
  ///     are.
  init(_ source: any PlaceSource, divisions: DivisionFinder?) {
    self.source = source
    self.divisions = divisions
    readOn()
  }

  /// Returns the next batch. Must not be called after the last one.
  func next() -> RowBatch {
    group.wait()
    let next = batch
    if !next.isLast { readOn() }
    return next
  }

  private func readOn() {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { self.read() }
  }

  private func read() {
    batch = RowBatch()
    batch.rows.reserveCapacity(Self.batchSize)
    while batch.rows.count < Self.batchSize, !batch.isLast {
      do throws(GazetteerError) {
        if let row = try source.next() {
          batch.rows.append((source.line, .success(try completed(row))))
        } else {
          batch.isLast = true
        }
      } catch {
        switch error {
        case .row, .invalidPlace: batch.rows.append((source.line, .failure(error)))
        default:
          batch.failure = error
          batch.isLast = true
        }
      }
    }
    batch.share = source.share
  }

  private func completed(_ row: ImportedRow) throws(GazetteerError) -> ImportedRow {
    guard let divisions, case .place(let place, let links) = row else { return row }
    var completed = place
    try divisions.complete(&completed)
    return .place(completed, links: links)
  }
}
