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

      EXAMPLES
        dateline check article.txt
        echo "Ramadi, 110 km east of Baghdad, fell." | dateline check
        dateline check article.txt --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "Files to read. Without any, or with -, reads standard input.")
  var inputs: [String] = []

  @Option(help: "Output format.")
  var format: Format = .text

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let geoparser = Geoparser(gazetteer: opened.gazetteer)
    for path in inputs.isEmpty ? ["-"] : inputs {
      let text = try TextInput.text(TextInput.bytes(at: path), path: path)
      let annotation = geoparser.annotate(Document(id: path, text: text))
      let report = ClaimReport(annotation)
      switch format {
      case .text: try StandardStreams.print(report.text(named: inputs.count > 1 ? path : nil))
      case .json: try StandardStreams.print(report.json() + [0x0A])
      }
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
