import ArgumentParser
import Dateline
import Gazetteer

/// The options that select the gazetteer.
struct GazetteerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Add the places in this tab-separated table or compiled layer to the gazetteer for this run; "
        + "repeatable.",
      valueName: "file"))
  var overlay: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use the gazetteer in this folder, as text or compiled (default: DATELINE_GAZETTEER, or the "
        + "included gazetteer).",
      valueName: "folder"))
  var gazetteer: String?

  /// The gazetteer to use without `--gazetteer`: the folder in the environment variable `DATELINE_GAZETTEER`, or
  /// the included one.
  static var defaultText: GazetteerFolder {
    Environment.variable("DATELINE_GAZETTEER").map { GazetteerFolder(path: $0) }
      ?? GazetteerSetup(folders: Environment.folders).text
  }

  /// The gazetteer, cache and overlays that the options select.
  var setup: GazetteerSetup {
    var setup = GazetteerSetup(folders: Environment.folders)
    setup.text = gazetteer.map { GazetteerFolder(path: $0) } ?? Self.defaultText
    setup.overlayFiles = overlay
    return setup
  }

  /// Opens the gazetteer and reports its progress.
  ///
  /// - Parameters:
  ///   - rebuild: Whether to compile even if a compiled form exists.
  ///   - isQuiet: Whether to report errors only.
  /// - Returns: The gazetteer, and whether any rows of overlay files were skipped.
  /// - Throws: `GazetteerError`.
  func open(
    rebuild: Bool = false, isQuiet: Bool = false
  ) throws -> (gazetteer: LayeredGazetteer, hasErrors: Bool) {
    let bar = ProgressBar("dateline: compiling the gazetteer (first run only)")
    let overlayBar = ProgressBar("dateline: compiling your places")
    var hasErrors = false
    let gazetteer = try setup.open(rebuild: rebuild) { event in
      if isQuiet { return }
      switch event {
      case .progress(let share): bar.show(share)
      case .compiled(let places, let seconds):
        bar.clear()
        let tenths = (seconds * 10).rounded() / 10
        StandardStreams.report("compiled the gazetteer: \(places) places in \(tenths) s")
      case .cacheUnwritable(_, let reason, let instead):
        StandardStreams.report("\(reason); using \(instead) instead")
      case .damaged(_, let reason):
        StandardStreams.report("\(reason); compiling again")
      case .overlay(.progress(let share)): overlayBar.show(share)
      case .overlay(.compiled(let places, let seconds)):
        overlayBar.clear()
        let tenths = (seconds * 10).rounded() / 10
        StandardStreams.report("compiled your \(places) places in \(tenths) s")
      }
    } refused: { error in
      hasErrors = true
      StandardStreams.report("\(error)")
    }
    return (gazetteer, hasErrors)
  }
}

/// The option that selects the tagger.
struct TaggerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this tagger, made by dateline-train tagger, for texts in every language.",
      valueName: "file"))
  var tagger: String?

  /// A geoparser with the selected tagger, or the standard one without the option.
  func geoparser(
    _ gazetteer: LayeredGazetteer, options: AnnotationOptions = AnnotationOptions()
  ) throws -> Geoparser {
    guard let tagger else { return Geoparser(gazetteer: gazetteer, options: options) }
    let bytes = try TextInput.bytes(at: tagger)
    do {
      return try Geoparser(gazetteer: gazetteer, options: options, taggerFile: bytes)
    } catch {
      throw CommandFailure("\(tagger) \(error)")
    }
  }
}
