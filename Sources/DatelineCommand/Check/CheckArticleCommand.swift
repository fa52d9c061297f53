import ArgumentParser
import Dateline

/// `dateline check`: hold what an article says of space against geodesy and the gazetteer.
struct CheckArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Test what an article says about space.",
    discussion: """
      Lists each statement that can be tested: distances and directions between
      places, what lies in which country or division, capitals, largest cities,
      and coordinates beside a name. Below it stands what was computed.

      A distance fits up to its rounding, or a tenth, and half of the extents of
      both places; the way by road may be 1.4 times as long. A direction fits
      within its sector of the compass and the extents.

      EXAMPLES
        dateline check article.txt
        echo "Ramadi, 110 km east of Baghdad, fell." | dateline check
        dateline check article.txt --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "Files to read; - or none reads standard input.")
  var inputs: [String] = []

  @Option(help: "How to print the statements.")
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
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
