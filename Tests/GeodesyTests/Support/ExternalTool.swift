import Foundation

/// A program of another project that serves as reference, where it is installed.
struct ExternalTool {
  private let path: String

  /// Finds a program; nil where it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Whether all of some programs are installed.
  static func has(_ names: String...) -> Bool { names.allSatisfy { ExternalTool($0) != nil } }

  /// Runs it with lines on standard input and gives back the lines of standard output.
  func lines(_ arguments: [String], input: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "geodesy-tests-\(UUID())", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Through a file, so that neither side waits for the other.
    let file = folder.appending(path: "input")
    try Data((input.joined(separator: "\n") + "\n").utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
