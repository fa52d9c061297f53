import ArgumentParser
import Dateline
import Gazetteer

/// The option that names a file of corrections.
struct CorrectionArguments: ParsableArguments {
  @Option(
    name: .customLong("corrections"),
    help: ArgumentHelp(
      "Apply the corrections in this tab-separated file, as written by dateline review.",
      valueName: "file"),
    completion: .file())
  var path: String?

  /// Identifies the corrections, so that a resumed run can check they have not changed; nil without the option.
  var fingerprint: String? {
    guard let path, path != "-", let bytes = try? TextInput.bytes(at: path) else { return path }
    return "\(path) (SHA-256 \(Corrections.fingerprint(of: bytes).prefix(12)))"
  }

  /// Reads the file and reports lines that cannot be used.
  ///
  /// - Parameters:
  ///   - gazetteer: The gazetteer to look up places in.
  ///   - isQuiet: Whether to report errors only.
  /// - Returns: The corrections, nil without the option, and whether any lines were skipped.
  /// - Throws: `InputError` if the file cannot be read.
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
      StandardStreams.report("\(error)")
    }
    if !isQuiet { for name in corrections.ambiguities { StandardStreams.report("\(name)") } }
    return (corrections, hasErrors)
  }

  /// Reports corrections that could not be applied, after all documents have been processed.
  ///
  /// - Returns: Whether an article has changed since a correction to it was made.
  static func report(_ corrections: Corrections?, isQuiet: Bool) -> Bool {
    guard let findings = corrections?.findings() else { return false }
    for error in findings.changed { StandardStreams.report("\(error)") }
    if !isQuiet, let notice = findings.unusedNotice { StandardStreams.report(notice) }
    return !findings.changed.isEmpty
  }
}
