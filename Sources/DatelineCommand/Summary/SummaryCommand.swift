import ArgumentParser
import Dateline

/// `dateline summary`: what a corpus of annotations speaks of.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Sum up the annotations of a corpus: places, countries, heat, pairs.",
    discussion: """
      Reads what annotate wrote, NDJSON or GeoJSON, also as gzip, and prints which
      places and countries most documents name, where on Earth mentions gather,
      which places are named together, and which names were not found. Memory grows
      with the number of different places and not with that of documents.

      Heat counts in cells of about equal area; countries, first-order divisions,
      seas and regions are left out of it. A place and what it lies in are no
      pair; "jaccard" is documents with both to those with either, "bits" how much
      more often the two meet than by chance (PMI).

      EXAMPLES
        dateline summary places.ndjson
        dateline summary places.ndjson --table pairs --limit 50
        dateline summary 2016.ndjson 2017.ndjson.gz --format json
        dateline summary places.ndjson --format csv --table countries
        dateline summary places.ndjson --format geojson -o heat.geojson
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, geojson }

  @Argument(help: "Annotations; - or none reads standard input.", completion: .file())
  var reports: [String] = []

  @Option(help: "How to print the summary; geojson gives places as points with counts.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Only this list: \(SummaryReport.Table.allCases.map(\.rawValue).joined(separator: ", ")). csv "
        + "prints places without it; heat as geojson gives cells.",
      valueName: "list"),
    completion: .list(SummaryReport.Table.allCases.map(\.rawValue)))
  var table: String?

  @Option(help: "How long each list is (default: 20 as text, else all).")
  var limit: Int?

  @Option(help: ArgumentHelp("Height of the cells of heat, 0.05 to 30.", valueName: "degrees"))
  var cell = 1.0

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file instead of standard output; one that is there is kept.")
  var output: String?

  @Flag(help: "Replace the file that is there already.")
  var force = false

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit must be at least 1, found \(limit)")
    }
    guard 0.05...30 ~= cell else {
      throw ValidationError("--cell must be 0.05 to 30 degrees, found \(cell)")
    }
    let list = try list()
    if format == .json, list != nil {
      throw ValidationError("--format json holds all lists; leave out --table")
    }
    if format == .geojson, let list, list != .places, list != .heat {
      throw ValidationError(
        "--format geojson has the lists places and heat, found \(list.rawValue)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let list = try list()
    let sink = try OutputSink(path: output == "-" ? nil : output, replaces: force)
    var summary = CorpusSummary(cellDegrees: cell)
    var refused = 0
    summary.read(reports.isEmpty ? ["-"] : reports) { error in
      refused += 1
      StandardStreams.tell("\(error)")
    }
    if summary.documents == 0, refused > 0 {
      sink.discard()
      throw ExitCode.failure
    }
    let report = summary.report(limit: limit ?? (format == .text ? 20 : nil))
    switch format {
    case .text:
      let text = report.text(
        columns: output == nil ? Terminal.output.columns : 80,
        tables: list.map { [$0] } ?? SummaryReport.Table.allCases)
      try sink.write(Array(text.utf8))
    case .json: try sink.write(report.json())
    case .csv: try sink.write(Array(report.csv(list ?? .places).utf8))
    case .geojson: try sink.write(report.geoJSON(cellsOnly: list == .heat))
    }
    try sink.finish()
    if refused > 0 { throw Status.inputHasErrors }
  }

  private func list() throws -> SummaryReport.Table? {
    guard let table else { return nil }
    guard let list = SummaryReport.Table(rawValue: table) else {
      throw ValidationError(
        "--table must be one of "
          + SummaryReport.Table.allCases.map(\.rawValue).joined(separator: ", ")
          + ", found “\(table)”")
    }
    return list
  }
}
