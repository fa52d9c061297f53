import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer suppress`: hides places of the default gazetteer, or names of them.
struct SuppressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppress",
    abstract: "Hide places of the default gazetteer, or names of such places.",
    discussion: """
      To show a hidden place again, undo the change or add a place with the same id.

      EXAMPLES
        dateline gazetteer suppress geonames:2971316
        dateline gazetteer suppress geonames:172955 --name "Callinicum"
      """)

  @Argument(help: "Ids of the places, as printed by locate.")
  var ids: [String]

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Hide this name and keep the place; repeatable.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let opened = try gazetteer.open().gazetteer
    for id in ids {
      guard let reference = try opened.reference(id: id) else {
        throw GazetteerError.unknownName(id, nearest: [])
      }
      guard names.isEmpty else {
        let base = try opened.place(reference)
        try Environment.overlay.edit(id: id, base: base, action: "suppress") { place in
          for name in names { try place.removeName(name) }
        }
        try StandardStreams.print(
          "suppressed \(names.count) of the names of \(id)  \(opened.name(of: reference))\n")
        continue
      }
      try Environment.overlay.suppress(id: id)
      try StandardStreams.print("suppressed \(id)  \(opened.name(of: reference))\n")
    }
  }
}
