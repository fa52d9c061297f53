import Foundation
import TestSupport
import Testing

/// `score.py`, whose figures published results are compared by; it lies beside the package in
/// `shared/tools`, or below the folder that DATELINE_SHARED names.
enum ScoreScript {
  static let shared: URL = {
    if let named = ProcessInfo.processInfo.environment["DATELINE_SHARED"] {
      return URL(filePath: named)
    }
    return ProjectFolders.root.deletingLastPathComponent().appending(path: "shared")
  }()

  static var script: URL { shared.appending(path: "tools/score.py") }

  /// `pins.py`, which counts the pins on a map.
  static var pinScript: URL { shared.appending(path: "tools/pins.py") }

  static var isAvailable: Bool {
    [script, pinScript].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
      && (try? run(["python3", "--version"])) != nil
  }

  /// The figures of the script.
  static func figures(gold: URL, annotations: URL, _ options: String...) throws -> [String: Any] {
    let output = try run(
      ["python3", script.path, gold.path, annotations.path, "--json"] + options)
    return try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
  }

  /// The counts of `pins.py` with and without demonyms.
  static func pins(gold: URL, annotations: URL, _ options: String...) throws -> (
    all: [String: Any], withoutDemonyms: [String: Any]
  ) {
    let output = try run(
      ["python3", pinScript.path, gold.path, annotations.path, "--json"] + options)
    let report = try #require(
      try JSONSerialization.jsonObject(with: output) as? [String: [String: Any]])
    return (try #require(report["all"]), try #require(report["without demonyms"]))
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments) ended with status \(process.terminationStatus)")
    }
    return data
  }
}
