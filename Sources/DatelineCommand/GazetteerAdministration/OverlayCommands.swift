import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer import`: a table of places.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the places of a tab-separated table, all in one transaction.",
    discussion: """
      The first line names the columns; name, latitude and longitude must be
      there, and id, feature_class, feature_code, country, admin1, admin2,
      population, elevation, bbox, source and names (“Tall Fu|تل فو;lang=ar”) may
      be. Rows that cannot be used are reported with line, value and reason, and
      the rest goes in.

      EXAMPLE
        dateline gazetteer import villages.tsv
      """)

  @Argument(help: "Tables to read.")
  var files: [String]

  func run() throws {
    let store = OverlayStore()
    var refused = 0
    for file in files {
      let places = try PlaceTableFile.read(path: file) { error in
        refused += 1
        StandardStreams.tell("\(error)")
      }
      let counts = try store.add(places)
      try StandardStreams.print(
        "\(file): \(counts.added) added, \(counts.replaced) replaced, \(refused) refused\n")
    }
    if refused > 0 { throw Status.inputHasErrors }
  }
}

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
