import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer import`: adds the places in files to the user's overlay.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import places from files, each in a single transaction.",
    discussion: """
      Reads these formats, plain, as .gz or in a .zip, in UTF-8 or UTF-16:
        table        Dateline's own table. The first line names the columns: name,
                     latitude, longitude and, optionally, id, feature_class,
                     feature_code, country, admin1, admin2, population, elevation,
                     bbox, source and names, as in “Tall Fu|تل فو;lang=ar”
        csv          any columns, recognised by their titles or given by --map
        geonames     allCountries.txt or the file of a country, with
                     alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt and
                     hierarchy.txt if they are in the same folder or also given (the
                     hierarchy is only checked for cycles)
        whosonfirst  rows of Who's On First
        lpf, lp-tsv  Linked Places as JSON and as a table (World Historical
                     Gazetteer, Pleiades)
        geojson      properties as written by QGIS and OpenStreetMap tools; lines and
                     polygons become a point on them and their bbox

      A place is merged with an existing one that has the same id, a linked id, or
      the same name and class within 5 km. Rows that cannot be used are reported with
      line, value and reason, and all others are imported. Archives are unpacked
      before anything is read, so a damaged archive changes nothing.

      EXAMPLES
        dateline gazetteer import villages.tsv
        dateline gazetteer import sites.csv --map name=Site --map latitude=North \\
          --map longitude=East --dry-run
        dateline gazetteer import SY.zip alternateNamesV2.zip
        dateline gazetteer import dump/
        dateline gazetteer import places.geojson whg.json --dry-run
      """)

  @Argument(help: "Files to import, or the folder of a GeoNames dump.")
  var files: [String]

  @Option(help: "Format of the files (default: detected from their first lines).")
  var from: ImportFormat?

  @Option(
    help: ArgumentHelp(
      "Read a column of the place table from the column with this title; repeatable.",
      valueName: "column=title"))
  var map: [String] = []

  @Flag(help: "Report what would be imported, without changing anything.")
  var dryRun = false

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let mapping = try columns()
    let set = try ImportSet(paths: files, folders: Environment.folders)
    let findings = ImportFindings()
    let companions = try set.companions(findings: findings)
    var hasErrors = report(findings)
    for input in set.places {
      var importer = try PlaceImporter(
        input, format: from, mapping: mapping, companions: companions)
      let opened = importer.needsGazetteer ? try gazetteer.open().gazetteer : nil
      let bar = ProgressBar("dateline: importing \(input.name)")
      let report = try importer.run(
        into: Environment.overlay, over: opened, isDryRun: dryRun, progress: bar.show
      ) { error in
        bar.clear()
        StandardStreams.report("\(error)")
      }
      bar.clear()
      let hasFindings = self.report(importer.findings)
      hasErrors = hasErrors || hasFindings || report.refused > 0
      try StandardStreams.print(
        "\(input.name): \(report)\(dryRun ? "; nothing was changed" : "")\n")
    }
    if hasErrors { throw ExitCode.inputHasErrors }
  }

  /// Reports findings about the files.
  ///
  /// - Returns: Whether there were any.
  private func report(_ findings: ImportFindings) -> Bool {
    for finding in findings.all { StandardStreams.report("\(finding)") }
    return !findings.isEmpty
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
