import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Where results go: standard output, or a file that appears when it is whole.
struct OutputSink {
  private let path: String?
  private let aside: String
  private let file: FileHandle?

  /// Opens the output; a file is written aside and renamed at the end.
  init(path: String?) throws {
    self.path = path
    aside = (path ?? "") + ".part-\(getpid())"
    guard let path else {
      file = nil
      return
    }
    guard FileManager.default.createFile(atPath: aside, contents: nil),
      let file = FileHandle(forWritingAtPath: aside)
    else {
      throw CommandFailure("\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
    self.file = file
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    guard let file, let path else { return try StandardStreams.print(bytes) }
    do {
      try file.write(contentsOf: bytes)
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw CommandFailure("\(path): cannot be written: \(error.localizedDescription)")
    }
  }

  /// Gives the file its name.
  func finish() throws {
    guard let path else { return }
    guard rename(aside, path) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: aside)
      throw CommandFailure("\(path): cannot be written: \(reason)")
    }
  }
}
