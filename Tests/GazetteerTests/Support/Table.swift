import Foundation

/// Rows of a tab-separated text file with `#` comments and a header line.
enum Table {
  /// The rows of a file in `Tests/GazetteerTests/Tables`.
  static func rows(_ name: String) throws -> [[String]] {
    let lines = try String(
      contentsOf: Folders.tests.appending(components: "Tables", name), encoding: .utf8
    )
    .split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// Where the tests' files and the package lie.
enum Folders {
  /// `Tests/GazetteerTests`.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The package's root.
  static let package = tests.deletingLastPathComponent().deletingLastPathComponent()
}
