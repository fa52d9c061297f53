import ArgumentParser
import Dateline
import Foundation
import Gazetteer

/// The options that say which gazetteer a command uses.
struct GazetteerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Places to lay over the gazetteer for this run, a tab-separated table or a compiled layer; may be "
        + "repeated.",
      valueName: "file"))
  var overlay: [String] = []

  @Option(
    help: ArgumentHelp(
      "Folder of another gazetteer, its text or compiled (default: the one that comes with dateline).",
      valueName: "folder"))
  var gazetteer: String?

  /// The folder that the environment variable `DATELINE_GAZETTEER` names; nil where it names none.
  static var named: String? {
    ProcessInfo.processInfo.environment["DATELINE_GAZETTEER"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What the options name.
  var setup: GazetteerSetup {
    var setup = GazetteerSetup()
    if let gazetteer = gazetteer ?? Self.named { setup.text = GazetteerFolder(path: gazetteer) }
    setup.overlayFiles = overlay
    return setup
  }

  /// Opens the gazetteer and tells the person what that takes.
  ///
  /// - Parameters:
  ///   - rebuild: Compile even if a compiled form is there.
  ///   - isQuiet: Tell of errors only.
  /// - Returns: The gazetteer, and whether rows of overlay files were left out.
  /// - Throws: `GazetteerError`.
  func open(
    rebuild: Bool = false, isQuiet: Bool = false
  ) throws -> (gazetteer: LayeredGazetteer, hasErrors: Bool) {
    let bar = ProgressBar("dateline: compiling the gazetteer, once")
    let ownBar = ProgressBar("dateline: compiling your places")
    var hasErrors = false
    let gazetteer = try setup.open(rebuild: rebuild) { event in
      if isQuiet { return }
      switch event {
      case .progress(let share): bar.show(share)
      case .compiled(let places, let seconds):
        bar.clear()
        let tenths = (seconds * 10).rounded() / 10
        StandardStreams.tell("compiled the gazetteer: \(places) places in \(tenths) s")
      case .cacheUnwritable(_, let reason, let instead):
        StandardStreams.tell("\(reason); using \(instead) instead")
      case .damaged(_, let reason):
        StandardStreams.tell("\(reason); compiling again")
      case .overlay(.progress(let share)): ownBar.show(share)
      case .overlay(.compiled(let places, let seconds)):
        ownBar.clear()
        let tenths = (seconds * 10).rounded() / 10
        StandardStreams.tell("compiled your \(places) places in \(tenths) s")
      }
    } refused: { error in
      hasErrors = true
      StandardStreams.tell("\(error)")
    }
    return (gazetteer, hasErrors)
  }
}

/// The exit statuses of the design.
enum Status {
  /// The input holds errors and the rest was done.
  static let inputHasErrors = ExitCode(2)
}
