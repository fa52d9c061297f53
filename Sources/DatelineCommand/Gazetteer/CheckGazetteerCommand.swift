import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer check`: checks the text of the gazetteer for errors.
struct CheckGazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the gazetteer's text for errors.",
    discussion: """
      Checks coordinates, ids, countries, parents, names and sources. Each finding
      shows where it is, what was found and what was expected. The exit status is 2
      if there are any findings.

      EXAMPLES
        dateline gazetteer check
        dateline gazetteer check --gazetteer my-gazetteer --minimum-places 1000
      """)

  @Option(help: "Minimum number of places to expect.")
  var minimumPlaces = 0

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let result = try GazetteerCheck(folder: gazetteer.setup.text).run(minimumPlaces: minimumPlaces)
    for finding in result.findings { try StandardStreams.print("\(finding)\n") }
    let count = result.findings.count
    let outcome = count == 0 ? "no errors" : "\(count) finding\(count == 1 ? "" : "s")"
    try StandardStreams.print(
      "\(result.places) places, \(result.names) names, \(result.countries) countries in "
        + "\(result.files) files: \(outcome)\n")
    if !result.findings.isEmpty { throw ExitCode.inputHasErrors }
  }
}
