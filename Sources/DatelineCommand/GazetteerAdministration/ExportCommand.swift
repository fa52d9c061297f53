import ArgumentParser
import Dateline
import Foundation
import Gazetteer

/// `dateline gazetteer export`: places of the gazetteer in a format that others read.
struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, lpTSV = "lp-tsv", lpf, geojson, gpkg
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write your places, the whole gazetteer or a part of it, in other formats.",
    discussion: """
      Without --all and without a selection it writes your own places; as tsv, the
      default, that is a table which imports to the same state, hidden places too.
      --country, --feature-class, --box and --name select from all places in force:
      the gazetteer, layers and overlays, a replaced place once, hidden ones not at
      all. Places are sorted by id.

      FORMATS (by --format, or by the ending of the file)
        tsv      .tsv            Dateline's place table: everything
        lp-tsv   .lp.tsv         Linked Places as a table (World Historical
                                 Gazetteer): no divisions, population, elevation
        lpf      .json, .jsonld  Linked Places; our id is in dateline:id
        geojson  .geojson        GeoJSON (RFC 7946), a place a line
        gpkg     .gpkg           GeoPackage for QGIS and GDAL, tables places and
                                 names; needs -o

      EXAMPLES
        dateline gazetteer export > mine.tsv
        dateline gazetteer export --all -o world.gpkg
        dateline gazetteer export --country SY --country IQ --feature-class P \\
          -o towns.geojson
        dateline gazetteer export --box 177,-20,-178,-12 --format lpf
        dateline gazetteer export --name "deir*zor" --format lp-tsv
      """)

  @Option(help: "Format of the output (default: by the ending of the file, else tsv).")
  var format: Format?

  @Option(name: [.customShort("o"), .long], help: "Write to this file instead of standard output.")
  var output: String?

  @Flag(help: "Replace the file where it exists.")
  var force = false

  @Flag(help: "All places in force.")
  var all = false

  @Flag(help: "Only places of your own.")
  var overlayOnly = false

  @Option(help: "Only places of this country, an ISO 3166-1 code such as SY; may be repeated.")
  var country: [String] = []

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "Only places of this GeoNames class, such as P or H; may be repeated.", valueName: "letter"))
  var featureClass: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only places in this box in degrees; west may be greater than east.",
      valueName: "west,south,east,north"))
  var box: String?

  @Option(
    help: ArgumentHelp(
      "Only places one of whose names fits; * is any text, ? one character.",
      valueName: "pattern"))
  var name: String?

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    let selection = try selection()
    _ = try chosenFormat()
    if all, overlayOnly || !selection.isEverything {
      throw ValidationError("--all is every place; it goes with no selection")
    }
    let isOwn = overlayOnly || !all && selection.isEverything
    if isOwn, gazetteer.gazetteer != nil || !gazetteer.overlay.isEmpty {
      throw ValidationError(
        "--gazetteer and --overlay are not read for your own places; "
          + "give --all or a selection without --overlay-only")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let selection = try selection()
    let format = try chosenFormat()
    let isOwn = overlayOnly || !all && selection.isEverything
    let opened = isOwn ? nil : try gazetteer.open()
    let sink = try OutputSink(path: output, replaces: force)
    do {
      if isOwn, format == .tsv, selection.isEverything {
        try writeTable(to: sink)
      } else {
        try write(format, to: sink) { add in
          guard let opened else {
            for place in selection.places(of: try OverlayStore().contents().places) {
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
    if opened?.hasErrors == true { throw Status.inputHasErrors }
  }

  /// The overlay as the table that imports to the same state.
  private func writeTable(to sink: OutputSink) throws {
    var lines = ""
    try OverlayStore().exportTable { line in
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
    let named = format.flatMap { ExportFormat(rawValue: $0.rawValue) }
    let format =
      try named
      ?? output.map { path in
        guard let format = ExportFormat(path: path) else {
          throw ValidationError("\(path): no format has this ending; give --format")
        }
        return format
      }
    if format == .gpkg, output == nil {
      throw ValidationError("gpkg is a database; -o must name the file")
    }
    return format ?? .tsv
  }

  private func selection() throws -> PlaceSelection {
    PlaceSelection(
      countries: Set(try country.map(OptionValues.country)),
      featureClasses: Set(try featureClass.map(OptionValues.featureClass(ofAnyCase:))),
      box: try box.map(OptionValues.box), name: try name.map(OptionValues.pattern))
  }

  /// `SOURCE_DATE_EPOCH` (<https://reproducible-builds.org/specs/source-date-epoch>), or a fixed
  /// moment: the same gazetteer gives the same bytes.
  private static var lastChange: String {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"],
      let seconds = Int(text), 0...253_402_300_799 ~= seconds
    else { return GeoPackageWriter.unknownChange }
    return Date(timeIntervalSince1970: Double(seconds))
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
