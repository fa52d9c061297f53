import ArgumentParser
import Dateline

/// `dateline diff`: compares two annotations of the same texts.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two annotations of the same texts.",
    discussion: """
      Reads GeoJSON or NDJSON written by annotate and matches documents by id. Lists
      mentions that were added (+), removed (-) or changed (~): resolved to another
      place, newly resolved, no longer resolved, or with another confidence. If a
      text has changed, mentions are matched by their words.

      The exit status is 0 even if the annotations differ; with --exit-code it is
      then 1.

      EXAMPLES
        dateline diff before.ndjson after.ndjson
        dateline diff before.geojson after.geojson --confidence 0.02
        dateline diff before.ndjson after.ndjson --format json
        dateline diff before.ndjson after.ndjson --quiet --exit-code
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The old annotations; - reads standard input.", completion: .file())
  var old: String

  @Argument(help: "The new annotations; - reads standard input.", completion: .file())
  var new: String

  @Option(help: "Output format.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Ignore changes in confidence smaller than this, 0 to 1.", valueName: "p"))
  var confidence = 0.1

  @Flag(help: "Exit with status 1 if the annotations differ.")
  var exitCode = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    try OptionValues.check(confidence, in: 0...1, option: "--confidence")
    if old == "-", new == "-" {
      throw ValidationError("only one of the two annotations can be read from standard input")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    // A file that is not there must not look like one without documents.
    for path in [old, new] { _ = try ByteStream(path: path) }
    var difference = AnnotationDifference(old: old, new: new, threshold: confidence)
    var json = DifferenceJSON()
    var errorCount = 0
    if !quiet, format == .json { try StandardStreams.print(json.head) }
    try difference.run { document in
      if quiet { return }
      switch format {
      case .text: try StandardStreams.print(document.text())
      case .json: try StandardStreams.print(json.document(document))
      }
    } refused: { error in
      errorCount += 1
      StandardStreams.report("\(error)")
    }
    if !quiet {
      switch format {
      case .text: try StandardStreams.print(difference.total.text())
      case .json: try StandardStreams.print(json.tail(difference.total))
      }
    }
    if errorCount > 0 { throw ExitCode.inputHasErrors }
    if exitCode, !difference.total.isEmpty { throw ExitCode(1) }
  }
}
