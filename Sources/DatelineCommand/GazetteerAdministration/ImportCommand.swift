import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer import`: a file of places.
struct ImportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, geonames, whosonfirst, lpf, geojson
    case lpTSV = "lp-tsv"
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the places of a file, all in one transaction.",
    discussion: """
      Reads
        table        Dateline's own table: the first line names the columns name,
                     latitude and longitude, and where known id, feature_class,
                     feature_code, country, admin1, admin2, population, elevation,
                     bbox, source and names, as in “Tall Fu|تل فو;lang=ar”
        csv          columns that are guessed by their titles or given by --map
        geonames     allCountries.txt or the file of a country; in a folder, or
                     named beside it, alternateNamesV2.txt, admin1CodesASCII.txt,
                     admin2Codes.txt and hierarchy.txt, too (places keep no
                     parents: the hierarchy is only searched for cycles)
        whosonfirst  rows of Who's On First
        lpf, lp-tsv  Linked Places as JSON and as a table (World Historical
                     Gazetteer, Pleiades)
        geojson      properties as QGIS and OpenStreetMap's tools write them; of
                     lines and polygons a point on them and their bbox are taken
      plain, as .gz or in a .zip, in UTF-8 or UTF-16.

      Places that are there already, by id, by a linked id, or by name and class
      within 5 km, are merged. Rows that cannot be used are reported with line,
      value and reason, and the rest goes in. An archive is unpacked before
      anything is read, so that a damaged one changes nothing.

      EXAMPLES
        dateline gazetteer import villages.tsv
        dateline gazetteer import sites.csv --map name=Site --map latitude=North \\
          --map longitude=East --dry-run
        dateline gazetteer import SY.zip alternateNamesV2.zip
        dateline gazetteer import dump/
        dateline gazetteer import places.geojson whg.json --dry-run
      """)

  @Argument(help: "Files to read, or the folder of a dump of GeoNames.")
  var files: [String]

  @Option(help: "How the files are written (default: guessed by their beginning).")
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
    let set = try ImportSet(paths: files)
    let findings = ImportFindings()
    let companions = try set.companions(findings: findings)
    var hasErrors = tell(findings)
    for input in set.places {
      let format = from.flatMap { ImportFormat(rawValue: $0.rawValue) }
      var importer = try PlaceImporter(
        input, format: format, mapping: mapping, companions: companions)
      let opened = importer.needsGazetteer ? try gazetteer.open().gazetteer : nil
      let bar = ProgressBar("dateline: importing \(input.name)")
      let report = try importer.run(
        into: OverlayStore(), over: opened, isDryRun: dryRun, progress: bar.show
      ) { error in
        bar.clear()
        StandardStreams.tell("\(error)")
      }
      bar.clear()
      let isNoticed = tell(importer.findings)
      hasErrors = hasErrors || isNoticed || report.refused > 0
      try StandardStreams.print(
        "\(input.name): \(report)\(dryRun ? "; nothing was changed" : "")\n")
    }
    if hasErrors { throw Status.inputHasErrors }
  }

  /// - Returns: Whether there was anything.
  private func tell(_ findings: ImportFindings) -> Bool {
    for finding in findings.all { StandardStreams.tell("\(finding)") }
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
