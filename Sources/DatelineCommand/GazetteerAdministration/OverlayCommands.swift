import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer remove`: a place that was added.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove places that were added, or names of them.",
    discussion: """
      EXAMPLES
        dateline gazetteer remove user:tell-foo
        dateline gazetteer remove user:tell-foo --name "Tall Fu"
      """)

  @Argument(help: "Ids, as add, import and locate print them.")
  var ids: [String]

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Take this name away and leave the place; may be repeated.", valueName: "name"))
  var names: [String] = []

  func run() throws {
    for id in ids {
      guard names.isEmpty else {
        let place = try OverlayStore().edit(id: id, base: nil, action: "remove") { place in
          for name in names { try place.removeName(name) }
        }.after
        try StandardStreams.print("removed \(names.count) of the names of \(id)  \(place.name)\n")
        continue
      }
      let place = try OverlayStore().remove(id: id)
      try StandardStreams.print("removed \(place.id)  \(place.name)\n")
    }
  }
}

/// `dateline gazetteer suppress`: hide a place of the default gazetteer.
struct SuppressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppress",
    abstract: "Hide places of the default gazetteer, or names of them.",
    discussion: """
      Adding a place of the same id shows it again, and so does undo.

      EXAMPLES
        dateline gazetteer suppress geonames:2971316
        dateline gazetteer suppress geonames:172955 --name "Callinicum"
      """)

  @Argument(help: "Ids, as locate prints them.")
  var ids: [String]

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Hide this name and leave the place; may be repeated.", valueName: "name"))
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
        try OverlayStore().edit(id: id, base: base, action: "suppress") { place in
          for name in names { try place.removeName(name) }
        }
        try StandardStreams.print(
          "suppressed \(names.count) of the names of \(id)  \(opened.name(of: reference))\n")
        continue
      }
      try OverlayStore().suppress(id: id)
      try StandardStreams.print("suppressed \(id)  \(opened.name(of: reference))\n")
    }
  }
}
