import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer history`: lists what was changed, when and by whom.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the changes to your places, most recent first.",
    discussion: """
      Each line shows the number of the change, for undo, then its time (UTC), user
      and action. For a change to a single place, the lines below show its row before
      (-) and after (+).

      EXAMPLES
        dateline gazetteer history
        dateline gazetteer history user:tell-foo --limit 3
      """)

  @Argument(help: "List only changes to this place.")
  var id: String?

  @Option(help: "Maximum number of changes to list.")
  var limit = 20

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    for change in try Environment.overlay.history(limit: limit, id: id) {
      let places = change.count == 1 ? change.id : "\(change.count) places starting at \(change.id)"
      try StandardStreams.print(
        "\(change.number)  \(change.time)  \(change.author)  \(change.action)  \(places)\n")
      guard change.count == 1 else { continue }
      if let before = change.before { try StandardStreams.print("  - \(before)\n") }
      if let after = change.after { try StandardStreams.print("  + \(after)\n") }
    }
  }
}

/// `dateline gazetteer undo`: undoes a change.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo a change; an import is undone as a whole.",
    discussion: """
      Undoing is itself a change, so it can be undone.

      EXAMPLES
        dateline gazetteer undo
        dateline gazetteer undo 12
      """)

  @Argument(help: "Number of the change, as printed by history (default: the last change).")
  var number: Int?

  func run() throws {
    let undone = try Environment.overlay.undo(number)
    try StandardStreams.print(
      "undid change \(undone.number): \(undone.places) place\(undone.places == 1 ? "" : "s")\n")
  }
}
