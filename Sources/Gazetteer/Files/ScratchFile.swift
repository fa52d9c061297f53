#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that has no name: what does not fit into memory for a while.
final class ScratchFile: @unchecked Sendable {
  // Safe to share for reading, which is by position.

  private let descriptor: Int32
  private let folder: String
  private var end = 0

  init(folder: String) throws(FileError) {
    self.folder = folder
    let path = "\(folder)/scratch-\(getpid())-\(UInt32.random(in: .min ... .max))"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: FileStatus.lastError) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Bytes that were appended.
  var size: Int { end }

  /// What was appended so far, mapped.
  func mapped() throws(FileError) -> MappedFile {
    try MappedFile(descriptor: descriptor, path: folder)
  }

  /// - Returns: Where the bytes begin.
  func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) -> Int {
    let start = end
    var rest = bytes
    while !rest.isEmpty {
      let written = pwrite(descriptor, rest.baseAddress, rest.count, off_t(end))
      guard written > 0 else {
        if errno == EINTR { continue }
        throw .unwritable(path: folder, reason: FileStatus.lastError)
      }
      end += written
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return start
  }

  func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) {
    var position = offset
    var rest = bytes
    while !rest.isEmpty {
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(position))
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw .unreadable(path: folder, reason: FileStatus.lastError)
      }
      position += count
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
    }
  }
}
