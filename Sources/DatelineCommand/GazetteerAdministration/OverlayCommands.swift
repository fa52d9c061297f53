import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer remove`: a place that was added.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove places that were added.",
    discussion: """
      EXAMPLE
        dateline gazetteer remove user:tell-foo
      """)

  @Argument(help: "Ids, as add, import and locate print them.")
  var ids: [String]

  func run() throws {
    for id in ids {
      let place = try OverlayStore().remove(id: id)
      try StandardStreams.print("removed \(place.id)  \(place.name)\n")
    }
  }
}

/// `dateline gazetteer suppress`: hide a place of the default gazetteer.
struct SuppressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppress",
    abstract: "Hide places of the default gazetteer; adding one of the same id shows it again.",
    discussion: """
      EXAMPLE
        dateline gazetteer suppress geonames:2971316
      """)

  @Argument(help: "Ids, as locate prints them.")
  var ids: [String]

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let opened = try gazetteer.open().gazetteer
    for id in ids {
      guard let reference = try opened.reference(id: id) else {
        throw GazetteerError.unknownName(id, nearest: [])
      }
      try OverlayStore().suppress(id: id)
      try StandardStreams.print("suppressed \(id)  \(opened.name(of: reference))\n")
    }
  }
}
