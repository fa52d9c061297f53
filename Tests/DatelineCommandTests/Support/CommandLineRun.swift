import Foundation
import TestGazetteers
import TestSupport

/// The output and exit status of a command line.
struct CommandResult: Sendable {
  var output: String
  var errors: String
  var status: Int32
}

/// A separate folder for one test, in which command lines run as a user would type them.
///
/// `dateline` is the program of this build. Places that commands add go to a data folder of the test. All
/// tests share one cache unless ``usesOwnCache`` is set, so that the default gazetteer is not compiled for
/// each of them. `$SMALL` is the gazetteer of the test fixture, and `$EXAMPLES` the folder of articles.
final class Workspace {
  let folder: URL
  var usesOwnCache = false

  /// Creates the folder with copies of the files in `Tests/DatelineCommandTests/Files`.
  init() throws {
    // Compiled here, so that no command reports compiling it.
    _ = try TestGazetteer.small()
    folder = FileManager.default.temporaryDirectory
      .appending(path: "dateline-test-\(UUID().uuidString)")
    let files = ProjectFolders.tests.appending(path: "DatelineCommandTests/Files")
    try FileManager.default.copyItem(at: files, to: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command line in the folder.
  func run(_ command: String) async throws -> CommandResult {
    try await start(command).result()
  }

  /// Starts a command line in the folder.
  func start(_ command: String) throws -> RunningCommand {
    let id = UUID().uuidString
    let output = folder.appending(path: ".output-\(id)")
    let errors = folder.appending(path: ".errors-\(id)")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let files = [try Self.file(output), try Self.file(errors)]
    process.standardOutput = files[0]
    process.standardError = files[1]
    // The child has its own descriptors. Ours would stay open for as long as the process object, and
    // Foundation walks through all open descriptors whenever it starts a process.
    defer { for file in files { try? file.close() } }
    return try RunningCommand(process, output: output, errors: errors)
  }

  private var environment: [String: String] {
    var values = ProcessInfo.processInfo.environment
    values["DATELINE_GAZETTEER"] = nil
    let products = ProjectFolders.products.path(percentEncoded: false)
    values["PATH"] = products + ":" + (values["PATH"] ?? "/usr/bin:/bin")
    values["XDG_DATA_HOME"] = path("data")
    values["XDG_CONFIG_HOME"] = path("config")
    for name in ["DATELINE_CONFIG", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"] { values[name] = nil }
    values["XDG_CACHE_HOME"] =
      usesOwnCache ? path("cache") : ProjectFolders.cache.path(percentEncoded: false)
    values["TMPDIR"] = path("tmp")
    values["SMALL"] = ProjectFolders.smallGazetteer.path(percentEncoded: false)
    values["EXAMPLES"] = ProjectFolders.examples.path(percentEncoded: false)
    values["LC_ALL"] = "C.UTF-8"
    return values
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}

/// A running command line.
final class RunningCommand {
  let process: Process
  private let output: URL
  private let errors: URL
  private let ends: AsyncStream<Void>

  init(_ process: Process, output: URL, errors: URL) throws {
    self.process = process
    self.output = output
    self.errors = errors
    let (ends, end) = AsyncStream<Void>.makeStream()
    self.ends = ends
    process.terminationHandler = { _ in end.finish() }
    try process.run()
  }

  /// Kills it without warning, as a power cut would.
  func kill9() { kill(process.processIdentifier, SIGKILL) }

  /// Waits for it to end.
  func result() async throws -> CommandResult {
    for await _ in ends {}
    return CommandResult(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }
}
