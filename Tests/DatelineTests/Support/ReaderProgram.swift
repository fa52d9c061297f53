import Foundation

/// A program of another project that reads what this one writes.
struct ReaderProgram {
  /// libxml2's, from Debian's `libxml2-utils`.
  static let xmllint = ReaderProgram("xmllint")
  /// GDAL's, from Debian's `gdal-bin`.
  static let ogrinfo = ReaderProgram("ogrinfo")

  private let path: String

  /// Finds a program; nil where it is not installed.
  init?(_ name: String) {
    let paths = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Runs it.
  ///
  /// - Returns: Its exit status, and what it wrote to standard output and standard error.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let folder = try ScratchFolder()
    let file = folder.path("output")
    try Data().write(to: URL(filePath: file))
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let output = try Data(contentsOf: URL(filePath: file))
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// A folder for one test, which goes with it.
final class ScratchFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "dateline-formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  /// Writes a file.
  ///
  /// - Returns: Its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }
}
