import ArgumentParser
import Dateline
import Foundation
import Gazetteer

/// `dateline gazetteer export`: writes places of the gazetteer in a format that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export your own places, or all or part of the gazetteer.",
    discussion: """
      Without --all or a selection, exports your own places. As tsv, the default,
      this table also contains the places you have hidden, so importing it restores
      the same state. --country, --feature-class, --box and --name select from the
      gazetteer with its layers and overlays; places that were replaced or hidden are
      excluded. Places are sorted by id.

      FORMATS (selected by --format or by the extension of the file)
        tsv      .tsv            Dateline's place table, with all columns
        lp-tsv   .lp.tsv         Linked Places as a table (World Historical
                                 Gazetteer), without divisions, population, elevation
        lpf      .json, .jsonld  Linked Places; the id is in dateline:id
        geojson  .geojson        GeoJSON (RFC 7946), one place per line
        gpkg     .gpkg           GeoPackage for QGIS and GDAL with the tables places
                                 and names; needs -o

      EXAMPLES
        dateline gazetteer export > mine.tsv
        dateline gazetteer export --all -o world.gpkg
        dateline gazetteer export --country SY --country IQ --feature-class P \\
          -o towns.geojson
        dateline gazetteer export --box 177,-20,-178,-12 --format lpf
        dateline gazetteer export --name "deir*zor" --format lp-tsv
      """)

  @Option(help: "Output format (default: by the extension of the file, otherwise tsv).")
  var format: ExportFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, not standard output. Keeps an existing file.")
  var output: String?

  @Flag(help: "Replace an existing file.")
  var force = false

  @Flag(help: "Export all places.")
  var all = false

  @Flag(help: "Export only your own places.")
  var overlayOnly = false

  @Option(help: "Export only places in this country, an ISO 3166-1 code such as SY; repeatable.")
  var country: [String] = []

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "Export only places of this GeoNames class, such as P or H; repeatable.", valueName: "letter")
  )
  var featureClass: [String] = []

  @Option(
    help: ArgumentHelp(
      "Export only places in this box in degrees; across the antimeridian, west is greater than east.",
      valueName: "west,south,east,north"))
  var box: String?

  @Option(
    help: ArgumentHelp(
      "Export only places with a name that matches; * matches any text, ? one character.",
      valueName: "pattern"))
  var name: String?

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    let selection = try selection()
    _ = try chosenFormat()
    if all, overlayOnly || !selection.isEverything {
      throw ValidationError("--all exports every place and cannot be combined with a selection")
    }
    let isOverlayOnly = overlayOnly || !all && selection.isEverything
    if isOverlayOnly, gazetteer.gazetteer != nil || !gazetteer.overlay.isEmpty {
      throw ValidationError(
        "--gazetteer and --overlay do not apply to your own places; "
          + "add --all or a selection, and omit --overlay-only")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let selection = try selection()
    let format = try chosenFormat()
    let isOverlayOnly = overlayOnly || !all && selection.isEverything
    let opened = isOverlayOnly ? nil : try gazetteer.open()
    let sink = try OutputSink(path: output, replaces: force)
    do {
      if isOverlayOnly, format == .tsv, selection.isEverything {
        try writeTable(to: sink)
      } else {
        try write(format, to: sink) { add in
          guard let opened else {
            for place in selection.places(of: try Environment.overlay.contents().places) {
              try add(place)
            }
            return
          }
          let bar = ProgressBar("dateline: exporting")
          defer { bar.clear() }
          try opened.gazetteer.forEachPlace(in: selection, progress: bar.show, add)
        }
      }
    } catch {
      sink.discard()
      throw error
    }
    try sink.finish()
    if opened?.hasErrors == true { throw ExitCode.inputHasErrors }
  }

  /// Writes the overlay as a table whose import restores the same state.
  private func writeTable(to sink: OutputSink) throws {
    var lines = ""
    try Environment.overlay.exportTable { line in
      lines += line
      guard lines.utf8.count > 1 << 16 else { return }
      try sink.write(Array(lines.utf8))
      lines = ""
    }
    try sink.write(Array(lines.utf8))
  }

  private func write(
    _ format: ExportFormat, to sink: OutputSink,
    _ places: ((Place) throws -> Void) throws -> Void
  ) throws {
    guard format.isText else {
      guard let path = sink.temporaryPath else {
        throw CommandFailure("\(output ?? "-"): cannot be written: gpkg needs a regular file")
      }
      let package = try PlacePackage(creating: path, lastChange: ExportCommand.lastChange)
      try places { try package.add($0) }
      return try package.finish()
    }
    var export = PlaceTextExport(format) { try sink.write($0) }
    try places { try export.add($0) }
    try export.finish()
  }

  private func chosenFormat() throws -> ExportFormat {
    let format =
      try self.format
      ?? output.map { path in
        guard let format = ExportFormat(path: path) else {
          throw ValidationError("\(path): no format has this extension; add --format")
        }
        return format
      }
    if format == .gpkg, output == nil {
      throw ValidationError(
        "--format gpkg needs a file, because it is a database; add -o FILE.gpkg")
    }
    return format ?? .tsv
  }

  private func selection() throws -> PlaceSelection {
    PlaceSelection(
      countries: Set(try country.map(OptionValues.country)),
      featureClasses: Set(try featureClass.map(OptionValues.featureClass(ofAnyCase:))),
      box: try box.map(OptionValues.box), name: try name.map(OptionValues.pattern))
  }

  /// The time from `SOURCE_DATE_EPOCH` (<https://reproducible-builds.org/specs/source-date-epoch>), or a
  /// fixed time, so that the same gazetteer gives the same bytes.
  private static var lastChange: String {
    guard let text = Environment.variable("SOURCE_DATE_EPOCH"),
      let seconds = Int(text), 0...253_402_300_799 ~= seconds
    else { return GeoPackageWriter.unknownChange }
    return Date(timeIntervalSince1970: Double(seconds))
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
