import ArgumentParser
import Dateline

/// `dateline gazetteer check`: prove the text sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the gazetteer's text: coordinates, ids, countries, parents, names, sources.",
    discussion: """
      Each finding says where it is, what was found and what was expected. Exit
      status 2 where there is any.

      EXAMPLES
        dateline gazetteer check
        dateline gazetteer check --gazetteer my-gazetteer
      """)

  @Option(help: "Expect at least this many places.")
  var minimumPlaces = 0

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let result = try GazetteerCheck(folder: gazetteer.setup.text).run(minimumPlaces: minimumPlaces)
    for finding in result.findings { try StandardStreams.print("\(finding)\n") }
    try StandardStreams.print(
      "\(result.places) places, \(result.names) names, \(result.countries) countries in "
        + "\(result.files) files: \(result.findings.isEmpty ? "sound" : "\(result.findings.count) findings")\n"
    )
    if !result.findings.isEmpty { throw Status.inputHasErrors }
  }
}
