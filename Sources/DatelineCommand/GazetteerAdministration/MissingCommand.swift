import ArgumentParser
import Dateline

/// `dateline gazetteer missing`: the names that annotation could not find.
struct MissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the names that annotations left unresolved, to be completed and imported.",
    discussion: """
      Reads what annotate wrote, GeoJSON or NDJSON, and prints a place table: the
      names that stand in most documents first, with the country and the place near
      which they are named. Fill in latitude and longitude and import the table;
      rows without coordinates are then told and left out.

      EXAMPLES
        dateline annotate reports.jsonl --format ndjson > reports.ndjson
        dateline gazetteer missing reports.ndjson --min-mentions 3 > work.tsv
        dateline gazetteer import work.tsv
      """)

  @Argument(help: "Annotations; - or nothing reads standard input.")
  var reports: [String] = []

  @Option(help: "Leave out names that stand less often.")
  var minMentions = 1

  @Option(help: "Leave out mentions of which annotation is less sure, 0 to 1.")
  var minConfidence = 0.0

  @Option(help: "How many names at most.")
  var limit: Int?

  func validate() throws {
    guard 0...1 ~= minConfidence else {
      throw ValidationError("--min-confidence must be 0 to 1, found \(minConfidence)")
    }
    if let limit, limit < 1 {
      throw ValidationError("--limit must be at least 1, found \(limit)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var missing = MissingNames(leastConfidence: minConfidence)
    var refused = 0
    missing.read(reports.isEmpty ? ["-"] : reports) { error in
      refused += 1
      StandardStreams.tell("\(error)")
    }
    if missing.documents == 0, refused > 0 { throw ExitCode.failure }
    let names = missing.ranked(leastMentions: minMentions)
    let shown = Array(names.prefix(limit ?? names.count))
    try StandardStreams.print(shown.table())
    StandardStreams.tell(
      "\(names.count) name\(names.count == 1 ? "" : "s") unresolved in \(missing.documents) "
        + "document\(missing.documents == 1 ? "" : "s")"
        + (shown.count < names.count ? ", the first \(shown.count) shown" : ""))
    if refused > 0 { throw Status.inputHasErrors }
  }
}
