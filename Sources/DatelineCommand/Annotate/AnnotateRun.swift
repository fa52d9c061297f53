import ArgumentParser
import Dateline
import PlainText

/// A run of `dateline annotate`: writes annotated documents to the outputs and reports progress and errors.
final class AnnotateRun {
  private let outputs: [AnnotationOutput]
  private let resumable: ResumableRun?
  private let progress: BatchProgress
  private let verbosity: VerbosityArguments
  /// Whether other inputs are still processed after one cannot be read.
  private let isCorpus: Bool
  private(set) var errors = 0
  private var documents = 0
  private var unknownOutlets: Set<String> = []
  /// The length of each output in bytes after the last document that was written to all of them.
  private var byteCounts: [Int]

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - outputs: The outputs, in the order of the command line.
  ///   - resumable: The journal of a run over a corpus; nil if the run cannot be resumed.
  ///   - progress: The progress line on the terminal.
  ///   - verbosity: How much to report.
  ///   - isCorpus: Whether the input may contain more than one document.
  init(
    outputs: [AnnotationOutput], resumable: ResumableRun?, progress: BatchProgress,
    verbosity: VerbosityArguments, isCorpus: Bool
  ) {
    self.outputs = outputs
    self.resumable = resumable
    self.progress = progress
    self.verbosity = verbosity
    self.isCorpus = isCorpus
    byteCounts = outputs.map(\.byteCount)
    if let journal = resumable?.journal, resumable?.isResumed == true {
      errors = journal.failed
      documents = journal.inputs - journal.failed
      progress.skip(documents: documents)
    }
  }

  /// Records the result for one input and writes it to the outputs.
  ///
  /// - Throws: `CommandFailure` if an output cannot be written or the only input cannot be read;
  ///   `Interrupted` after a signal.
  func record(
    _ unit: AnnotationBatch.Unit, _ result: Result<AnnotationBatch.Finished, InputError>
  ) throws {
    var isFailed = false
    switch result {
    case .success(let finished):
      documents += 1
      for notice in finished.notices { report("\(notice)") }
      if let outlet = finished.unknownOutlet { report(unknownOutlet: outlet) }
      isFailed = try !write(finished)
    case .failure(let error):
      guard isCorpus || documents > 0 else { throw CommandFailure("\(error)") }
      record(error)
      isFailed = true
    }
    byteCounts = outputs.map(\.byteCount)
    try resumable?.record(end: unit.end, isFailed: isFailed, byteCounts: byteCounts)
    progress.show(bytes: unit.consumedSize, documents: documents)
    if Interruption.isRequested { throw Interrupted() }
  }

  /// Reports and counts an error in one input; the run continues.
  private func record(_ error: some Error) {
    progress.clear()
    StandardStreams.report("\(error)")
    errors += 1
  }

  /// Reports the first five outlets that the table does not contain; annotation continues without them.
  private func report(unknownOutlet name: String) {
    guard unknownOutlets.insert(name).inserted, unknownOutlets.count <= 5 else { return }
    report("\(UnknownOutlet(name: name))")
  }

  private func report(_ notice: String) {
    guard !verbosity.quiet else { return }
    progress.clear()
    StandardStreams.report(notice)
  }

  /// - Returns: Whether all outputs accepted the document.
  private func write(_ finished: AnnotationBatch.Finished) throws -> Bool {
    var isComplete = true
    var rendered = finished.outputs[...]
    for output in outputs {
      let bytes = output.renderer == nil ? nil : rendered.popFirst()
      do {
        try output.write(finished, bytes ?? [])
      } catch let error as DocumentFolder.FileExists {
        record(error)
        isComplete = false
      }
    }
    return isComplete
  }

  /// Completes the outputs and removes the journal.
  func finish() throws {
    progress.clear()
    if unknownOutlets.count > 5 { report("\(unknownOutlets.count - 5) more outlets are unknown") }
    for output in outputs { try output.finish() }
    resumable?.finish()
  }

  /// Keeps the completed documents of a run that can be resumed, and rethrows the error with advice.
  func stop(because error: any Error) throws -> Never {
    progress.clear()
    for output in outputs { output.discard() }
    guard let resumable, !(error is ValidationError), !(error is ExitCode) else {
      // A run that failed on wrong usage has nothing to resume.
      if resumable?.isResumed == false { resumable?.finish() }
      if error is Interrupted { Interruption.endProcess() }
      throw error
    }
    for (output, bytes) in zip(outputs, byteCounts) { output.truncate(to: bytes) }
    // If the journal cannot be written, the one saved a moment ago still works.
    try? resumable.save(byteCounts: byteCounts)
    guard error is Interrupted else {
      throw CommandFailure(resumable.interruptionMessage("\(error)"))
    }
    StandardStreams.report(resumable.interruptionMessage("interrupted"))
    Interruption.endProcess()
  }

  /// Seconds since the run started.
  var seconds: Double { progress.seconds }

  /// The summary of a run over many documents: number, time and rate.
  func summary() -> String {
    let seconds = progress.seconds
    let done = documents - (resumable?.isResumed == true ? progress.skippedDocuments : 0)
    var text =
      "\(BatchProgress.counted(done)) in \(BatchProgress.duration(seconds)), "
      + "\(TextTable.grouped(Int(Double(done) / max(seconds, 0.001)))) per second"
    if errors > 0 { text += "; \(TextTable.grouped(errors)) failed, see above" }
    return text
  }

  /// A signal asked the process to end.
  private struct Interrupted: Error {}
}
