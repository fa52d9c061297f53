import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer history`: what was changed, when, and by whom.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the changes to your places, the last one first.",
    discussion: """
      A line begins with the number that undo takes, the time (UTC), the user and
      the action. Below a change of one place stand its rows before (-) and after
      (+).

      EXAMPLES
        dateline gazetteer history
        dateline gazetteer history user:tell-foo --limit 3
      """)

  @Argument(help: "Only changes of this place.")
  var id: String?

  @Option(help: "How many changes at most.")
  var limit = 20

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    for change in try OverlayStore().history(limit: limit, id: id) {
      let what = change.count == 1 ? change.id : "\(change.count) places from \(change.id) on"
      try StandardStreams.print(
        "\(change.number)  \(change.time)  \(change.author)  \(change.action)  \(what)\n")
      guard change.count == 1 else { continue }
      if let before = change.before { try StandardStreams.print("  - \(before)\n") }
      if let after = change.after { try StandardStreams.print("  + \(after)\n") }
    }
  }
}

/// `dateline gazetteer undo`: take a change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back a change, an import as a whole.",
    discussion: """
      Taking back is a change, too, and can be taken back.

      EXAMPLES
        dateline gazetteer undo
        dateline gazetteer undo 12
      """)

  @Argument(help: "Number of the change, as history prints it (default: the last one).")
  var number: Int?

  func run() throws {
    let undone = try OverlayStore().undo(number)
    try StandardStreams.print(
      "undid change \(undone.number): \(undone.places) place\(undone.places == 1 ? "" : "s")\n")
  }
}
