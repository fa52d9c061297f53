#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A nameless temporary file for data that does not fit into memory.
package final class ScratchFile: @unchecked Sendable {
  // Safe to share for reading, which uses explicit positions.

  private let descriptor: Int32
  private let folder: String
  private var end = 0

  /// Creates the file and unlinks it at once, so that the system frees it however the process ends.
  package init(folder: String) throws(FileError) {
    self.folder = folder
    let path = "\(folder)/scratch-\(getpid())-\(UInt32.random(in: .min ... .max))"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: FileStatus.lastError) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Number of bytes appended.
  package var size: Int { end }

  /// The bytes appended so far, mapped into memory.
  package func mapped() throws(FileError) -> MappedFile {
    try MappedFile(descriptor: descriptor, path: folder)
  }

  /// Appends bytes.
  ///
  /// - Returns: The offset of the first byte.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) -> Int {
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

  /// Fills a buffer with bytes from an offset.
  package func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) {
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
