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
final class OutputSink {
  /// What happens to a file that the run ends without finishing.
  enum Unfinished {
    /// It is removed.
    case removed
    /// It stays as `FILE.part`, to be gone on with. A run that goes on gives the bytes that it keeps; nil
    /// refuses to begin where an earlier run left such a file.
    case kept(resumingAt: Int?)
  }

  /// The bytes written so far, those of the run that is resumed included.
  private(set) var byteCount = 0
  private let path: String?
  private let target: String
  private let aside: String?
  private let file: FileHandle?
  private let isKept: Bool

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: The file; nil for standard output.
  ///   - replaces: false where a file that is there already is to be kept.
  ///   - unfinished: What happens to a file that the run does not finish.
  /// - Throws: `CommandFailure` with the system's reason.
  init(path: String?, replaces: Bool = true, unfinished: Unfinished = .removed) throws {
    self.path = path
    guard let path else {
      target = ""
      aside = nil
      file = nil
      isKept = false
      return
    }
    let isReplaceable = try OutputSink.isReplaceable(path)
    if !replaces { try OutputSink.requireNew(path) }
    // A link keeps standing, and the file that it leads to is replaced.
    target = isReplaceable ? OutputSink.followingLinks(path) : path
    var flags = isReplaceable ? O_WRONLY | O_CREAT | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    var start: Int?
    switch unfinished {
    case .removed:
      aside = isReplaceable ? "\(target).part-\(getpid())" : nil
      flags |= isReplaceable ? O_TRUNC : 0
      isKept = false
    case .kept(let resumingAt):
      aside = isReplaceable ? OutputSink.part(of: target) : nil
      start = resumingAt
      isKept = true
    }
    let descriptor = open(aside ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw OutputSink.failure(path) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if aside != nil, isKept { try begin(at: start, of: OutputSink.part(of: path), descriptor) }
  }

  /// Cuts what an earlier run wrote behind the bytes that are known to be whole.
  private func begin(at start: Int?, of aside: String, _ descriptor: Int32) throws {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw CommandFailure("\(aside): another run is writing it")
    }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard let start = start ?? (size == 0 ? 0 : nil) else {
      throw CommandFailure("\(aside): is of a run that did not end; --force starts anew")
    }
    guard size >= start else {
      throw CommandFailure(
        "\(aside): holds less than the \(start) bytes that were done; --force starts anew")
    }
    guard ftruncate(descriptor, start) == 0, lseek(descriptor, start, SEEK_SET) == start else {
      throw OutputSink.failure(aside)
    }
    byteCount = start
  }

  /// Where a file is until it is whole, in a run that can be resumed.
  static func part(of path: String) -> String { "\(path).part" }

  /// False for what is there and no file or folder, such as a device or a named pipe.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }

  /// A path with the size of its file and the time of its last change.
  static func fingerprint(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Glibc)
      return "\(path) (\(status.st_size) bytes of \(status.st_mtim.tv_sec))"
    #else
      return "\(path) (\(status.st_size) bytes of \(status.st_mtimespec.tv_sec))"
    #endif
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard stat(path, &one) == 0, stat(other, &two) == 0 else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino && one.st_mode & S_IFMT == S_IFREG
  }

  /// Refuses a regular file that is there already.
  static func requireNew(_ path: String) throws {
    if try isReplaceable(path), access(path, F_OK) == 0 {
      throw CommandFailure("\(path): exists already; --force replaces it")
    }
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

  /// Gives the file its name.
  func finish() throws {
    guard let path, let aside else { return }
    guard rename(aside, target) == 0 else {
      let failure = OutputSink.failure(path)
      discard()
      throw failure
    }
  }

  /// The path of the file until it gets its name, for a writer that opens it itself; nil where the
  /// output can only be written from the beginning to the end.
  var temporaryPath: String? { aside }

  /// Cuts what is kept back to bytes that are whole, so that a full disk has room for the journal.
  func cutBack(to byteCount: Int) {
    if isKept, aside != nil, let file { ftruncate(file.fileDescriptor, byteCount) }
  }

  /// Leaves nothing behind that is not to be kept.
  func discard() {
    if let aside, !isKept { unlink(aside) }
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
