import Dateline
import Foundation

/// A run over a corpus with a journal next to its first output file, so that `--resume` can continue it.
final class ResumableRun {
  /// The progress of the run.
  private(set) var journal: BatchJournal
  /// Whether this run continues an earlier one.
  let isResumed: Bool
  private let path: String
  private let partial: String
  /// Number of processed inputs when the journal was last saved.
  private var savedInputCount = 0
  private var next = ContinuousClock.now + .milliseconds(500)

  /// Starts a run, or finds the one to continue.
  ///
  /// - Parameters:
  ///   - output: The first output file or folder.
  ///   - beginning: The journal of a new run.
  ///   - resumes: Whether to continue an earlier run if there is one (`--resume`).
  ///   - isForced: Whether to overwrite the files of an earlier run (`--force`).
  /// - Throws: `CommandFailure` if an earlier run exists that may be neither continued nor overwritten, or
  ///   that has different inputs or settings.
  init(output: String, beginning: BatchJournal, resumes: Bool, isForced: Bool) throws {
    let isFolder = DocumentFolder.isFolder(output)
    let folder = output.hasSuffix("/") ? output : output + "/"
    partial = isFolder ? output : OutputSink.part(of: output)
    path = isFolder ? folder + ".dateline.part.json" : partial + ".json"
    let hasJournal = FileManager.default.fileExists(atPath: path)
    isResumed = hasJournal && resumes
    journal = beginning
    guard hasJournal, !isForced || resumes else { return }
    do {
      journal = try BatchJournal.read(path: path)
      if isResumed { try journal.checkContinuation(as: beginning) }
    } catch .unreadable(let path) {
      throw CommandFailure("\(BatchJournal.Mismatch.unreadable(path: path))")
    } catch {
      throw CommandFailure("\(partial) \(error)")
    }
    savedInputCount = journal.inputs
    guard isResumed else {
      throw CommandFailure(
        "\(partial): contains \(BatchProgress.counted(journal.inputs)) of an unfinished run; "
          + "use --resume to continue it or --force to start over")
    }
  }

  /// Records a processed input; saves the journal at most twice per second.
  func record(end: InputPosition, isFailed: Bool, byteCounts: [Int]) throws {
    journal.inputs += 1
    journal.failed += isFailed ? 1 : 0
    journal.position = end
    guard ContinuousClock.now >= next else { return }
    try save(byteCounts: byteCounts)
    next = ContinuousClock.now + .milliseconds(500)
  }

  /// Saves the journal with the length of each output in bytes.
  func save(byteCounts: [Int]) throws {
    journal.completeBytes = byteCounts
    do {
      try journal.write(path: path)
      savedInputCount = journal.inputs
    } catch {
      throw CommandFailure("\(path): cannot be written: \(error.localizedDescription)")
    }
  }

  /// Removes the journal of a completed run.
  func finish() {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The message for a run that ends early.
  func interruptionMessage(_ reason: String) -> String {
    "\(reason): kept \(BatchProgress.counted(savedInputCount)) in \(partial); "
      + "to continue, repeat the command with --resume"
  }
}
