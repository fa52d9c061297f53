import ArgumentParser
import Dateline
import Gazetteer

/// `dateline annotate`: articles in, annotations out.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find and resolve the places of articles; write GeoJSON and other formats.",
    discussion: """
      Reads plain text, HTML, Markdown and JSONL ({"id", "text"} a line), files
      and folders, also compressed by gzip. One article gives a FeatureCollection;
      a corpus gives NDJSON, a FeatureCollection a line, in the order of the
      input. The ending of -o names the format where --format does not.

      EXAMPLES
        dateline annotate article.txt
        dateline annotate story.html --format html=report.html --format kml=story.kml
        echo "Rain fell on Raqqa, Syria." | dateline annotate --format text
        dateline annotate corpus.jsonl -o places.ndjson
        dateline annotate corpus.jsonl -o places.ndjson --resume
        dateline annotate reports/ --format html=pages/
        dateline annotate story.txt --outlet toledoblade.com
        dateline annotate dispatch.txt --as-of 1915
        dateline annotate article.txt --overlay my-places.tsv --min-confidence 0.5
        dateline annotate article.txt --corrections corrections.tsv
      """)

  enum Geometry: String, ExpressibleByArgument, CaseIterable { case point, polygon }
  enum Spans: String, ExpressibleByArgument, CaseIterable { case recognized, given }

  @Argument(help: "Files and folders to read; - or none reads standard input.")
  var inputs: [String] = []

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file instead of standard output; one that is there is kept.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "One of \(FormatArgument.names.joined(separator: ", ")) (default: geojson for one document, ndjson "
        + "for many). With a file, or a folder for a file a document, it may be repeated.",
      valueName: "format[=file]"),
    completion: .list(FormatArgument.names), transform: FormatArgument.parse)
  var format: [FormatArgument] = []

  @Flag(help: "Replace files that are there already.")
  var force = false

  @Flag(help: "Go on with a run over the same corpus that was interrupted.")
  var resume = false

  @Option(help: "How to read the input.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp(
      "Language of the texts, such as de or ar (default: detected; a document's own comes first).",
      valueName: "code"),
    transform: LanguageArgument.parse)
  var language: Language?

  @Option(help: "How many other candidates to list for each place.")
  var alternatives = 3

  @Option(help: "Leave mentions unresolved whose place is less sure than this, 0 to 1.")
  var minConfidence = 0.0

  @Option(help: "Take mentions from the input's “mentions” instead of recognising them.")
  var spans: Spans = .recognized

  @Option(
    help: ArgumentHelp(
      "The news outlet that ran the text, by web domain or name: its home helps to tell places apart.",
      valueName: "domain or name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp(
      "Year of the texts, such as 1915: names that were in use then are preferred, and each place gets "
        + "a name_in_force.",
      valueName: "year"))
  var asOf: Int?

  @Option(
    help: "What offsets count in \(FormatArgument.namesCountingInOffsetUnit).")
  var offsets: OffsetUnit = .codepoint

  @Option(
    help: "polygon gives described places as the areas in which they lie, and roads as lines.")
  var geometry: Geometry = .point

  @OptionGroup var corrections: CorrectionArguments

  @OptionGroup var tagger: TaggerArguments

  @OptionGroup var talk: TalkArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    guard 0...1 ~= minConfidence else {
      throw ValidationError("--min-confidence must be in 0...1, found \(minConfidence)")
    }
    if let asOf, !(-10_000...10_000 ~= asOf) {
      throw ValidationError("--as-of must be a year in -10000...10000, found \(asOf)")
    }
    guard 0...100 ~= alternatives else {
      throw ValidationError("--alternatives must be in 0...100, found \(alternatives)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var source = InputSource(paths: inputs.isEmpty ? ["-"] : inputs, format: inputFormat)
    let isCorpus = source.holdsManyDocuments()
    let targets = try FormatArgument.outputs(
      format, output: output, standard: isCorpus ? .ndjson : .geojson)
    if let output, format.isEmpty, !talk.quiet { tellUnknownEnding(of: output, targets[0].format) }
    let opened = try gazetteer.open(isQuiet: talk.quiet)
    let corrected = try corrections.read(for: opened.gazetteer, isQuiet: talk.quiet)
    let geoparser = try tagger.geoparser(
      opened.gazetteer, options: options(corrected.corrections))
    if let outlet, opened.gazetteer.outlets.outlet(outlet) == nil {
      StandardStreams.tell("\(UnknownOutlet(name: outlet))")
    }
    if !talk.quiet { for notice in source.notices { StandardStreams.tell("\(notice)") } }
    for path in targets.compactMap(\.path) {
      if source.files.contains(where: { OutputSink.isSame($0.path, path) }) {
        throw CommandFailure("\(path): is read, and cannot be written over")
      }
    }
    let resumable = try resumableRun(targets, source, isCorpus: isCorpus, opened.gazetteer)
    if let resumable, resumable.isResumed { try source.skip(to: resumable.journal.position) }
    let outputs = try open(targets, resumable)
    let times = talk.verbose ? StageTimes() : nil
    let batch = AnnotationBatch(
      geoparser: geoparser, renderers: outputs.compactMap(\.renderer),
      usesGivenSpans: spans == .given, keepsAnnotations: outputs.contains { !$0.format.isText },
      times: times)
    let run = AnnotateRun(
      outputs: outputs, resumable: resumable,
      progress: BatchProgress(total: source.totalSize, isQuiet: talk.quiet || !isCorpus),
      talk: talk, isCorpus: isCorpus)
    if isCorpus { Interruption.listen() }
    do {
      try batch.run(&source, reader: DocumentReader(language: language)) { unit, result in
        try run.take(unit, result)
      }
      try run.finish()
    } catch {
      try run.end(by: error)
    }
    if isCorpus, talk.verbose || Terminal.errors.isInteractive && !talk.quiet {
      StandardStreams.tell(run.summary())
    }
    if let times { StandardStreams.tell(times.table(wall: run.seconds)) }
    let isChanged = CorrectionArguments.report(corrected.corrections, isQuiet: talk.quiet)
    if run.errors > 0 || opened.hasErrors || corrected.hasErrors || isChanged {
      throw Status.inputHasErrors
    }
  }

  /// Tells that a file is not what its ending says.
  private func tellUnknownEnding(of path: String, _ format: AnnotationFormat) {
    let name = path.split(separator: "/").last ?? ""
    guard name.contains("."), OutputSink.isFile(path), !DocumentFolder.isFolder(path),
      AnnotationFormat(path: path) == nil
    else { return }
    StandardStreams.tell("\(path): no format has this ending; it gets \(format), see --format")
  }

  private func options(_ corrections: Corrections?) -> AnnotationOptions {
    AnnotationOptions(
      alternatives: alternatives, minimumConfidence: minConfidence, outlet: outlet, asOf: asOf,
      corrections: corrections)
  }

  private func open(
    _ targets: [FormatArgument], _ resumable: ResumableRun?
  ) throws -> [AnnotationOutput] {
    let journal = resumable.flatMap { $0.isResumed ? $0.journal : nil }
    return try targets.enumerated().map { number, target in
      let written = journal.flatMap { number < $0.written.count ? $0.written[number] : nil }
      return try AnnotationOutput(
        target.format, options: rendering(to: target), path: target.path, replaces: force,
        unfinished: resumable == nil
          ? .removed : .kept(resumingAt: written ?? (resume || force ? 0 : nil)),
        count: journal.map { $0.inputs - $0.failed } ?? 0)
    }
  }

  private func rendering(to target: FormatArgument) -> RenderingOptions {
    let isTerminal = target.path == nil || target.path == "-"
    return RenderingOptions(
      givesAreas: geometry == .polygon, usesColor: isTerminal && Terminal.output.hasColor,
      columns: isTerminal ? Terminal.output.columns : 80, offsetUnit: offsets)
  }

  /// The journal of a run over a corpus into files; nil where there is nothing to go on with.
  private func resumableRun(
    _ targets: [FormatArgument], _ source: InputSource, isCorpus: Bool,
    _ gazetteer: LayeredGazetteer
  ) throws -> ResumableRun? {
    let file = targets.lazy.compactMap(\.path).first { $0 != "-" && OutputSink.isFile($0) }
    let isStream = targets.allSatisfy(\.format.isText)
    let readsStream = source.files.contains { $0.path == "-" }
    if resume, readsStream {
      throw ValidationError("--resume cannot go on with standard input; name a file")
    }
    if resume, !isStream {
      throw ValidationError("--resume cannot go on with gpkg, which is a database")
    }
    guard isCorpus, isStream, !readsStream, let file else {
      if resume {
        throw ValidationError("--resume needs a corpus and a file that it goes to, such as -o FILE")
      }
      return nil
    }
    return try ResumableRun(
      output: file,
      beginning: BatchJournal(
        settings: settings(targets, gazetteer), sources: source.files.map(BatchJournal.Source.init)),
      resumes: resume, isForced: force)
  }

  /// What the outputs depend on beside the inputs.
  private func settings(
    _ targets: [FormatArgument], _ gazetteer: LayeredGazetteer
  ) -> [String: String] {
    [
      "version": DatelineVersion.current, "gazetteer": gazetteer.hash,
      "--format": targets.map { "\($0.format)=\($0.path ?? "-")" }.joined(separator: " "),
      "--input-format": inputFormat.rawValue, "--language": language?.rawValue,
      "--alternatives": "\(alternatives)", "--min-confidence": "\(minConfidence)",
      "--spans": spans.rawValue, "--outlet": outlet, "--as-of": asOf.map { "\($0)" },
      "--geometry": geometry.rawValue, "--offsets": offsets.rawValue, "--tagger": tagger.tagger,
      "--corrections": corrections.fingerprint,
      "--overlay": self.gazetteer.overlay.map { OutputSink.fingerprint(of: $0) }.joined(
        separator: " "),
      "places": "\(gazetteer.placeCount)",
    ].compactMapValues(\.self)
  }
}
