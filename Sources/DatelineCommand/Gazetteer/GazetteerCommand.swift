import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer`: inspects and extends the gazetteer.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Inspect the gazetteer, and add places of your own.",
    discussion: """
      Places that you add take effect immediately, on top of the default gazetteer.
      Nothing needs to be rebuilt.

      EXAMPLES
        dateline gazetteer info
        dateline gazetteer add "Tell Foo" --at "35.2, 39.9" --name "تل فو;lang=ar"
        dateline gazetteer import villages.tsv
        dateline gazetteer remove user:tell-foo
        dateline gazetteer export --country SY -o syria.geojson
      """,
    subcommands: [
      InfoCommand.self, AddCommand.self, EditCommand.self, SuppressCommand.self,
      RemoveCommand.self, ImportCommand.self, ExportCommand.self, HistoryCommand.self,
      UndoCommand.self, MissingCommand.self, CheckGazetteerCommand.self, BuildCommand.self,
    ])
}

/// `dateline gazetteer info`: shows the size, sources, licences and files of the gazetteer.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show the size, sources, licences and files of the gazetteer.",
    discussion: """
      EXAMPLES
        dateline gazetteer info
        dateline gazetteer info --gazetteer world
      """)

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let report = GazetteerReport(
      info: try opened.gazetteer.info(), textPath: gazetteer.setup.text.path,
      overlayPath: gazetteer.setup.userOverlay?.path)
    try StandardStreams.print(report.text())
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
