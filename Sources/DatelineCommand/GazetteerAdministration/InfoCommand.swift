import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer info`: how much there is, where it comes from, and under what licence.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show how much the gazetteer holds, its sources, licences and files.",
    discussion: """
      EXAMPLE
        dateline gazetteer info
      """)

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let report = GazetteerReport(
      info: try opened.gazetteer.info(), textPath: gazetteer.setup.text.path,
      overlayPath: gazetteer.setup.userOverlay?.path)
    try StandardStreams.print(report.text())
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
