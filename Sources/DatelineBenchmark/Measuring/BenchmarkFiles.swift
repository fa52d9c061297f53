import Foundation

/// The files that measurements work on.
enum BenchmarkFiles {
  /// Creates a temporary folder and removes it when `body` ends.
  ///
  /// - Parameters:
  ///   - parent: The folder to create it in; nil for the system's temporary folder.
  ///   - body: Receives the path of the folder.
  /// - Returns: The result of `body`.
  /// - Throws: Errors of the file system and of `body`.
  static func withTemporaryFolder<Value>(
    in parent: String? = nil, _ body: (String) throws -> Value
  ) throws -> Value {
    let path =
      (parent ?? FileManager.default.temporaryDirectory.path) + "/dateline-benchmark-\(UUID())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  /// Writes a file of lines in bounded memory.
  ///
  /// - Parameters:
  ///   - lines: The number of lines.
  ///   - path: The file.
  ///   - line: Appends the line with a number, starting at 0, to a buffer.
  /// - Throws: `BenchmarkFailure` if the file cannot be created; errors of the file system.
  static func writeLines(
    _ lines: Int, to path: String, _ line: (Int, inout [UInt8]) -> Void
  ) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw BenchmarkFailure("\(path): cannot be written") }
    var buffer: [UInt8] = []
    buffer.reserveCapacity(1 << 21)
    for index in 0..<lines {
      line(index, &buffer)
      if buffer.count > 1 << 20 {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: buffer)
    try file.close()
  }
}
