import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer import`: a file of places.
struct ImportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, geonames, whosonfirst
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the places of a file, all in one transaction.",
    discussion: """
      Reads Dateline's own tables (the first line names the columns: name,
      latitude and longitude, and where known id, feature_class, feature_code,
      country, admin1, admin2, population, elevation, bbox, source and names, as
      in “Tall Fu|تل فو;lang=ar”), CSV whose columns are guessed by their titles
      or given by --map, GeoNames dumps, and rows of Who's On First.

      Places that are there already, by id, by a linked id, or by name and class
      within 5 km, are merged. Rows that cannot be used are reported with line,
      value and reason, and the rest goes in.

      EXAMPLES
        dateline gazetteer import villages.tsv
        dateline gazetteer import sites.csv --map name=Site --map latitude=North \\
          --map longitude=East --dry-run
      """)

  @Argument(help: "Files to read.")
  var files: [String]

  @Option(help: "How the files are written (default: guessed by the first line).")
  var from: Format?

  @Option(
    help: ArgumentHelp(
      "A column of a place table and its title in the file; may be repeated.",
      valueName: "column=title"))
  var map: [String] = []

  @Flag(help: "Change nothing, and report what would be.")
  var dryRun = false

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let mapping = try columns()
    var hasErrors = false
    for file in files {
      let format = from.flatMap { ImportFormat(rawValue: $0.rawValue) }
      var importer = try PlaceImporter(path: file, format: format, mapping: mapping)
      let opened = importer.needsGazetteer ? try gazetteer.open().gazetteer : nil
      let bar = ProgressBar("dateline: importing \(file)")
      let report = try importer.run(
        into: OverlayStore(), over: opened, isDryRun: dryRun, progress: bar.show
      ) { error in
        bar.clear()
        StandardStreams.tell("\(error)")
      }
      bar.clear()
      hasErrors = hasErrors || report.refused > 0
      try StandardStreams.print("\(file): \(report)\(dryRun ? "; nothing was changed" : "")\n")
    }
    if hasErrors { throw Status.inputHasErrors }
  }

  private func columns() throws -> [String: String] {
    var mapping: [String: String] = [:]
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ValidationError("--map must be column=title, found “\(pair)”")
      }
      mapping[String(parts[0])] = String(parts[1])
    }
    return mapping
  }
}
