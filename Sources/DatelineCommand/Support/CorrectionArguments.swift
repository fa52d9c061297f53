import ArgumentParser
import Dateline
import Gazetteer

/// The option that names a person's decisions.
struct CorrectionArguments: ParsableArguments {
  @Option(
    name: .customLong("corrections"),
    help: ArgumentHelp(
      "Apply a person's decisions, a tab-separated file as dateline review writes it.",
      valueName: "file"),
    completion: .file())
  var path: String?

  /// What a run that goes on must have in common with the one before; nil without corrections.
  var fingerprint: String? {
    guard let path, path != "-", let bytes = try? TextInput.bytes(at: path) else { return path }
    return "\(path) (SHA-256 \(Corrections.fingerprint(of: bytes).prefix(12)))"
  }

  /// Reads the file and tells what cannot be used of it.
  ///
  /// - Parameters:
  ///   - gazetteer: Where places are looked up.
  ///   - isQuiet: Tell of errors only.
  /// - Returns: The corrections, nil without the option, and whether lines were left out.
  /// - Throws: `InputError` where the file cannot be read.
  func read(
    for gazetteer: LayeredGazetteer, isQuiet: Bool
  ) throws -> (corrections: Corrections?, hasErrors: Bool) {
    guard let path else { return (nil, false) }
    var hasErrors = false
    let corrections = Corrections(
      try TextInput.bytes(at: path), path: path == "-" ? "standard input" : path,
      gazetteer: gazetteer
    ) { error in
      hasErrors = true
      StandardStreams.tell("\(error)")
    }
    if !isQuiet { for name in corrections.ambiguities { StandardStreams.tell("\(name)") } }
    return (corrections, hasErrors)
  }

  /// Tells what became of the lines when all documents are done.
  ///
  /// - Returns: Whether an article has changed under a line.
  static func report(_ corrections: Corrections?, isQuiet: Bool) -> Bool {
    guard let findings = corrections?.findings() else { return false }
    for error in findings.changed { StandardStreams.tell("\(error)") }
    if !isQuiet, let notice = findings.unusedNotice { StandardStreams.tell(notice) }
    return !findings.changed.isEmpty
  }
}
