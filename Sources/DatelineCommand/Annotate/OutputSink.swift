import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where results go: standard output, or a file that appears when it is whole.
///
/// A file is written aside and renamed at the end. What is no regular file (`/dev/full`,
/// `/dev/stdout`, a named pipe) is written as it is: renaming would put a file in its place.
struct OutputSink {
  private let path: String?
  private let target: String
  private let aside: String?
  private let file: FileHandle?

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: The file; nil for standard output.
  ///   - replaces: false where a file that is there already is to be kept.
  /// - Throws: `CommandFailure` with the system's reason.
  init(path: String?, replaces: Bool = true) throws {
    self.path = path
    guard let path else {
      target = ""
      aside = nil
      file = nil
      return
    }
    let isReplaceable = try OutputSink.isReplaceable(path)
    if !replaces, isReplaceable, access(path, F_OK) == 0 {
      throw CommandFailure("\(path): exists already; --force replaces it")
    }
    // A link keeps standing, and the file that it leads to is replaced.
    let target = isReplaceable ? OutputSink.followingLinks(path) : path
    let aside = isReplaceable ? "\(target).part-\(getpid())" : nil
    let flags = isReplaceable ? O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let descriptor = open(aside ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw OutputSink.failure(path) }
    self.target = target
    self.aside = aside
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    guard let file, let path else { return try StandardStreams.print(bytes) }
    do {
      try StandardStreams.write(bytes, to: file.fileDescriptor, name: path)
    } catch {
      removeAside()
      throw error
    }
  }

  /// Gives the file its name.
  func finish() throws {
    guard let path, let aside else { return }
    guard rename(aside, target) == 0 else {
      let failure = OutputSink.failure(path)
      removeAside()
      throw failure
    }
  }

  /// The path of the file until it gets its name, for a writer that opens it itself; nil where the
  /// output can only be written from the beginning to the end.
  var temporaryPath: String? { aside }

  /// Leaves nothing behind.
  func discard() { removeAside() }

  private func removeAside() {
    if let aside { unlink(aside) }
  }

  /// True where nothing or a regular file has the path.
  private static func isReplaceable(_ path: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw CommandFailure("\(path): cannot be written: it is a directory, expected a file")
    }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// Where a chain of links ends, also where nothing is there yet.
  private static func followingLinks(_ path: String) -> String {
    var file = URL(filePath: path)
    // As many as Linux follows.
    for _ in 0..<40 {
      let path = file.path(percentEncoded: false)
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      file = URL(filePath: next, relativeTo: file.deletingLastPathComponent())
    }
    return file.path(percentEncoded: false)
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure("\(path): cannot be written: \(String(cString: strerror(errno)))")
  }
}
