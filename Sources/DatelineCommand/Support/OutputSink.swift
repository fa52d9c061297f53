import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The destination of results: standard output, or a file that appears only when it is complete.
///
/// The sink writes to a temporary file and renames it at the end. It writes directly to anything that is not
/// a regular file (`/dev/full`, `/dev/stdout`, a named pipe), because renaming would replace it.
final class OutputSink {
  /// What happens to an unfinished file.
  enum Unfinished {
    /// It is removed.
    case removed
    /// It stays as `FILE.part`, to be resumed. A resumed run gives the number of bytes to keep; nil throws
    /// an error if an earlier run left such a file.
    case kept(resumingAt: Int?)
  }

  /// The number of bytes written so far, including those of the run that is being resumed.
  private(set) var byteCount = 0
  private let path: String?
  private let target: String
  /// The path of the file until it is complete, for a writer that opens it itself; nil if the output can
  /// only be written sequentially.
  let temporaryPath: String?
  private let file: FileHandle?
  private let keepsUnfinished: Bool

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: The file; nil for standard output.
  ///   - replaces: Whether to replace an existing file.
  ///   - unfinished: What to do with the file if the run does not finish.
  /// - Throws: `CommandFailure` with the reason given by the system.
  init(path: String?, replaces: Bool = true, unfinished: Unfinished = .removed) throws {
    self.path = path
    guard let path else {
      target = ""
      temporaryPath = nil
      file = nil
      keepsUnfinished = false
      return
    }
    let isReplaceable = try OutputSink.isReplaceable(path)
    if !replaces { try OutputSink.requireNew(path) }
    // A link is kept, and the file it points to is replaced.
    target = isReplaceable ? OutputSink.followingLinks(path) : path
    var flags = isReplaceable ? O_WRONLY | O_CREAT | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    var start: Int?
    switch unfinished {
    case .removed:
      temporaryPath = isReplaceable ? "\(target).part-\(getpid())" : nil
      flags |= isReplaceable ? O_TRUNC : 0
      keepsUnfinished = false
    case .kept(let resumingAt):
      temporaryPath = isReplaceable ? OutputSink.part(of: target) : nil
      start = resumingAt
      keepsUnfinished = true
    }
    let descriptor = open(temporaryPath ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw OutputSink.failure(path) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if temporaryPath != nil, keepsUnfinished {
      try resume(at: start, of: OutputSink.part(of: path), descriptor)
    }
  }

  /// Truncates the file of an earlier run to the bytes known to be complete.
  private func resume(at start: Int?, of path: String, _ descriptor: Int32) throws {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw CommandFailure("\(path): another run is writing this file")
    }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard let start = start ?? (size == 0 ? 0 : nil) else {
      throw CommandFailure("\(path): belongs to an unfinished run; use --force to start over")
    }
    guard size >= start else {
      throw CommandFailure(
        "\(path): is shorter than the \(start) bytes that were written; use --force to start over")
    }
    guard ftruncate(descriptor, start) == 0, lseek(descriptor, start, SEEK_SET) == start else {
      throw OutputSink.failure(path)
    }
    byteCount = start
  }

  /// The path of a file until it is complete, in a run that can be resumed.
  static func part(of path: String) -> String { "\(path).part" }

  /// Whether a path is a file, a folder or unused; false for a device or a named pipe.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }

  /// A path with the size and modification time of its file.
  static func fingerprint(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Glibc)
      return "\(path) (\(status.st_size) bytes of \(status.st_mtim.tv_sec))"
    #else
      return "\(path) (\(status.st_size) bytes of \(status.st_mtimespec.tv_sec))"
    #endif
  }

  /// Whether two paths lead to the same regular file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard stat(path, &one) == 0, stat(other, &two) == 0 else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino && one.st_mode & S_IFMT == S_IFREG
  }

  /// Throws an error if a regular file exists at a path.
  private static func requireNew(_ path: String) throws {
    if try isReplaceable(path), access(path, F_OK) == 0 {
      throw CommandFailure(existsMessage(path))
    }
  }

  /// The message for a file that exists and must not be replaced.
  static func existsMessage(_ path: String) -> String {
    "\(path): already exists; use --force to replace it"
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    guard let file, let path else { return try StandardStreams.print(bytes) }
    do {
      try StandardStreams.write(bytes, to: file.fileDescriptor, name: path)
      byteCount += bytes.count
    } catch {
      discard()
      throw error
    }
  }

  /// Renames the complete file to its final name.
  func finish() throws {
    guard let path, let temporaryPath else { return }
    guard rename(temporaryPath, target) == 0 else {
      let failure = OutputSink.failure(path)
      discard()
      throw failure
    }
  }

  /// Truncates a file that is kept to its complete part, so that a full disk has room for the journal.
  func truncate(to byteCount: Int) {
    if keepsUnfinished, temporaryPath != nil, let file { ftruncate(file.fileDescriptor, byteCount) }
  }

  /// Removes the unfinished file unless it is kept.
  func discard() {
    if let temporaryPath, !keepsUnfinished { unlink(temporaryPath) }
  }

  /// Whether a path is unused or a regular file.
  private static func isReplaceable(_ path: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw CommandFailure("\(path): cannot be written: it is a directory, expected a file")
    }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// The end of a chain of symbolic links, which need not exist.
  private static func followingLinks(_ path: String) -> String {
    var file = URL(filePath: path)
    // Linux follows at most 40 links.
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
