import ArgumentParser
import Dateline
import Gazetteer
import Synchronization

/// `dateline gazetteer build`: compiles the text of the gazetteer, or a dump of GeoNames.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile the gazetteer's text, or a GeoNames dump into a new gazetteer.",
    discussion: """
      Without --from-geonames, compiles the gazetteer's text again. Other commands
      compile it automatically when necessary.

      With --from-geonames, compiles the unpacked files of a GeoNames dump
      (allCountries.txt or the file of a country, and alternateNamesV2.txt) into the
      folder given by --gazetteer. Select the result with --gazetteer in other
      commands. With --layer, the result extends the default gazetteer; add it with
      --overlay in other commands.

      EXAMPLES
        dateline gazetteer build
        dateline gazetteer build --from-geonames allCountries.txt \\
          --from-geonames alternateNamesV2.txt --gazetteer world
        dateline locate "Deir ez-Zor" --gazetteer world
        dateline gazetteer build --from-geonames SY.txt --layer --gazetteer syria
        dateline annotate article.txt --overlay syria
      """)

  @Option(
    help: ArgumentHelp(
      "File of a GeoNames dump, or folder with such files; repeatable.", valueName: "path"))
  var fromGeonames: [String] = []

  @Flag(help: "Compile the dump as a layer over the default gazetteer.")
  var layer = false

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    if fromGeonames.isEmpty {
      if layer { throw ValidationError("--layer needs --from-geonames") }
    } else if gazetteer.gazetteer == nil {
      throw ValidationError(
        "--from-geonames needs a folder to compile into; add --gazetteer FOLDER")
    }
  }

  func run() throws {
    guard let folder = gazetteer.gazetteer, !fromGeonames.isEmpty else {
      let opened = try gazetteer.open(rebuild: true)
      try StandardStreams.print(
        "\(opened.gazetteer.placeCount) places, \(opened.gazetteer.hash)\n")
      if opened.hasErrors { throw ExitCode.inputHasErrors }
      return
    }
    let dump = try GeoNamesDump(paths: fromGeonames)
    let base =
      layer
      ? try GazetteerSetup(
        text: GazetteerArguments.defaultText, folders: Environment.folders
      ).open() : nil
    let bar = ProgressBar("dateline: compiling")
    let reportedCount = Atomic(0)
    let outcome = try CompiledLayer(path: folder).build(from: dump, over: base) { share in
      bar.show(share)
    } refused: { error in
      // A dump of millions of rows may contain thousands with the same error.
      if reportedCount.add(1, ordering: .relaxed).newValue <= 20 {
        StandardStreams.report("\(error)")
      }
    }
    bar.clear()
    if outcome.refused > 20 {
      StandardStreams.report("\(outcome.refused - 20) more rows were skipped")
    }
    try StandardStreams.print("\(outcome.places) places, \(outcome.hash)\n")
    if outcome.refused > 0 { throw ExitCode.inputHasErrors }
  }
}
