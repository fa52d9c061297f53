import ArgumentParser
import Dateline

/// `dateline gazetteer missing`: lists the names that annotation could not resolve.
struct MissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List unresolved names as a table to complete and import.",
    discussion: """
      Reads GeoJSON or NDJSON written by annotate and prints a place table of the
      unresolved names, those that occur in most documents first, with the country
      and place they are mentioned near. Fill in latitude and longitude and import
      the table; rows without coordinates are reported and skipped.

      EXAMPLES
        dateline annotate reports.jsonl --format ndjson > reports.ndjson
        dateline gazetteer missing reports.ndjson --min-mentions 3 > work.tsv
        dateline gazetteer import work.tsv
      """)

  @Argument(help: "Files of annotations. Without any, or with -, reads standard input.")
  var reports: [String] = []

  @Option(help: "Exclude names with fewer mentions.")
  var minMentions = 1

  @Option(help: "Exclude mentions with lower confidence, 0 to 1.")
  var minConfidence = 0.0

  @Option(help: "Maximum number of names to list.")
  var limit: Int?

  func validate() throws {
    try OptionValues.check(minConfidence, in: 0...1, option: "--min-confidence")
    if let limit, limit < 1 {
      throw ValidationError("--limit must be at least 1, found \(limit)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var missing = MissingNames(leastConfidence: minConfidence)
    var errorCount = 0
    missing.read(reports.isEmpty ? ["-"] : reports) { error in
      errorCount += 1
      StandardStreams.report("\(error)")
    }
    if missing.documents == 0, errorCount > 0 { throw ExitCode.failure }
    let names = missing.ranked(minimumMentions: minMentions)
    let shown = Array(names.prefix(limit ?? names.count))
    try StandardStreams.print(shown.table())
    StandardStreams.report(
      "\(names.count) unresolved name\(names.count == 1 ? "" : "s") in \(missing.documents) "
        + "document\(missing.documents == 1 ? "" : "s")"
        + (shown.count < names.count ? "; listed the first \(shown.count)" : ""))
    if errorCount > 0 { throw ExitCode.inputHasErrors }
  }
}
