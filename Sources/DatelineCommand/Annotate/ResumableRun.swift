import Dateline
import Foundation

/// The journal of a run over a corpus, kept beside its first file so that `--resume` can go on.
final class ResumableRun {
  /// Where the run has come.
  private(set) var journal: BatchJournal
  /// True where an earlier run is gone on with.
  let isResumed: Bool
  private let path: String
  private let partial: String
  /// Inputs that are done by the journal as it was written last.
  private var saved = 0
  private var next = ContinuousClock.now + .milliseconds(500)

  /// Begins a run, or finds the one to go on with.
  ///
  /// - Parameters:
  ///   - output: The first file or folder that is written.
  ///   - beginning: The journal of a run that begins.
  ///   - resumes: `--resume`: go on where an earlier run ended, if there is one.
  ///   - isForced: `--force`: what an earlier run left may be overwritten.
  /// - Throws: `CommandFailure` where an earlier run is neither to be gone on with nor to be overwritten,
  ///   or is another one.
  init(output: String, beginning: BatchJournal, resumes: Bool, isForced: Bool) throws {
    let isFolder = DocumentFolder.isFolder(output)
    let folder = output.hasSuffix("/") ? output : output + "/"
    partial = isFolder ? output : OutputSink.part(of: output)
    path = isFolder ? folder + ".dateline.part.json" : partial + ".json"
    let isThere = FileManager.default.fileExists(atPath: path)
    isResumed = isThere && resumes
    journal = beginning
    guard isThere, !isForced || resumes else { return }
    do {
      journal = try BatchJournal.read(path: path)
      if isResumed { try journal.checkContinuation(as: beginning) }
    } catch .unreadable(let path) {
      throw CommandFailure("\(BatchJournal.Mismatch.unreadable(path: path))")
    } catch {
      throw CommandFailure("\(partial) \(error)")
    }
    saved = journal.inputs
    guard isResumed else {
      throw CommandFailure(
        "\(partial): holds \(BatchProgress.counted(journal.inputs)) of a run that did not end; "
          + "--resume goes on with it, --force starts anew")
    }
  }

  /// Notes an input that is done; writes the journal twice a second.
  func note(end: InputPosition, isFailed: Bool, written: [Int]) throws {
    journal.inputs += 1
    journal.failed += isFailed ? 1 : 0
    journal.position = end
    guard ContinuousClock.now >= next else { return }
    try save(written: written)
    next = ContinuousClock.now + .milliseconds(500)
  }

  /// Writes the journal.
  func save(written: [Int]) throws {
    journal.written = written
    do {
      try journal.write(path: path)
      saved = journal.inputs
    } catch {
      throw CommandFailure("\(path): cannot be written: \(error.localizedDescription)")
    }
  }

  /// Removes the journal of a run that is whole.
  func finish() {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// What a person is told when the run ends early.
  func interruption(_ reason: String) -> String {
    "\(reason): \(BatchProgress.counted(saved)) done and kept in \(partial); "
      + "the same command with --resume goes on"
  }
}
