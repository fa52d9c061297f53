import ArgumentParser
import Dateline

/// `dateline check`: tests an article's statements about distances, directions and locations.
struct CheckArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the statements about places in an article.",
    discussion: """
      Lists each statement that can be tested, with the computed result below it:
      distances and directions between places, the country or division that a place
      lies in, capitals, largest cities, and coordinates next to a name.

      A distance agrees if it is within its rounding, or 10 %, plus half the extents
      of both places; a distance by road may be 1.4 times as long. A direction agrees
      if it is within its compass sector, widened by the extents of both places.

      Reads the inputs that annotate reads: text, web pages, JSONL, folders.

      EXAMPLES
        dateline check article.txt
        echo "Ramadi, 110 km east of Baghdad, fell." | dateline check
        dateline check article.txt --format json
        dateline check corpus.jsonl --format csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: "Files or folders to read. Without any, or with -, reads standard input.")
  var inputs: [String] = []

  @Option(help: "Output format.")
  var format: Format = .text

  @Option(help: "Input format.")
  var inputFormat: InputFormat = .auto

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var source = InputSource(paths: inputs.isEmpty ? ["-"] : inputs, format: inputFormat)
    let isCorpus = source.holdsManyDocuments()
    let opened = try gazetteer.open()
    let batch = AnnotationBatch(
      geoparser: Geoparser(gazetteer: opened.gazetteer), renderers: [], keepsAnnotations: true)
    var hasErrors = opened.hasErrors
    if format == .csv { try StandardStreams.print(ClaimReport.csvHeader) }
    try batch.run(&source, reader: DocumentReader()) { _, result in
      switch result {
      case .success(let finished):
        if let annotation = finished.annotation { try write(annotation, isNamed: isCorpus) }
      case .failure(let error):
        guard isCorpus else { throw CommandFailure("\(error)") }
        StandardStreams.report("\(error)")
        hasErrors = true
      }
    }
    if hasErrors { throw ExitCode.inputHasErrors }
  }

  private func write(_ annotation: Annotation, isNamed: Bool) throws {
    let report = ClaimReport(annotation)
    switch format {
    case .text:
      // Of a corpus most documents state nothing.
      if isNamed, report.isEmpty {
        return
      }
      try StandardStreams.print(report.text(named: isNamed ? annotation.documentID : nil))
    case .json: try StandardStreams.print(report.json() + [0x0A])
    case .csv: try StandardStreams.print(report.csv())
    }
  }
}
