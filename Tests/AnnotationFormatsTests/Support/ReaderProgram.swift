import Foundation
import TestSupport

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
    let file = try folder.write("output", "")
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try folder.bytes("output"), as: UTF8.self))
  }
}
