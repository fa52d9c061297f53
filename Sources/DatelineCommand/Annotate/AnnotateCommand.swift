import ArgumentParser
import Dateline
import Gazetteer

/// `dateline annotate`: reads articles and writes annotations.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotate the places in articles; write GeoJSON and other formats.",
    discussion: """
      Reads plain text, HTML, Markdown and JSONL (one {"id", "text"} object per
      line), as files or folders, plain or compressed with gzip. One article gives
      one GeoJSON FeatureCollection. A corpus gives NDJSON: one FeatureCollection per
      line, in input order. Without --format, the extension of the -o file selects
      the format.

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

  @Argument(help: "Files and folders to read. Without any, or with -, reads standard input.")
  var inputs: [String] = []

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, not standard output. Keeps an existing file.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Output format: \(FormatArgument.names.joined(separator: ", ")) (default: geojson for one "
        + "document, ndjson for several). With =FILE, writes to that file; with =FOLDER/, writes one "
        + "file per document. Repeatable with different files.",
      valueName: "format[=file]"),
    completion: .list(FormatArgument.names), transform: FormatArgument.parse)
  var format: [FormatArgument] = []

  @Flag(help: "Replace existing files.")
  var force = false

  @Flag(help: "Resume an interrupted run over the same corpus.")
  var resume = false

  @Option(help: "Input format.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp(
      "Language of texts that do not state their own, such as de or ar (default: detected).",
      valueName: "code"),
    transform: OptionValues.language)
  var language: Language?

  @Option(help: "Number of alternative candidates to list for each place, 0 to 100.")
  var alternatives = 3

  @Option(help: "Leave a mention unresolved if confidence in its place is lower than this, 0 to 1.")
  var minConfidence = 0.0

  @Option(help: "Recognise mentions in the text, or use those given in the input's “mentions”.")
  var spans: Spans = .recognized

  @Option(
    help: ArgumentHelp(
      "News outlet that published the text, by web domain or name. Its location helps to "
        + "distinguish places of the same name.",
      valueName: "domain or name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp(
      "Year of the texts, such as 1915. Prefers names in use in that year and adds a name_in_force "
        + "to each place.",
      valueName: "year"))
  var asOf: Int?

  @Flag(
    help: "A name that a place of --overlay or of your own gazetteer bears always means that place."
  )
  var preferOwn = false

  @Option(help: "Unit of text offsets in \(FormatArgument.namesCountingInOffsetUnit).")
  var offsets: OffsetUnit = .codepoint

  @Option(
    help: "Geometry of described places and roads; polygon writes them as areas and lines.")
  var geometry: Geometry = .point

  @OptionGroup var corrections: CorrectionArguments

  @OptionGroup var tagger: TaggerArguments

  @OptionGroup var verbosity: VerbosityArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    try OptionValues.check(minConfidence, in: 0...1, option: "--min-confidence")
    try OptionValues.check(alternatives, in: 0...100, option: "--alternatives")
    if let asOf { try OptionValues.check(asOf, in: -10_000...10_000, option: "--as-of") }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var source = InputSource(paths: inputs.isEmpty ? ["-"] : inputs, format: inputFormat)
    let isCorpus = source.holdsManyDocuments()
    let targets = try FormatArgument.outputs(
      format, output: output, standard: isCorpus ? .ndjson : .geojson)
    if let output, format.isEmpty, !verbosity.quiet {
      reportUnknownExtension(of: output, targets[0].format)
    }
    let opened = try gazetteer.open(isQuiet: verbosity.quiet)
    let corrected = try corrections.read(for: opened.gazetteer, isQuiet: verbosity.quiet)
    let geoparser = try tagger.geoparser(
      opened.gazetteer, options: options(corrected.corrections))
    if let outlet, opened.gazetteer.outlets.outlet(outlet) == nil {
      StandardStreams.report("\(UnknownOutlet(name: outlet))")
    }
    if !verbosity.quiet { for notice in source.notices { StandardStreams.report("\(notice)") } }
    for path in targets.compactMap(\.path) {
      if source.files.contains(where: { OutputSink.isSame($0.path, path) }) {
        throw CommandFailure("\(path): cannot be written: it is an input of this run")
      }
    }
    let resumable = try resumableRun(targets, source, isCorpus: isCorpus, opened.gazetteer)
    if let resumable, resumable.isResumed { try source.skip(to: resumable.journal.position) }
    let outputs = try open(targets, resumable)
    let times = verbosity.verbose ? StageTimes() : nil
    let batch = AnnotationBatch(
      geoparser: geoparser, renderers: outputs.compactMap(\.renderer),
      usesGivenSpans: spans == .given, keepsAnnotations: outputs.contains { !$0.format.isText },
      times: times)
    let run = AnnotateRun(
      outputs: outputs, resumable: resumable,
      progress: BatchProgress(total: source.totalSize, isQuiet: verbosity.quiet || !isCorpus),
      verbosity: verbosity, isCorpus: isCorpus)
    if isCorpus { Interruption.listen() }
    do {
      try batch.run(&source, reader: DocumentReader(language: language)) { unit, result in
        try run.record(unit, result)
      }
      try run.finish()
    } catch {
      try run.stop(because: error)
    }
    if isCorpus, verbosity.verbose || Terminal.errors.isInteractive && !verbosity.quiet {
      StandardStreams.report(run.summary())
    }
    if let times { StandardStreams.report(times.table(wall: run.seconds)) }
    let isChanged = CorrectionArguments.report(corrected.corrections, isQuiet: verbosity.quiet)
    if run.errors > 0 || opened.hasErrors || corrected.hasErrors || isChanged {
      throw ExitCode.inputHasErrors
    }
  }

  /// Warns that no format has the extension of the output file.
  private func reportUnknownExtension(of path: String, _ format: AnnotationFormat) {
    let name = path.split(separator: "/").last ?? ""
    guard name.contains("."), OutputSink.isFile(path), !DocumentFolder.isFolder(path),
      AnnotationFormat(path: path) == nil
    else { return }
    StandardStreams.report(
      "\(path): no format has this extension; writing \(format), or choose with --format")
  }

  private func options(_ corrections: Corrections?) -> AnnotationOptions {
    var options = AnnotationOptions(
      alternatives: alternatives, minimumConfidence: minConfidence, outlet: outlet, asOf: asOf,
      corrections: corrections)
    options.prefersOwn = preferOwn
    return options
  }

  private func open(
    _ targets: [FormatArgument], _ resumable: ResumableRun?
  ) throws -> [AnnotationOutput] {
    let journal = resumable.flatMap { $0.isResumed ? $0.journal : nil }
    return try targets.enumerated().map { number, target in
      let byteCount = journal.flatMap { number < $0.completeBytes.count ? $0.completeBytes[number] : nil }
      return try AnnotationOutput(
        target.format, options: rendering(to: target), path: target.path, replaces: force,
        unfinished: resumable == nil
          ? .removed : .kept(resumingAt: byteCount ?? (resume || force ? 0 : nil)),
        count: journal.map { $0.inputs - $0.failed } ?? 0)
    }
  }

  private func rendering(to target: FormatArgument) -> RenderingOptions {
    let isTerminal = target.path == nil || target.path == "-"
    return RenderingOptions(
      givesAreas: geometry == .polygon, usesColor: isTerminal && Terminal.output.hasColor,
      columns: isTerminal ? Terminal.output.columns : 80, offsetUnit: offsets)
  }

  /// The journal of a run that writes a corpus to files; nil if the run cannot be resumed.
  private func resumableRun(
    _ targets: [FormatArgument], _ source: InputSource, isCorpus: Bool,
    _ gazetteer: LayeredGazetteer
  ) throws -> ResumableRun? {
    let file = targets.lazy.compactMap(\.path).first { $0 != "-" && OutputSink.isFile($0) }
    let isStream = targets.allSatisfy(\.format.isText)
    let readsStream = source.files.contains { $0.path == "-" }
    if resume, readsStream {
      throw ValidationError("--resume cannot continue reading standard input; name an input file")
    }
    if resume, !isStream {
      throw ValidationError("--resume cannot continue a gpkg file, because it is a database")
    }
    guard isCorpus, isStream, !readsStream, let file else {
      if resume {
        throw ValidationError("--resume needs a corpus and an output file; add -o FILE")
      }
      return nil
    }
    return try ResumableRun(
      output: file,
      beginning: BatchJournal(
        settings: settings(targets, gazetteer), sources: source.files.map(BatchJournal.Source.init)),
      resumes: resume, isForced: force)
  }

  /// The settings that determine the outputs, apart from the inputs.
  private func settings(
    _ targets: [FormatArgument], _ gazetteer: LayeredGazetteer
  ) -> [String: String] {
    [
      "version": DatelineVersion.current, "gazetteer": gazetteer.hash,
      "--format": targets.map { "\($0.format)=\($0.path ?? "-")" }.joined(separator: " "),
      "--input-format": inputFormat.rawValue, "--language": language?.rawValue,
      "--alternatives": "\(alternatives)", "--min-confidence": "\(minConfidence)",
      "--spans": spans.rawValue, "--outlet": outlet, "--as-of": asOf.map { "\($0)" },
      "--prefer-own": preferOwn ? "true" : nil,
      "--geometry": geometry.rawValue, "--offsets": offsets.rawValue, "--tagger": tagger.tagger,
      "--corrections": corrections.fingerprint,
      "--overlay": self.gazetteer.overlay.map { OutputSink.fingerprint(of: $0) }.joined(
        separator: " "),
      "places": "\(gazetteer.placeCount)",
    ].compactMapValues(\.self)
  }
}
