import ArgumentParser
import Dateline
import Gazetteer
import Synchronization

/// `dateline gazetteer build`: compile the text now, or a dump of GeoNames.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile the gazetteer's text now, or a dump of GeoNames into a folder.",
    discussion: """
      Without --from-geonames the text is compiled even if it is compiled already;
      other commands compile it by themselves where they have to.

      With --from-geonames the dump's files (allCountries.txt or a country's file, and
      alternateNamesV2.txt, unpacked) are compiled into the folder that --gazetteer
      names: a gazetteer of its own, for --gazetteer of other commands. With --layer it
      is one that lies over the default gazetteer, for --overlay of other commands.

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
      "A file of a GeoNames dump, or a folder with them; may be repeated.", valueName: "path"))
  var fromGeonames: [String] = []

  @Flag(help: "Compile the dump as a layer over the default gazetteer.")
  var layer = false

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    if fromGeonames.isEmpty {
      if layer { throw ValidationError("--layer needs --from-geonames") }
    } else if gazetteer.gazetteer == nil {
      throw ValidationError("--from-geonames needs --gazetteer, the folder to compile into")
    }
  }

  func run() throws {
    guard let folder = gazetteer.gazetteer, !fromGeonames.isEmpty else {
      let opened = try gazetteer.open(rebuild: true)
      try StandardStreams.print(
        "\(opened.gazetteer.placeCount) places, \(opened.gazetteer.hash)\n")
      if opened.hasErrors { throw Status.inputHasErrors }
      return
    }
    let dump = try GeoNamesDump(paths: fromGeonames)
    let base =
      layer
      ? try GazetteerSetup(
        text: GazetteerArguments.named.map { GazetteerFolder(path: $0) } ?? GazetteerSetup().text
      ).open() : nil
    let bar = ProgressBar("dateline: compiling")
    let told = Atomic(0)
    let outcome = try CompiledLayer(path: folder).build(from: dump, over: base) { share in
      bar.show(share)
    } refused: { error in
      // A dump of millions of rows may hold thousands that are wrong in the same way.
      if told.add(1, ordering: .relaxed).newValue <= 20 { StandardStreams.tell("\(error)") }
    }
    bar.clear()
    if outcome.refused > 20 {
      StandardStreams.tell("\(outcome.refused - 20) more rows were left out")
    }
    try StandardStreams.print("\(outcome.places) places, \(outcome.hash)\n")
    if outcome.refused > 0 { throw Status.inputHasErrors }
  }
}
