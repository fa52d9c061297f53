import ArgumentParser
import Dateline
import PlainText

/// A run of `dateline annotate`: documents from the inputs to the outputs, and what the person is told.
final class AnnotateRun {
  private let outputs: [AnnotationOutput]
  private let resumable: ResumableRun?
  private let progress: BatchProgress
  private let talk: TalkArguments
  /// Whether an input that cannot be read leaves others to be done.
  private let isCorpus: Bool
  private(set) var errors = 0
  private var documents = 0
  private var unknownOutlets: Set<String> = []
  /// Bytes of each output that hold the documents which are done in all of them.
  private var written: [Int]

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - outputs: Where results go.
  ///   - resumable: The journal of a run over a corpus.
  ///   - progress: The line on the terminal.
  ///   - talk: How much a person wants to be told.
  ///   - isCorpus: The input may hold more than one document.
  init(
    outputs: [AnnotationOutput], resumable: ResumableRun?, progress: BatchProgress,
    talk: TalkArguments, isCorpus: Bool
  ) {
    self.outputs = outputs
    self.resumable = resumable
    self.progress = progress
    self.talk = talk
    self.isCorpus = isCorpus
    written = outputs.map(\.byteCount)
    if let journal = resumable?.journal, resumable?.isResumed == true {
      errors = journal.failed
      documents = journal.inputs - journal.failed
      progress.skip(documents: documents)
    }
  }

  /// Takes one result.
  ///
  /// - Throws: `CommandFailure` where an output cannot be written, or the only input cannot be read;
  ///   `Interrupted`.
  func take(
    _ unit: AnnotationBatch.Unit, _ result: Result<AnnotationBatch.Finished, InputError>
  ) throws {
    var isFailed = false
    switch result {
    case .success(let finished):
      documents += 1
      for notice in finished.notices { tell("\(notice)") }
      if let outlet = finished.unknownOutlet { note(unknownOutlet: outlet) }
      isFailed = try !write(finished)
    case .failure(let error):
      guard isCorpus || documents > 0 else { throw CommandFailure("\(error)") }
      refuse(error)
      isFailed = true
    }
    written = outputs.map(\.byteCount)
    try resumable?.note(end: unit.end, isFailed: isFailed, written: written)
    progress.show(bytes: unit.consumedSize, documents: documents)
    if Interruption.isRequested { throw Interrupted() }
  }

  /// Tells what is wrong with an input; the rest is done.
  private func refuse(_ error: some Error) {
    progress.clear()
    StandardStreams.tell("\(error)")
    errors += 1
  }

  /// Tells of outlets that the table does not have, the first few: annotation goes on without them.
  private func note(unknownOutlet name: String) {
    guard unknownOutlets.insert(name).inserted, unknownOutlets.count <= 5 else { return }
    tell("\(UnknownOutlet(name: name))")
  }

  private func tell(_ notice: String) {
    guard !talk.quiet else { return }
    progress.clear()
    StandardStreams.tell(notice)
  }

  private func write(_ finished: AnnotationBatch.Finished) throws -> Bool {
    var isWhole = true
    var rendered = finished.outputs[...]
    for output in outputs {
      let bytes = output.renderer == nil ? nil : rendered.popFirst()
      do {
        try output.write(finished, bytes ?? [])
      } catch let refused as DocumentFolder.Refused {
        refuse(refused)
        isWhole = false
      }
    }
    return isWhole
  }

  /// Ends the outputs.
  func finish() throws {
    progress.clear()
    if unknownOutlets.count > 5 { tell("\(unknownOutlets.count - 5) more outlets are not known") }
    for output in outputs { try output.finish() }
    resumable?.finish()
  }

  /// Leaves whole what is done, tells so, and passes the reason on.
  func end(by error: any Error) throws -> Never {
    progress.clear()
    for output in outputs { output.discard() }
    guard let resumable, !(error is ValidationError), !(error is ExitCode) else {
      // A run that began with a mistake leaves nothing to go on with.
      if resumable?.isResumed == false { resumable?.finish() }
      if error is Interrupted { Interruption.endProcess() }
      throw error
    }
    for (output, bytes) in zip(outputs, written) { output.cutBack(to: bytes) }
    // The journal of a moment ago serves where no other can be written.
    try? resumable.save(written: written)
    guard error is Interrupted else {
      throw CommandFailure(resumable.interruption("\(error)"))
    }
    StandardStreams.tell(resumable.interruption("interrupted"))
    Interruption.endProcess()
  }

  /// Seconds since the run began.
  var seconds: Double { progress.seconds }

  /// What a person at a terminal is told of a run over many documents.
  func summary() -> String {
    let seconds = progress.seconds
    let done = documents - (resumable?.isResumed == true ? progress.skippedDocuments : 0)
    var text =
      "\(BatchProgress.counted(done)) in \(BatchProgress.duration(seconds)), "
      + "\(TextTable.grouped(Int(Double(done) / max(seconds, 0.001)))) a second"
    if errors > 0 { text += "; \(TextTable.grouped(errors)) failed, see above" }
    return text
  }

  /// A signal came.
  private struct Interrupted: Error {}
}
