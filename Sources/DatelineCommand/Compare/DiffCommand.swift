import ArgumentParser
import Dateline

/// `dateline diff`: what two annotations of the same texts say differently.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two annotations, mention by mention.",
    discussion: """
      Reads what annotate wrote, GeoJSON or NDJSON, and matches documents by
      their ids. Lists mentions that came (+) and went (-), and those that mean
      another place, are newly or no longer resolved, or of which annotation is
      more or less sure (~). Where the text is another one, mentions are matched
      by their words.

      The exit status is 0 whether or not something differs, unless --exit-code
      asks for 1.

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

  @Option(help: "How to print the differences.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Leave out confidences that differ by less than this, 0 to 1.", valueName: "p"))
  var confidence = 0.1

  @Flag(help: "End with status 1 where something differs.")
  var exitCode = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    guard 0...1 ~= confidence else {
      throw ValidationError("--confidence must be 0 to 1, found \(confidence)")
    }
    if old == "-", new == "-" {
      throw ValidationError("only one of the two can be standard input")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    // A file that is not there must not look like one without documents.
    for path in [old, new] { _ = try ByteStream(path: path) }
    var difference = AnnotationDifference(old: old, new: new, threshold: confidence)
    var json = DifferenceJSON()
    var refused = 0
    if !quiet, format == .json { try StandardStreams.print(json.head) }
    try difference.run { document in
      if quiet { return }
      switch format {
      case .text: try StandardStreams.print(document.text())
      case .json: try StandardStreams.print(json.document(document))
      }
    } refused: { error in
      refused += 1
      StandardStreams.tell("\(error)")
    }
    if !quiet {
      switch format {
      case .text: try StandardStreams.print(difference.total.text())
      case .json: try StandardStreams.print(json.tail(difference.total))
      }
    }
    if refused > 0 { throw Status.inputHasErrors }
    if exitCode, !difference.total.isEmpty { throw ExitCode(1) }
  }
}
