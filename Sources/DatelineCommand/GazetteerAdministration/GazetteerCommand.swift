import ArgumentParser

/// `dateline gazetteer`: look into the gazetteer and make it one's own.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Look into the gazetteer, check it, and add places of your own.",
    discussion: """
      Your places lie over the default gazetteer and are in force for the next
      command; nothing is rebuilt.

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
      UndoCommand.self, MissingCommand.self, CheckCommand.self, BuildCommand.self,
    ])
}
