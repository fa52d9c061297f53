import ArgumentParser
import Dateline

/// `dateline summary`: summarises the places in a corpus of annotations.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Summarise the places in a corpus of annotations.",
    discussion: """
      Reads NDJSON or GeoJSON written by annotate, plain or compressed with gzip.
      Prints the places and countries named in most documents, where on Earth
      mentions concentrate (heat), which places are named together (pairs), and which
      names are unresolved. Memory use depends on the number of different places,
      not on the number of documents.

      Heat counts mentions in cells of about equal area, without countries,
      first-order divisions, seas and regions. Pairs exclude a place together with
      one that contains it; "jaccard" is the share of documents naming both among
      those naming either, and "bits" how much more often the two occur together than
      by chance (PMI).

      EXAMPLES
        dateline summary places.ndjson
        dateline summary places.ndjson --table pairs --limit 50
        dateline summary 2016.ndjson 2017.ndjson.gz --format json
        dateline summary places.ndjson --format csv --table countries
        dateline summary places.ndjson --format geojson -o heat.geojson
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, geojson }

  private static let tableNames =
    SummaryReport.Table.allCases.map(\.rawValue).joined(separator: ", ")

  @Argument(
    help: "Files of annotations. Without any, or with -, reads standard input.", completion: .file()
  )
  var reports: [String] = []

  @Option(help: "Output format; geojson writes places as points with counts.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Print only this list: \(tableNames). The default for csv is places. "
        + "With geojson, heat writes its cells.",
      valueName: "list"),
    completion: .list(SummaryReport.Table.allCases.map(\.rawValue)))
  var table: String?

  @Option(help: "Maximum length of each list (default: 20 for text, otherwise all).")
  var limit: Int?

  @Option(
    help: ArgumentHelp("Height of the heat cells in degrees, 0.05 to 30.", valueName: "degrees"))
  var cell = 1.0

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, not standard output. Keeps an existing file.")
  var output: String?

  @Flag(help: "Replace an existing file.")
  var force = false

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit must be at least 1, found \(limit)")
    }
    try OptionValues.check(cell, in: 0.05...30, option: "--cell")
    let list = try list()
    if format == .json, list != nil {
      throw ValidationError("--format json always contains all lists; omit --table")
    }
    if format == .geojson, let list, list != .places, list != .heat {
      throw ValidationError(
        "--format geojson supports the lists places and heat, found \(list.rawValue)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let list = try list()
    let sink = try OutputSink(path: output == "-" ? nil : output, replaces: force)
    var summary = CorpusSummary(cellDegrees: cell)
    var errorCount = 0
    summary.read(reports.isEmpty ? ["-"] : reports) { error in
      errorCount += 1
      StandardStreams.report("\(error)")
    }
    if summary.documents == 0, errorCount > 0 {
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
    if errorCount > 0 { throw ExitCode.inputHasErrors }
  }

  private func list() throws -> SummaryReport.Table? {
    guard let table else { return nil }
    guard let list = SummaryReport.Table(rawValue: table) else {
      throw ValidationError(
        "--table must be one of \(Self.tableNames), found “\(table)”")
    }
    return list
  }
}
