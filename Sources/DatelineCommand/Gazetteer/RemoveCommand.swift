import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer remove`: removes places of the user's overlay, or names of them.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove places that you added, or names of such places.",
    discussion: """
      EXAMPLES
        dateline gazetteer remove user:tell-foo
        dateline gazetteer remove user:tell-foo --name "Tall Fu"
      """)

  @Argument(help: "Ids of the places, as printed by add, import and locate.")
  var ids: [String]

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Remove this name and keep the place; repeatable.", valueName: "name"))
  var names: [String] = []

  func run() throws {
    for id in ids {
      guard names.isEmpty else {
        let place = try Environment.overlay.edit(id: id, base: nil, action: "remove") { place in
          for name in names { try place.removeName(name) }
        }.after
        try StandardStreams.print("removed \(names.count) of the names of \(id)  \(place.name)\n")
        continue
      }
      let place = try Environment.overlay.remove(id: id)
      try StandardStreams.print("removed \(place.id)  \(place.name)\n")
    }
  }
}
